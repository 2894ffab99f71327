import type { Mention } from '../../core/actor.ts';
import type { Span } from '../../core/anchor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';
import { findTimeFrom } from './find-time-at.ts';
import { indexQuotations } from './index-quotations.ts';

/** A document with what the finders of commitments and denials ask of its clauses again and again. */
export interface ClauseReading {
  readonly annotated: AnnotatedDocument;
  /** The tokens in lower case, same index. */
  readonly lower: readonly string[];
  readonly contacts: readonly Contact[];
  /** The quotations that reach into each sentence. */
  readonly quotationsOfSentence: readonly (readonly Quotation[])[];
  /** Indices of the clauses that depend on each clause, in text order. */
  readonly childrenOf: readonly (readonly number[] | undefined)[];
  /** Indices of the clauses of each sentence, in text order. */
  readonly clausesOfSentence: readonly (readonly number[])[];
  /** Keys of those who take part in a contact that the text tells of, and of their states. */
  readonly inContact: ReadonlySet<string>;
  /** What was read of each clause's verbs, kept since many ask for it. */
  readonly lemmasOfClause: (readonly string[] | undefined)[];
}

/** Token range, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Prepares a document's clauses for reading. */
export function readClauses(
  annotated: AnnotatedDocument,
  quotations: readonly Quotation[],
  contacts: readonly Contact[],
): ClauseReading {
  const known = readings.get(annotated);
  if (known !== undefined && known.contacts === contacts) return known;
  const childrenOf: number[][] = new Array(annotated.clauses.length);
  const clausesOfSentence: number[][] = annotated.sentences.map(() => []);
  for (const clause of annotated.clauses) clausesOfSentence[clause.sentence]?.push(clause.index);
  for (const clauses of clausesOfSentence) {
    // What is no sentence is not read for its clauses: each would look at all others.
    if (clauses.length > MOST_CLAUSES) clauses.length = 0;
    for (const index of clauses) {
      const { parent } = annotated.clauses[index]!;
      if (parent === undefined) continue;
      const children = childrenOf[parent];
      if (children === undefined) childrenOf[parent] = [index];
      else children.push(index);
    }
  }
  const participants = contacts.filter((contact) => !contact.sameState).flatMap((contact) => contact.participants);
  const inContact = new Set(participants.flatMap(({ key, state }) => (state === null ? [key] : [key, state])));
  const quotationsOfSentence = indexQuotations(annotated, quotations);
  const lower = annotated.tokens.map((token) => token.lower);
  const lemmasOfClause = new Array<readonly string[] | undefined>(annotated.clauses.length);
  const reading: ClauseReading = {
    annotated,
    lower,
    contacts,
    quotationsOfSentence,
    childrenOf,
    clausesOfSentence,
    inContact,
    lemmasOfClause,
  };
  readings.set(annotated, reading);
  return reading;
}

/** Commitments and denials of one text share one reading. */
const readings = new WeakMap<AnnotatedDocument, ClauseReading>();

/** The longest sentences of news have some twenty clauses. */
const MOST_CLAUSES = 200;

/** Indices of the clause's own tokens, embedded clauses left out. */
export function tokensOf(clause: Clause): readonly number[] {
  const tokens: number[] = [];
  for (const part of clause.parts) for (let index = part.first; index < part.end; index++) tokens.push(index);
  return tokens;
}

/** The clause's own words in lower case, in text order. */
export function wordsOf(reading: ClauseReading, clause: Clause): readonly string[] {
  return tokensOf(clause).map((index) => reading.lower[index]!);
}

/** Whether one of the clause's own words is among those given (lower case). */
export function hasWord(reading: ClauseReading, clause: Clause, words: ReadonlySet<string>): boolean {
  const { lower } = reading;
  for (const { first, end } of clause.parts) {
    for (let index = first; index < end; index++) if (words.has(lower[index]!)) return true;
  }
  return false;
}

/** The lower-case word that opens a subordinate clause: "dass", "wenn", "die". */
export function subordinatorOf(reading: ClauseReading, clause: Clause): string | undefined {
  if (clause.subordinator === undefined || hasVerbSecond(reading, clause)) return undefined;
  return reading.lower[clause.subordinator];
}

