import { subjectOf } from '../../../core/clause.ts';
import { DENYING_WORDS } from '../../../german/contact-status-words.ts';
import { findContactDate } from '../circumstances/find-contact-date.ts';
import { findDuration } from '../circumstances/find-duration.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { determinerToken, hasForeignPartner, prepositionOf } from '../links/read-attributes.ts';
import { wordsIn } from '../links/read-clause.ts';
import { readCompound } from '../links/read-compound.ts';
import { isSpokenOf } from '../status/judge-governor.ts';
import type { Judgement } from '../status/judge-verb.ts';
import { isGathering } from '../status/reject-traps.ts';
import type { Telling, Trigger } from '../telling.ts';
import { findNamedParties } from './find-noun-parties.ts';

/** Where the partners are to be found of an exchange whose own words do not name them; null where they are no such words. */
export function findPointing(linked: LinkedDocument, trigger: Trigger, judgement: Judgement): Telling['pointing'] {
  if (trigger.shape === 'noun') return pointingOfNoun(linked, trigger, judgement);
  return trigger.shape === 'verb' ? pointingOfVerb(linked, trigger) : null;
}

/** "Fast eine Stunde habe man gesprochen", "Rund zwei Stunden dauerten sie", "beim nächsten Mal sehe man sich wieder". */
function pointingOfVerb(linked: LinkedDocument, trigger: Trigger): Telling['pointing'] {
  const clause = linked.clauses[trigger.clause]!;
  const words = wordsIn(linked, clause);
  if (trigger.verbs?.some(({ frame }) => frame === 'again'))
    return words.includes('sich') && (words.includes('wieder') || words.includes('mal')) ? 'another' : null;
  const isPronoun = clause.phrases.some(
    ({ role, head }) => role === 'subject' && /^(man|sie|beide|es)$/i.test(linked.tokens[head]!.text),
  );
  // "kommende Woche gehe es weiter"; "am Dienstag geht es weiter" is still the same round
  if (trigger.word === 'weitersprechen')
    return words.some((word) => /^(kommende|nächste|woche|monat|demnächst|rande)/.test(word)) ? 'another' : null;
  if (isByEnvoys(linked, trigger)) return 'back';
  if (isMeetingAgain(linked, trigger)) return 'another';
  if (isOfAll(linked, trigger)) return 'another';
  // "kommende Woche werde es kaum stattfinden": not the day
  if (!isPronoun || words.includes('mit') || words.includes('kaum')) return null;
  return findDuration(linked, trigger) || (trigger.verbs?.length === 0 && findContactDate(linked, trigger))
    ? 'back'
    : null;
}

/** "unterzeichneten ihre Delegationen in Pretoria", "verhandelten Unterhändler beider Seiten": of those named before. */
export function isByEnvoys(linked: LinkedDocument, trigger: Trigger): boolean {
  if (trigger.shape !== 'verb' || !/^(unterzeichnen|unterschreiben|verhandeln|treffen)$/.test(trigger.word))
    return false;
  const subject = subjectOf(linked.clauses[trigger.clause]!);
  if (!subject || !ENVOYS.test(linked.tokens[subject.head]!.lower)) return false;
  const words = linked.tokens.slice(subject.firstToken, subject.endToken).map(({ lower }) => lower);
  return words.some((word) => /^(ihre|beider|deren)$/.test(word));
}

/** "In den kommenden Tagen wolle man sich persönlich treffen", said of the two whose call was just told. */
function isMeetingAgain(linked: LinkedDocument, trigger: Trigger): boolean {
  const clause = linked.clauses[trigger.clause]!;
  const words = wordsIn(linked, clause);
  const isMan = clause.phrases.some(({ role, head }) => role === 'subject' && linked.tokens[head]!.lower === 'man');
  if (agreedToMeet(linked, trigger)) return true;
  if (!isMan || words.includes('mit') || clause.verb?.negated) return false;
  // "binnen drei Monaten kommt man ein weiteres Mal zusammen"
  const isNext = /\b(ein weiteres mal|abermals|erneut|wieder)\b/.test(words.join(' '));
  const isPlan =
    clause.verb?.modal === 'wollen' || clause.verb?.tense === 'future' || (isNext && clause.verb?.tense === 'present');
  return isPlan && /^(treffen|wiedertreffen|zusammenkommen|telefonieren)$/.test(trigger.word);
}

/** "Zuletzt war man am 27. Februar in Brüssel zusammengekommen": those whose exchange was told before, on another day. */
function isOfAll(linked: LinkedDocument, trigger: Trigger): boolean {
  const { phrases, verb, kind } = linked.clauses[trigger.clause]!;
  const words = wordsIn(linked, linked.clauses[trigger.clause]!);
  if (kind !== 'main' || !verb || verb.negated || verb.modal || verb.mood !== 'indicative' || words.includes('mit'))
    return false;
  const isMan = phrases.some(({ role, head }) => role === 'subject' && linked.tokens[head]!.lower === 'man');
  return isMan && ALL.test(trigger.word) && findContactDate(linked, trigger) !== null;
}

/** What several do with each other, whoever they are. */
const ALL = /^(treffen|zusammenkommen|zusammensitzen|zusammentreffen|telefonieren|wiedersehen)$/;

/** "Man sei übereingekommen, | sich Anfang Juni in Minsk zu treffen". */
function agreedToMeet(linked: LinkedDocument, { clause: index, word }: Trigger): boolean {
  const { kind, parent } = linked.clauses[index]!;
  const outer = kind === 'infinitive' && parent !== undefined ? linked.clauses[parent] : undefined;
  if (!outer || !/^(treffen|wiedertreffen|zusammenkommen|zusammentreffen|telefonieren)$/.test(word)) return false;
  return (
    /^(übereinkommen|vereinbaren|verabreden|einigen|verständigen|beschließen)$/.test(outer.verb?.lemma ?? '') &&
    outer.phrases.some(({ role, head }) => role === 'subject' && /^(man|sie|beide)$/.test(linked.tokens[head]!.lower))
  );
}

