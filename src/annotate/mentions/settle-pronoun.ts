import { type Phrase, subjectOf } from '../../core/clause.ts';
import { BLAMING_VERBS } from '../../german/acting-verbs.ts';
import { findInterveningSubject } from './intervening-subject.ts';
import { keysAfter } from './keys-after.ts';
import type { Naming } from './naming.ts';
import { settlePlural } from './settle-plural.ts';
import { type FocusItem, focusOn, isSubject, recentFocus, type Settled, type Settling } from './settling.ts';
import { speakerAfter } from './speaker-after.ts';

/** A pronoun: the person of fitting gender who is nearest and most prominent; undecided where two are alike. */
export function settlePronoun(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  if (naming.number === 'plural') return settlePlural(settling, naming);
  if (naming.determiner === 'demonstrative') return settleDemonstrative(settling, naming);
  // "Er muss gehen", sagte Graham: what a quotation points at stands in what was said before it, and is not the speaker.
  if (isQuoted(settling, naming)) return { actor: null, how: 'pronoun', type: 'PER' };
  const speaker = speakerAfter(settling, naming, day);
  const isOther = speaker !== undefined && isBesidePossessive(settling, naming);
  if (speaker && !isOther) return mention(settling, naming, speaker);
  if (isAfterUnsettled(settling, naming)) return { actor: null, how: 'pronoun', type: 'PER' };
  const blamed = findBlamed(settling, naming);
  if (blamed) return mention(settling, naming, blamed);
  const partner = findUnnamedPartner(settling, naming);
  if (partner) return { actor: partner, how: 'pronoun', type: 'PER' };
  const other = findInterveningSubject(settling, naming);
  if (other) return { actor: other.key, how: 'pronoun', type: 'PER' };
  const scores = new Map(scoreFocus(settling, naming));
  if (isOther) scores.delete(speaker);
  const ranked = [...scores].sort((left, right) => right[1] - left[1]);
  const [best, second] = ranked;
  if (!best) return { actor: null, how: 'pronoun', type: 'PER' };
  if (second && second[1] === best[1])
    return { actor: null, candidates: ranked.map(([key]) => key), how: 'pronoun', type: 'PER' };
  return mention(settling, naming, best[0]);
}

// "Seine nächste Begegnung mit ihm könne bald folgen, sagte Rubio": "seine" is the speaker's, "ihm" somebody else.
function isBesidePossessive({ reading: { timed, lower } }: Settling, { first, gender }: Naming): boolean {
  const clause = timed.clauseOfToken[first] ?? -1;
  const own = gender === 'male' ? /^sein(?:e[mnrs]?)?$/ : /^ihre[mnrs]?$/;
  for (let at = first - 1; timed.clauseOfToken[at] === clause; at -= 1) if (own.test(lower[at]!)) return true;
  return false;
}

