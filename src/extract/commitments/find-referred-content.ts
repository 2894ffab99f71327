import type { Clause, Phrase } from '../../core/clause.ts';
import { COMMITMENT_VERBS, type CommitmentVerb } from '../../german/commitment-verbs.ts';
import { CORRELATES } from '../../german/commitment-words.ts';
import { type ClauseReading, hasWord, rangeWithDependents, subordinatorOf, tokensOf } from './clause-reading.ts';
import { findMatters } from './find-matters.ts';
import { ownRange } from './read-act.ts';
import { type Content, rangeOfPhrase } from './telling.ts';

/** The content that the clause only points back to: by "das", "darauf", a relative pronoun or "wie ... sie". */
export function findReferredContent(reading: ClauseReading, clause: Clause, verb: CommitmentVerb): readonly Content[] {
  if (clause.kind === 'relative') return findAntecedent(reading, clause);
  // "eine Feuerpause einzugehen, wie Europa sie angeregt hatte"
  if (subordinatorOf(reading, clause) === 'wie') return findAntecedent(reading, clause);
  // "Trump schlug eine Pause vor. Putin stimmte zu."
  if (ANSWERING.has(clause.verb?.lemma ?? '') && clause.phrases.length <= 1) return findOfferBefore(reading, clause);
  const [first] = tokensOf(clause);
  // "Trump lehnte das ab"
  if (verb.kind === 'refusal' && clause.phrases.some((phrase) => isPronoun(reading, phrase))) {
    return findClauseBefore(reading, clause).filter(({ range }) =>
      mayBeRefused(reading, clause, reading.annotated.clauseOfToken[range.first]!),
    );
  }
  if (first === undefined || !pointsBack(reading, clause, first)) return [];
  if (verb.binds === 'other' && verb.kind !== 'demand') return [];
  return findClauseBefore(reading, clause);
}

/** "warf Kiew vor, die Waffenruhe zu brechen. Kiew wies das zurück" denies; refused is what was asked or offered. */
function mayBeRefused(reading: ClauseReading, clause: Clause, at: number): boolean {
  const before = reading.annotated.clauses[at]!;
  if (clause.verb?.lemma !== 'zurückweisen') return true;
  const kind = COMMITMENT_VERBS.get(before.verb?.lemma ?? '')?.kind;
  return kind === 'demand' || kind === 'offer' || hasWord(reading, before, PROPOSED);
}

/** What another side offered in the clause before. */
function findOfferBefore(reading: ClauseReading, clause: Clause): readonly Content[] {
  const before = reading.annotated.clauses.slice(0, clause.index).findLast((other) => other.kind === 'main');
  if (before === undefined || clause.sentence - before.sentence > 1) return [];
  if (COMMITMENT_VERBS.get(before.verb?.lemma ?? '')?.kind !== 'offer') return [];
  const range = rangeWithDependents(reading, before);
  return [{ range }];
}

/** "das", "dies" as an object by itself. */
function isPronoun(reading: ClauseReading, phrase: Phrase): boolean {
  return phrase.role === 'object' && BACKWARD.has(reading.annotated.tokens[phrase.head]!.lower);
}

/** The phrase with a matter that stands right before the clause: "militärische Unterstützung, die abgelehnt wurde". */
function findAntecedent(reading: ClauseReading, clause: Clause): readonly Content[] {
  const start = clause.parts[0]?.first ?? 0;
  const parent = clause.parent === undefined ? undefined : reading.annotated.clauses[clause.parent];
  if (parent === undefined) return [];
  const before = parent.phrases.filter(
    (phrase) => phrase.endToken <= start && start - phrase.endToken <= ANTECEDENT_REACH,
  );
  const phrase = before.at(-1);
  if (phrase === undefined || findMatters(reading.annotated, rangeOfPhrase(phrase)).length === 0) return [];
  return [{ range: rangeOfPhrase(phrase), phrase }];
}

/** "Das haben beide verabredet", "Darauf ließ sich Putin ein": the pronoun opens the clause. */
function pointsBack(reading: ClauseReading, clause: Clause, first: number): boolean {
  if (clause.kind !== 'main') return false;
  const word = reading.annotated.tokens[first]!.lower;
  return BACKWARD.has(word) || CORRELATES.has(word) || hasWord(reading, clause, DIES);
}

/** The main clause before, in this sentence or the one before in the same paragraph. */
export function findClauseBefore(reading: ClauseReading, clause: Clause): readonly Content[] {
  const { clauses, sentences, annotated } = { ...reading.annotated, annotated: reading.annotated };
  const paragraph = sentences[clause.sentence]?.paragraph;
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = clauses[index]!;
    const distance = clause.sentence - before.sentence;
    if (distance > 1 || sentences[before.sentence]?.paragraph !== paragraph) return [];
    if (before.kind !== 'main') continue;
    const own = ownRange(before);
    if (findMatters(annotated, own).length > 0) return [{ range: own, clause: before }];
    // "Kim bot an, den Reaktor abzubauen. Trump lehnte das ab."
    const range = rangeWithDependents(reading, before);
    return findMatters(annotated, range).length > 0 ? [{ range }] : [];
  }
  return [];
}

/** A comma and a preposition may stand between the antecedent and its relative clause. */
const ANTECEDENT_REACH = 2;
const ANSWERING: ReadonlySet<string> = new Set(['zustimmen', 'einwilligen']);
const BACKWARD: ReadonlySet<string> = new Set(['das', 'dies', 'dieses', 'dem']);
const PROPOSED: ReadonlySet<string> = new Set([
  'vorschlag',
  'angebot',
  'forderung',
  'forderungen',
  'ultimatum',
  'plan',
]);
const DIES: ReadonlySet<string> = new Set(['dies']);
