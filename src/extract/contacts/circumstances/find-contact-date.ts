import { toAnchor } from '../../../core/anchor.ts';
import type { Clause } from '../../../core/clause.ts';
import type { ContactDate } from '../../../core/contact.ts';
import type { TimeExpression } from '../../../core/time-expression.ts';
import { LIGHT_VERBS, OCCURRING_VERBS, TRAVEL_VERBS } from '../../../german/contact-verbs.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { determinerToken, prepositionOf } from '../links/read-attributes.ts';
import { wordsIn } from '../links/read-clause.ts';
import { findRelativeClause } from '../parties/find-relative-clause.ts';
import type { FoundParties } from '../parties/find-verb-parties.ts';
import type { Trigger } from '../telling.ts';
import { isAttributiveTime } from './is-attributive-time.ts';
import { timesIn } from './read-times.ts';

/**
 * When the exchange took or takes place: a time that the noun carries itself, that of its relative clause, or that of the
 * clause whose verb is the exchange. A time of saying or announcing is never taken ("teilte am Dienstag mit").
 */
export function findContactDate(
  linked: LinkedDocument,
  trigger: Trigger,
  near?: FoundParties['near'],
): ContactDate | null {
  const time =
    near !== undefined
      ? timeNear(linked, trigger, near)
      : trigger.shape === 'noun'
        ? timeOfNoun(linked, trigger)
        : timeOfVerb(linked, trigger);
  if (time) return toDate(linked, time);
  return trigger.shape === 'noun' ? findToday(linked, trigger) : null;
}

/** "traf am Montag A in Bern und am Mittwoch B in Wien": the day among the words for each, else the last before them. */
function timeNear(
  linked: LinkedDocument,
  { clause }: Trigger,
  { first, end }: NonNullable<FoundParties['near']>,
): TimeExpression | undefined {
  const days = daysIn(linked, linked.clauses[clause]!).filter(({ endToken }) => endToken <= end);
  return days.find(({ firstToken }) => firstToken >= first) ?? days.at(-1);
}

/** "das | heutige | Treffen": on the day of the news; of laws and states the word only means the present. */
function findToday(linked: LinkedDocument, trigger: Trigger): ContactDate | null {
  const { referenceTime, tokens } = linked;
  const token = [1, 2]
    .map((back) => tokens[trigger.token - back])
    .find((before) => /^heutige[nmrs]?$/.test(before?.lower ?? ''));
  if (!token || !referenceTime || referenceTime.value.length < 10) return null;
  return {
    ...{ edtf: referenceTime.value.slice(0, 10), text: token.text, from: referenceTime.from },
    anchors: [toAnchor(linked.document.text, token)],
  };
}

function toDate(linked: LinkedDocument, time: TimeExpression): ContactDate {
  const { text } = linked.document;
  return {
    edtf: time.edtf,
    text: time.exact,
    from: time.edtf === null ? null : time.from,
    anchors: [toAnchor(text, time)],
  };
}

function isDay(linked: LinkedDocument, time: TimeExpression): boolean {
  // "vor dem 9. Mai", "bis März": not when it is, but what it comes before or after
  if (time.edtf !== null && time.type === 'DURATION') return true; // "vor etwa zehn Tagen"
  if (/^(vor|nach|bis|ab)$/i.test(linked.tokens[time.firstToken - 1]?.text ?? '')) return false;
  if (
    /^(vor|nach|bis|ab)$/i.test(linked.tokens[time.firstToken - 2]?.text ?? '') &&
    linked.words[time.firstToken - 1]?.category === 'article'
  )
    return false;
  return (time.type === 'DATE' || time.type === 'TIME') && !/^P|^PRESENT|^FUTURE|^PAST/.test(time.value);
}

