import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import { ASSERTION_STEMS } from '../../german/denial-words.ts';
import {
  type ClauseReading,
  rangeWithDependents,
  subordinatorOf,
  type TokenRange,
} from '../commitments/clause-reading.ts';
import { rangeWithAttributes } from '../commitments/find-content.ts';
import { findTimeFrom } from '../commitments/find-time-at.ts';

/** The words of what a clause denies: its content clause, what is called a report or blame, or its object; undefined where a pronoun points back. */
export function findDenied(reading: ClauseReading, clause: Clause): TokenRange | undefined {
  const subject = clause.verb?.voice === 'passive' ? undefined : subjectOf(clause);
  const phrases = clause.phrases.filter((phrase) => phrase !== subject);
  const asserted = phrases.find((phrase) => isAssertion(reading, phrase));
  const child = findContentClause(reading, clause);
  if (asserted !== undefined) {
    const told = withExplanation(reading, clause, asserted);
    // "wies Berichte zurück, wonach ...": what they say stands behind the verb
    return child !== undefined && isBare(reading, told) ? rangeWithDependents(reading, child) : told;
  }
  if (child !== undefined) return rangeWithDependents(reading, child);
  // "wies das am Donnerstag zurück"
  if (phrases.some((phrase) => isPointing(reading, phrase))) return undefined;
  const noun = phrases.find((phrase) => phrase.preposition === undefined && isThing(reading, phrase));
  const about = noun ?? phrases.find((phrase) => ABOUT.has(phrase.preposition ?? '') && isThing(reading, phrase));
  return about && withExplanation(reading, clause, about);
}

/** Whether the phrase names something that somebody said: "den Bericht", "Vorwürfe". */
export function isAssertion(reading: ClauseReading, { head }: Pick<Phrase, 'head'>): boolean {
  const word = reading.lower[head] ?? '';
  return ASSERTION_STEMS.some((stem) => word.includes(stem));
}

/** "das", "dem", "was": what was said before; not the article of "das Ministerium". */
export function isPointing(reading: ClauseReading, { head, role }: Phrase): boolean {
  return role !== 'subject' && isPointer(reading, head);
}

/** Whether a word stands for what was said before. */
export function isPointer(reading: ClauseReading, token: number): boolean {
  return POINTING.has(reading.lower[token] ?? '') && reading.annotated.words[token]?.category !== 'article';
}

/** "dass ...", "von Ruanda Waffen erhalten zu haben": before or behind the verb, no "weil" or "um zu". */
function findContentClause(reading: ClauseReading, clause: Clause): Clause | undefined {
  return (reading.childrenOf[clause.index] ?? [])
    .map((index) => reading.annotated.clauses[index]!)
    .find((child) => {
      const word = subordinatorOf(reading, child);
      if (child.kind === 'infinitive') return word === undefined;
      if (child.kind === 'subordinate' || child.kind === 'relative') return CONTENT_OPENERS.has(word ?? '');
      return child.kind === 'main' && child.verb?.mood === 'subjunctive1';
    });
}

/** "Berichte aus Kiew, wonach ...", "den Vorwurf, er habe ...": the phrase with its attributes and the clause that explains it. */
export function withExplanation(reading: ClauseReading, clause: Clause, phrase: Phrase): TokenRange {
  const range = rangeWithAttributes(reading, clause, phrase);
  const first = Math.max(range.first, phrase.firstToken);
  const { end } = range;
  if (reading.lower[end] !== ',') return { first, end };
  // "einen Bericht, wonach man verhandle": where the clause is not cut off
  if (reading.lower[end + 1] === 'wonach') return { first, end: clause.parts.at(-1)?.end ?? end };
  const { clauses, clauseOfToken } = reading.annotated;
  const next = clauses[clauseOfToken[end + 1] ?? -1];
  const explains = next !== undefined && next.sentence === clause.sentence && next.index > clause.index;
  if (!explains || next.order === 'verbFirst') return { first, end };
  return { first, end: Math.max(end, rangeWithDependents(reading, next).end) };
}

/** "wies die Darstellung zurück": what was said is only called by its name and stands before. */
export function isBare(reading: ClauseReading, { first, end }: TokenRange): boolean {
  const words = reading.annotated.words.slice(first, end);
  const nouns = words.filter(({ category }) => category === 'noun' || category === 'name');
  return nouns.length === 1 && nouns[0] === words.at(-1) && reading.lower[end] !== ',';
}

/** A noun or name that is no time: "das Treffen", not "am Donnerstag". */
function isThing(reading: ClauseReading, { head, firstToken, endToken }: Phrase): boolean {
  const category = reading.annotated.words[head]?.category;
  if (category !== 'noun' && category !== 'name') return false;
  const time = findTimeFrom(reading.annotated.times, firstToken);
  return time === undefined || time.firstToken >= endToken;
}

const CONTENT_OPENERS: ReadonlySet<string> = new Set(['dass', 'daß', 'ob', 'wonach', 'wie']);
const ABOUT: ReadonlySet<string> = new Set(['zu', 'von', 'über', 'auf', 'gegen', 'nach']);
const POINTING: ReadonlySet<string> = new Set([
  'das',
  'dies',
  'dem',
  'diesem',
  'dagegen',
  'dazu',
  'davon',
  'beides',
  'was',
  'dieses',
]);