/** "Bis Ende des Jahres sollen alle ausgetauscht werden": no subordinate clause, its finite verb stands in the middle. */
function hasVerbSecond({ annotated }: ClauseReading, clause: Clause): boolean {
  const finite = clause.verb?.finite;
  // "Bis Ende des Jahres", "Bis März": a preposition before a time.
  const opener = clause.subordinator ?? 0;
  const time = findTimeFrom(annotated.times, opener);
  if (time !== undefined && (time.firstToken === opener || time.firstToken - 1 === opener)) return true;
  if (finite === undefined || clause.kind !== 'subordinate' || clause.subordinator !== clause.parts[0]?.first)
    return false;
  return tokensOf(clause).some(
    (index) =>
      index > finite && annotated.tokens[index]!.kind === 'word' && annotated.words[index]!.category !== 'verb',
  );
}

/** "Einer Abordnung verweigerten die Putschisten die Einreise": what stands in another case acts not. */
export function mayAct({ lower }: ClauseReading, phrase: Pick<Phrase, 'firstToken'>): boolean {
  const first = lower[phrase.firstToken] ?? '';
  if (/^(dem|des|einem|eines|einen)$/.test(first)) return false;
  return first !== 'einer' || /^(der|von|aus|des)$/.test(lower[phrase.firstToken + 1] ?? '');
}

/** The subject of the clause, or of the clause before where "und" leaves it out: "Er kam und forderte Garantien". */
export function actingSubjectOf(reading: ClauseReading, clause: Clause): Phrase | undefined {
  if (!isElliptical(reading, clause)) {
    const subject = subjectOf(clause);
    return subject !== undefined && mayAct(reading, subject) ? subject : undefined;
  }
  const before = (reading.clausesOfSentence[clause.sentence] ?? [])
    .filter((index) => index < clause.index)
    .map((index) => reading.annotated.clauses[index]!)
    .findLast((other) => other.kind === 'main' && !isElliptical(reading, other));
  return before && subjectOf(before);
}

/** Whether the clause goes on with "und" and its verb, so that its subject stands in the clause before. */
export function isElliptical(reading: ClauseReading, clause: Clause): boolean {
  const first = clause.parts[0]?.first;
  if (first === undefined || clause.kind !== 'main' || clause.order !== 'verbFirst') return false;
  // "..., ist aber bereit zu ..."
  if (clause.verb?.finite === first && subjectOf(clause) === undefined) return true;
  // "hatte gebeten, ihn freizulassen, und angeboten, ...": the finite verb is left out too
  const isParticiple = clause.verb?.tokens.includes(first + 1) === true && (clause.verb.finite ?? 0) <= first;
  const continues = isParticiple && subjectOf(clause) === undefined;
  if (clause.verb?.finite !== first + 1 && !continues) return false;
  return /^(und|oder|aber|sowie|doch)$/i.test(reading.annotated.tokens[first]!.text);
}

/** The span from the first to the last token of a range. */
export function spanOf(annotated: AnnotatedDocument, range: TokenRange): Span {
  const first = annotated.tokens[range.first];
  const last = annotated.tokens[range.end - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: first.start, end: last.end };
}

/** Mentions that lie in a token range, in text order. */
export function mentionsIn(annotated: AnnotatedDocument, range: TokenRange): readonly Mention[] {
  return mentionsFrom(annotated, range).filter((mention) => mention.endToken <= range.end);
}

/** Mentions that begin in a token range: "der Sprecher des Außenministeriums, Heorhij Tychyj" goes on behind its phrase. */
export function mentionsFrom(annotated: AnnotatedDocument, range: TokenRange): readonly Mention[] {
  const { mentions } = annotated;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.firstToken < range.first) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let index = low; index < mentions.length && mentions[index]!.firstToken < range.end; index++) {
    found.push(mentions[index]!);
  }
  return found;
}

/** The tokens of a clause with everything that depends on it, as one range from its first to its last token. */
export function rangeWithDependents(reading: ClauseReading, clause: Clause): TokenRange {
  let first = clause.parts[0]?.first ?? 0;
  let end = clause.parts.at(-1)?.end ?? first;
  const open = [clause.index];
  const seen = new Set(open);
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const { parts } = reading.annotated.clauses[index]!;
    first = Math.min(first, parts[0]?.first ?? first);
    end = Math.max(end, parts.at(-1)?.end ?? end);
    for (const child of reading.childrenOf[index] ?? []) {
      if (!seen.has(child)) open.push(child);
      seen.add(child);
    }
  }
  return { first, end };
}