/** "Telefonat am Dienstag", "Gipfel mit Trump in der vergangenen Woche", "das am 17. Januar stattfand". */
function timeOfNoun(linked: LinkedDocument, trigger: Trigger): TimeExpression | undefined {
  const sentence = linked.clausesOfSentence.get(linked.tokens[trigger.token]!.sentence) ?? [];
  const moved = movedTo(linked, linked.clauses[trigger.clause]!);
  if (moved) return moved;
  // "wird nach dem Besuch in Rom am Freitag nach Athen reisen": the day of the next journey
  const { verb } = linked.clauses[trigger.clause]!;
  const goesOn =
    /^(nach|vor)$/.test(prepositionOf(linked, trigger) ?? '') &&
    TRAVEL_VERBS.has(verb?.lemma ?? '') &&
    (verb?.tense === 'future' || verb?.modal !== undefined || verb?.tense === 'present');
  if (goesOn) return undefined;
  const adjacent = sentence
    .flatMap((inner) => timesIn(linked, inner))
    .find((time) => isDay(linked, time) && hangsOn(linked, time, trigger) && !isSinceFirst(linked, time, trigger));
  if (adjacent) return adjacent;
  const relative = findRelativeClause(linked, trigger);
  if (relative?.verb && LIGHT_VERBS.has(relative.verb.lemma)) {
    const inside = timesIn(linked, relative).find((time) => isDay(linked, time));
    if (inside) return inside;
  }
  const clause = linked.clauses[trigger.clause]!;
  // what is said at a meeting is said on its day: "sagte am Montag bei einem Treffen mit Xi"; not "nach einem Treffen"
  const preposition = prepositionOf(linked, trigger) ?? '';
  const isScene =
    /^(bei|in|während|per|via)$/.test(preposition) || (preposition === 'nach' && followsDay(linked, trigger));
  if (trigger.noun?.sort === 'message' || PLANNED_FOR.test(clause.verb?.lemma ?? ''))
    return soleTime(daysIn(linked, clause));
  // "Für kommenden Freitag sind Gespräche geplant"
  const setFor = daysIn(linked, clause).filter((time) => isSetFor(linked, time));
  if (setFor.length > 0) return soleTime(setFor);
  if (!clause.verb) return undefined;
  // "Vorangegangen war am Montag ein Gespräch von A mit B"
  const occurs = preposition === '' && (OCCURRING_VERBS.has(clause.verb.lemma) || isOnProgramme(linked, clause));
  return isScene || occurs || LIGHT_VERBS.has(clause.verb.lemma) ? soleTime(daysIn(linked, clause)) : undefined;
}

/** "der erste | Besuch | in Washington seit 2018": when the last one before was. */
function isSinceFirst({ tokens }: LinkedDocument, { firstToken }: TimeExpression, { token }: Trigger): boolean {
  const isSince = [1, 2].some((back) => tokens[firstToken - back]?.lower === 'seit');
  return isSince && [1, 2, 3].some((back) => /^erste[nrsm]?$/.test(tokens[token - back]?.lower ?? ''));
}

/** "Am Freitag stand ein Telefonat mit B auf dem Programm". */
function isOnProgramme(linked: LinkedDocument, clause: Clause): boolean {
  return (
    clause.verb?.lemma === 'stehen' && /\b(programm|agenda|tagesordnung)\b/.test(wordsIn(linked, clause).join(' '))
  );
}

/** "Der für Mittwoch geplante Besuch werde | auf den 10. März | verlegt": the new day. */
function movedTo(linked: LinkedDocument, clause: Clause): TimeExpression | undefined {
  if (!/^(verlegen|verschieben|vertagen)$/.test(clause.verb?.lemma ?? '')) return undefined;
  return timesIn(linked, clause).find(
    ({ firstToken, type }) =>
      type === 'DATE' && [1, 2].some((back) => linked.tokens[firstToken - back]?.lower === 'auf'),
  );
}

/** "sagte am Dienstag in Ankara | nach einer Unterredung mit Erdogan": right after it, the day stands at its side. */
function followsDay(linked: LinkedDocument, trigger: Trigger): boolean {
  const article = determinerToken(linked, trigger);
  if (article === undefined || !/^eine[mr]$/.test(linked.tokens[article]!.lower)) return false;
  const place = linked.mentionOfToken.get(article - 2);
  const mention = place === undefined ? undefined : linked.links[place]!.mention;
  if (mention && mention.how !== 'place') return false;
  const before = mention ? mention.firstToken - 2 : article - 2;
  const time = linked.timeOfToken.get(before);
  return time !== undefined && isDay(linked, linked.times[time]!);
}

/** "Für die kommende Woche ist eine Fortsetzung vorgesehen": verbs that say for when. */
const PLANNED_FOR = /^(vorsehen|ansetzen|anberaumen|terminieren)$/;

/** "für | den kommenden Freitag". */
function isSetFor(linked: LinkedDocument, { firstToken }: TimeExpression): boolean {
  return [0, 1, 2].some((back) => linked.tokens[firstToken - back]?.lower === 'für');
}