function isQuoted(settling: Settling, naming: Naming): boolean {
  const { timed, tokens } = settling.reading;
  const { start } = tokens[naming.first]!;
  const { quotedRegions } = timed;
  let low = 0;
  let high = quotedRegions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotedRegions[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  // A region may hold others: the outermost one begins a few before.
  return quotedRegions
    .slice(Math.max(0, low - 3), low)
    .some((region) => start < region.end && region.end - region.start > shortestQuotedSentence);
}

// Shorter regions are single words and titles in quotation marks.
const shortestQuotedSentence = 20;

// "Dann trat Kurz mit Netanjahu auf, danach reiste er ab": one of those named in the sentence is not settled, so he is not either.
function isAfterUnsettled(settling: Settling, naming: Naming): boolean {
  const { tokens, timed } = settling.reading;
  const { sentence } = tokens[naming.first]!;
  // Nobody looks farther back for whom a pronoun means; the bound keeps endless sentences linear.
  for (const earlier of settling.namings.slice(Math.max(0, settling.position.index - 12), settling.position.index)) {
    if (tokens[earlier.first]!.sentence !== sentence) continue;
    const isName = earlier.kind === 'person' && timed.words[earlier.first]?.category === 'name';
    if (isName && !isSettled(settling, earlier)) return true;
  }
  return false;
}

function isSettled(settling: Settling, naming: Naming): boolean {
  return recentFocus(settling).some(({ first }) => first === naming.first);
}

function settleDemonstrative(settling: Settling, naming: Naming): Settled {
  // "Lawrow und Wang reisten an; Letzterer ...": whoever was named last, if we know who that is.
  const before = settling.namings.slice(Math.max(0, settling.position.index - 12), settling.position.index);
  const last = before.findLast(({ kind }) => kind === 'person');
  if (last && !isSettled(settling, last)) return { actor: null, how: 'pronoun', type: 'PER' };
  const { sentence } = settling.reading.tokens[naming.first]!;
  const latest = recentFocus(settling).findLast(
    (item) => item.sentence >= sentence - 1 && fitsGender(settling, item.key, naming),
  );
  return latest ? mention(settling, naming, latest.key) : { actor: null, how: 'pronoun', type: 'PER' };
}

function mention(settling: Settling, naming: Naming, key: string): Settled {
  focusOn(settling, naming, key);
  return { actor: key, how: 'pronoun', type: 'PER' };
}

/** The subject that a clause shares with the one before "und", where the pronoun is not it. */
function sharedSubject({ reading }: Settling, naming: Naming): Phrase | undefined {
  const clause = reading.timed.clauses[reading.timed.clauseOfToken[naming.first] ?? -1];
  if (!clause?.verb || clause.kind === 'infinitive' || isSubject(reading, naming) || subjectOf(clause))
    return undefined;
  // Only the clause that "und" goes on with can lend its subject: the nearest before with the same place in the sentence.
  for (let index = clause.index - 1; reading.timed.clauses[index]?.sentence === clause.sentence; index -= 1) {
    const earlier = reading.timed.clauses[index]!;
    const subject = earlier.kind === clause.kind && earlier.parent === clause.parent ? subjectOf(earlier) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

// "Peseschkian empfing Safadi und sagte ihm": not to himself.
function sharedActors(settling: Settling, naming: Naming): readonly string[] {
  const subject = sharedSubject(settling, naming);
  if (!subject) return [];
  return recentFocus(settling).flatMap(({ key, first, end }) =>
    subject.firstToken <= first && end <= subject.endToken ? key : [],
  );
}

// "bestellte den kambodschanischen Botschafter ein und übergab ihm eine Note": somebody without a name, who does not act.
function findUnnamedPartner(settling: Settling, naming: Naming): string | undefined {
  const subject = sharedSubject(settling, naming);
  const latest = settling.unnamed.at(-1);
  if (!subject || latest?.number !== 'singular' || latest.first < subject.endToken) return undefined;
  const isNamed = recentFocus(settling).some(({ first }) => first > latest.first);
  const { tokens } = settling.reading;
  return isNamed || tokens[latest.first]!.sentence !== tokens[naming.first]!.sentence ? undefined : latest.key;
}

// "Trump warf Selenskyj vor, er sei undankbar": whom it is said of is the one it is said to.
function findBlamed(settling: Settling, naming: Naming): string | undefined {
  const { timed } = settling.reading;
  const clause = timed.clauses[timed.clauseOfToken[naming.first] ?? -1];
  const parent = clause?.parent === undefined ? undefined : timed.clauses[clause.parent];
  if (!parent || !BLAMING_VERBS.has(parent.verb?.lemma ?? '') || !isSubject(settling.reading, naming)) return undefined;
  const others = recentFocus(settling).filter(
    (item) => item.clause === parent.index && !item.subject && fitsGender(settling, item.key, naming),
  );
  const keys = new Set(others.map(({ key }) => key));
  return keys.size === 1 ? [...keys][0] : undefined;
}

// Farther back a pronoun does not reach without the person being named again.
const farthestSentence = 2;

function scoreFocus(settling: Settling, naming: Naming): ReadonlyMap<string, number> {
  const { timed, tokens } = settling.reading;
  const { sentence } = tokens[naming.first]!;
  const clause = timed.clauseOfToken[naming.first] ?? -1;
  const paragraph = timed.sentences[sentence]!.paragraph;
  const subject = isSubject(settling.reading, naming);
  const inClause = new Set(
    recentFocus(settling)
      .filter((item) => item.clause === clause && item.sentence === sentence && !item.aside)
      .map((item) => item.key),
  );
  for (const key of keysAfter(settling, clause)) inClause.add(key);
  for (const key of sharedActors(settling, naming)) inClause.add(key);
  const scores = new Map<string, number>();
  for (const item of recentFocus(settling)) {
    if (
      item.sentence < sentence - farthestSentence ||
      inClause.has(item.key) ||
      !fitsGender(settling, item.key, naming)
    )
      continue;
    // A new paragraph speaks of the person before only where nothing else is near.
    const sameParagraph = timed.sentences[item.sentence]!.paragraph === paragraph;
    const score = scoreOf(item, sentence, subject) - (sameParagraph ? 0 : 1.5);
    scores.set(item.key, Math.max(score, scores.get(item.key) ?? -Infinity));
  }
  return scores;
}

// Nearness counts one a sentence; a subject is taken up as subject ("Merz telefonierte mit Selenskyj. Er ...").
function scoreOf(item: FocusItem, sentence: number, subject: boolean): number {
  const nearness = -(sentence - item.sentence);
  return nearness + (item.subject ? (subject ? 1.5 : 1) : subject ? 0 : 0.5);
}

function fitsGender(settling: Settling, key: string, naming: Naming): boolean {
  const gender = settling.people.byKey.get(key)?.actor.gender;
  return gender !== undefined && (gender === null || gender === naming.gender);
}
