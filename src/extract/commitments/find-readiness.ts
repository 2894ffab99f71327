import type { Clause, Phrase } from '../../core/clause.ts';
import { NECESSITY_WORDS, READINESS_WORDS } from '../../german/commitment-words.ts';
import { CONTACT_NOUN_STEMS } from '../../german/denial-words.ts';
import {
  actingSubjectOf,
  type ClauseReading,
  hasWord,
  mentionsIn,
  rangeWithDependents,
  wordsOf,
} from './clause-reading.ts';
import { findContentClauses, rangeWithAttributes } from './find-content.ts';
import { findMatters } from './find-matters.ts';
import { isAsserted } from './find-spoken.ts';
import { type Content, rangeOfPhrase, type Telling } from './telling.ts';

/** Offers told as readiness ("zeigte sich bereit, ...") and demands told as need ("nötig sei ein Ende der ..."). */
export function findReadiness(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => [...readReady(reading, clause), ...readNeed(reading, clause)]);
}

/** "Maduro habe sich bereit gezeigt, außer Landes zu gehen"; "Kiew ist zu einer Waffenruhe bereit". */
function readReady(reading: ClauseReading, clause: Clause): readonly Telling[] {
  if (clause.verb === undefined) return readHeadline(reading, clause);
  if (!READY_VERBS.has(clause.verb.lemma) && !STANDING_READY.has(clause.verb.lemma)) return [];
  const stands = STANDING_READY.has(clause.verb.lemma);
  if (!(stands || hasWord(reading, clause, READINESS_WORDS)) || !isAsserted(reading, clause)) return [];
  const negated = clause.verb.negated;
  const subject = actingSubjectOf(reading, clause);
  return contentsOf(reading, clause).map((content) => ({
    kind: negated ? 'refusal' : 'offer',
    status: negated ? 'refused' : 'proposed',
    clause,
    content,
    by: subject ? [rangeOfPhrase(subject)] : [],
    to: [],
    binds: 'subject',
    rule: 'ready',
  }));
}

/** "Kiew zu Feuerpause bereit": a headline without its verb. */
function readHeadline(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const region = reading.annotated.sentences[clause.sentence]?.region;
  if (region !== 'title' && region !== 'heading') return [];
  const words = wordsOf(reading, clause);
  if (!words.includes('bereit') || words.includes('nicht')) return [];
  const first = clause.parts[0]?.first ?? 0;
  const [mention] = mentionsIn(reading.annotated, { first, end: clause.parts.at(-1)?.end ?? first });
  if (mention === undefined || mention.firstToken !== first) return [];
  const by = [{ first: mention.firstToken, end: mention.endToken }];
  return contentsOf(reading, clause).map(
    (content) =>
      ({ kind: 'offer', status: 'proposed', clause, content, by, to: [], binds: 'subject', rule: 'ready' }) as const,
  );
}

/** "Nötig sei überdies ein Ende der Mobilisierung": only in the words of a side, told in the subjunctive. */
function readNeed(reading: ClauseReading, clause: Clause): readonly Telling[] {
  if (clause.verb?.lemma !== 'sein' || clause.verb.mood !== 'subjunctive1' || clause.verb.negated) return [];
  if (!NECESSITY_WORDS.has(wordsOf(reading, clause)[0] ?? '')) return [];
  const [verbToken] = clause.verb.tokens;
  const end = clause.parts.at(-1)?.end ?? 0;
  if (verbToken === undefined || verbToken + 1 >= end) return [];
  const range = { first: verbToken + 1, end: Math.max(end, rangeWithDependents(reading, clause).end) };
  if (findMatters(reading.annotated, range).length === 0) return [];
  return [
    { kind: 'demand', status: 'demanded', clause, content: { range }, by: [], to: [], binds: 'other', rule: 'need' },
  ];
}

function contentsOf(reading: ClauseReading, clause: Clause): readonly Content[] {
  const clauses = findContentClauses(reading, clause);
  // "sei bereit, den Schritt zu gehen": what was told before, no new offer; "Beziehungen aufzubauen": good will
  if (clauses.length > 0)
    return clauses.filter(
      ({ clause: act }) =>
        !act?.phrases.some(({ role, head }) => role === 'object' && NOTHING_NEW.test(reading.lower[head]!)),
    );
  return clause.phrases
    .filter((phrase) => phrase.preposition === 'zu' || phrase.preposition === 'für')
    .filter(
      (phrase) =>
        findMatters(reading.annotated, rangeWithAttributes(reading, clause, phrase)).length > 0 ||
        isOpenNoun(reading, phrase),
    )
    .slice(0, 1)
    .map((phrase) => ({ range: rangeWithAttributes(reading, clause, phrase), phrase }));
}

/** "zeigte sich offen für eine gemeinsame Küstenwache": of no matter that the lists know. */
function isOpenNoun(reading: ClauseReading, { head, preposition }: Phrase): boolean {
  if (reading.annotated.words[head]?.category !== 'noun' || NO_OFFER.test(reading.lower[head]!)) return false;
  // "Zur Umsetzung des Rests sei man bereit"; talks are no offer of theirs
  return preposition === 'für' || !CONTACT_NOUN_STEMS.some((stem) => reading.lower[head]!.includes(stem));
}

/** "sei zur Diplomatie bereit": of good will alone. */
const NO_OFFER =
  /^(diplomatie|frieden|friedens.*|dialog|austausch|kooperation|zusammenarbeit|kompromiss.*|alles|fortschritte?)$/;
/** "Ungarn stehe bereit, ...". */
const STANDING_READY: ReadonlySet<string> = new Set(['bereitstehen', 'bereiterklären', 'bereitfinden']);
const NOTHING_NEW = /^(schritte?|beziehungen|verhältnis|vertrauen)$/;
const READY_VERBS: ReadonlySet<string> = new Set([
  'sein',
  'zeigen',
  'erklären',
  'geben',
  'finden',
  'signalisieren',
  'bekunden',
  'bekräftigen',
]);