/** Whether nothing but attributes of the noun (names, places) stands between it and the time. */
function hangsOn(linked: LinkedDocument, time: TimeExpression, trigger: Trigger): boolean {
  if (linked.tokens[time.firstToken]!.sentence !== linked.tokens[trigger.token]!.sentence) return false;
  if (time.endToken <= trigger.token) return standsBefore(linked, time, trigger);
  let token = time.firstToken - 1;
  while (token > trigger.token) {
    const index = linked.mentionOfToken.get(token);
    const link = index === undefined ? undefined : linked.links[index];
    if (link) {
      const place = link.mention.how === 'place' || link.mention.place !== null;
      if (link.noun !== trigger.token && !(place && link.preposition)) return false;
      token = Math.min(token, link.mention.firstToken) - 1;
    } else if (linked.tokens[token]!.lower === 'laufe')
      token--; // "im Laufe dieser Woche"
    else if (['preposition', 'article', 'adjective', 'conjunction'].includes(linked.words[token]!.category)) token--;
    else if (linked.tokens[token]!.text === ',')
      token--; // after an apposition
    else return false;
  }
  return token === trigger.token;
}

/** "das für Freitag geplante Treffen", "das gestrige Telefonat". */
function standsBefore(linked: LinkedDocument, time: TimeExpression, trigger: Trigger): boolean {
  for (let token = time.endToken; token < trigger.token; token++)
    if (linked.words[token]!.category !== 'adjective') return false;
  return true;
}

function timeOfVerb(linked: LinkedDocument, trigger: Trigger): TimeExpression | undefined {
  const clause = linked.clauses[trigger.clause]!;
  const times = daysIn(linked, clause);
  // "will am Dienstag nach Kiew reisen und dort Selenskyj treffen"
  const before = linked.clauses[trigger.clause - 1];
  // "Erstmals seit 1949 sind beide am Samstag zusammengetroffen"
  const since = (time: TimeExpression) =>
    linked.tokens[time.firstToken - 1]?.lower === 'seit' || isCompared(linked, time);
  const words = wordsIn(linked, clause);
  // "spricht erstmals seit 2022 wieder mit Putin"
  const isRenewed = words.some((word) => /^(erstmals|wieder|ersten|erste|erneut)$/.test(word));
  const days = times.length > 1 || isRenewed ? times.filter((time) => !since(time)) : times;
  // "dass er vergangene Woche nach Kiew gereist war und dort mit Selenskyj sprach"
  const isShared = clause.verb?.modal || words.includes('dort');
  const goesOn = words[0] === 'und' && before?.sentence === clause.sentence && isShared;
  if (days.length > 0) return soleTime(days);
  // "flog am Montag nach Paris, um mit Macron zu essen"
  const purpose = words[0] === 'um' && clause.parent !== undefined ? linked.clauses[clause.parent] : undefined;
  const outer = purpose ?? (goesOn ? before : undefined);
  if (outer) return soleTime(daysIn(linked, outer));
  // "Zuletzt war er 2011 dort, damals wurde er von B empfangen"
  if (words[0] === 'damals' && before) return soleTime(daysIn(linked, before));
  return timeBefore(linked, clause, words);
}

/**
 * The day that stands before a clause that goes on with it: "war gestern in Peru, | wo ihn die Präsidentin empfing, | und ist heute
 * hier", "Am Montag war es so weit: | Eine Stunde sprachen beide".
 */
function timeBefore(linked: LinkedDocument, clause: Clause, words: readonly string[]): TimeExpression | undefined {
  const { first } = clause.parts[0]!;
  const opens = words[0] === 'wo' || (words[0] === ',' && words[1] === 'wo');
  const isAfterColon = linked.tokens[first - 1]?.text === ':';
  if (!opens && !isAfterColon) return undefined;
  const outer = opens ? clause.parent : linked.clauseOfToken[first - 2];
  if (outer === undefined || linked.clauses[outer]!.sentence !== clause.sentence) return undefined;
  const days = daysIn(linked, linked.clauses[outer]!).filter(({ endToken }) => endToken <= first);
  return opens ? days.at(-1) : soleTime(days);
}

/** "freundlicher miteinander gesprochen als im Februar". */
function isCompared(linked: LinkedDocument, { firstToken }: TimeExpression): boolean {
  return [1, 2, 3].some((back) => linked.tokens[firstToken - back]?.lower === 'als');
}

function daysIn(linked: LinkedDocument, clause: Clause): readonly TimeExpression[] {
  return timesIn(linked, clause).filter((time) => isDay(linked, time) && !isAttributiveTime(linked, time));
}

/** The one time, the narrower of two that agree ("am Dienstag ... am 18. März"); none where two differ. */
function soleTime(times: readonly TimeExpression[]): TimeExpression | undefined {
  const [first, ...others] = times;
  return first && others.every((other) => agree(first, other)) ? first : undefined;
}

function agree(left: TimeExpression, right: TimeExpression): boolean {
  if (left.edtf === null || right.edtf === null) return left.value.slice(0, 10) === right.value.slice(0, 10);
  return left.edtf.includes(right.edtf) || right.edtf.includes(left.edtf);
}