const ENVOYS = /^(delegationen|abordnungen|unterhändler|chefunterhändler|vertreter|verhandlungsteams)$/;

const DEFINITE =
  /^(der|die|das|dem|den|des|im|beim|am|vom|zum|zur|diese[rmns]?|ihr(em|en|e|es|er)?|sein(em|en|e|es|er)?|deren|dessen)$/i;

/** How a noun without partners of its own points at other words: back, at another occasion of the same, or at one's counterpart. */
function pointingOfNoun(linked: LinkedDocument, trigger: Trigger, { status, weak }: Judgement): Telling['pointing'] {
  if (hasForeignPartner(linked, trigger) || trigger.noun?.sort === 'invitation' || trigger.noun?.sort === 'message')
    return null;
  // "die geplatzte China-Reise des Ministers": whoever he is
  if (readCompound(linked, trigger).states.length > 0) return null;
  const before = linked.tokens[trigger.token - 1]?.text ?? '';
  if (/^solch/i.test(before)) return 'back';
  if (trigger.noun && isGathering(trigger.word)) return null;
  if (trigger.noun?.sort === 'event' && prepositionOf(linked, trigger) === 'über' && isSpokenOf(linked, trigger))
    return 'another';
  if (
    trigger.word === 'fortsetzung' ||
    // "vereinbarten am Telefon, ein persönliches Treffen vorzubereiten"
    (/^persönliche[sn]?$/i.test(before) && (status === 'planned' || status === 'proposed')) ||
    isAnother(linked, trigger) ||
    /^(wechselseitige|gegenseitige)[nmrs]?$/i.test(before)
  )
    return 'another';
  // "drängte auf ein Ende der Verhandlungen": a process, not the talk in which he did
  if (trigger.noun?.sort === 'process' && status === 'proposed' && /^der$/.test(before) && isOfNoun(linked, trigger))
    return null;
  // "In der zweiten Runde am 4. Juni": with a day of its own it is not the one told just now
  if (/^(erste|vorige|letzte|vorangegangene)n?$/.test(before) && findContactDate(linked, trigger)) return 'another';
  const determiner = determinerToken(linked, trigger);
  if (determiner !== undefined && DEFINITE.test(linked.tokens[determiner]!.text)) return 'back';
  if (trigger.noun?.sort === 'process' && /^(nach|bei|in)$/.test(prepositionOf(linked, trigger) ?? '')) return 'back';
  // "vorausgegangen sei eine lange Nacht von Gesprächen unter Vermittlung der USA"
  if (trigger.noun?.sort === 'process' && wordsIn(linked, linked.clauses[trigger.clause]!).includes('vermittlung'))
    return 'back';
  // "Dem Durchbruch waren tagelange indirekte Verhandlungen in Doha vorausgegangen"
  if (trigger.noun?.sort === 'process' && status === 'held' && MANNER.test(before)) return 'back';
  // "Berichte über einen Anruf bei Lukaschenko": one partner is enough to find it again
  if (weak || status === 'denied') return findNamedParties(linked, trigger).length > 0 ? 'back' : null;
  return !weak && !['held', 'ongoing', 'alleged'].includes(status) && hasCounterpart(linked, trigger)
    ? 'counterpart'
    : null;
}

/** "ein Ende | der Verhandlungen". */
function isOfNoun(linked: LinkedDocument, trigger: Trigger): boolean {
  return linked.words[trigger.token - 2]?.category === 'noun';
}

/** How talks are held that took place: "indirekte Verhandlungen", "stundenlange Gespräche". */
const MANNER = /^(in)?direkten?$|(tägigen?|stündigen?|tagelangen?|stundenlangen?|wochenlangen?)$/;

/** "will ein Treffen", "ist zu Gesprächen bereit"; not "drängt auf Verhandlungen", where the partners may be others. */
function hasCounterpart(linked: LinkedDocument, trigger: Trigger): boolean {
  const next = linked.words[trigger.token + 1];
  if (next?.category === 'article' || (next?.category === 'adjective' && trigger.noun?.sort !== 'process'))
    return false;
  if (trigger.noun?.sort === 'event') return true;
  return trigger.noun?.sort === 'process' && wordsIn(linked, linked.clauses[trigger.clause]!).includes('bereit');
}

/** Whether a negation is about the exchange itself: "ein solches Treffen gab es nicht", "das Treffen fand nicht statt"; not "kommt nicht zum Treffen". */
export function deniesAll(linked: LinkedDocument, trigger: Trigger): boolean {
  const verb = linked.clauses[trigger.clause]?.verb?.lemma ?? '';
  return /^(geben|stattfinden|existieren|zustandekommen)$/.test(verb) || DENYING_WORDS.has(verb);
}

/** Whether another occasion is meant than those told before: "ein weiteres Treffen", "beim nächsten Mal", "erneut". */
export function isAnother(linked: LinkedDocument, trigger: Trigger): boolean {
  // "Ein zweiter Anruf sei geplant gewesen"; "in der zweiten Runde" is one told before
  if (/^(zweite|dritte|vierte|fünfte)[rsn]?$/.test(linked.tokens[trigger.token - 1]?.lower ?? ''))
    return /^eine?[nmrs]?$/.test(linked.tokens[trigger.token - 2]?.lower ?? '');
  return [1, 2].some((back) =>
    /^(weitere|nächste|erneute|neue)[nmrs]?$/i.test(linked.tokens[trigger.token - back]?.text ?? ''),
  );
}
