import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Clause } from '../../core/clause.ts';
import type { QuotedRegion, Sentence } from '../../core/segmented.ts';

/** A quoted region in tokens; the quotation marks are inside [first, end). */
export interface QuotedTokens {
  readonly first: number;
  readonly end: number;
  readonly region: QuotedRegion;
}

/** An annotated document with the look-ups that all finders share. */
export interface Reading {
  readonly annotated: AnnotatedDocument;
  /** Outermost quoted regions in text order. */
  readonly quoted: readonly QuotedTokens[];
  /** Index into `quoted` of each token, -1 outside of quotation marks. */
  readonly quotedOfToken: Int32Array;
  /** Clauses of each sentence in text order. */
  readonly clausesOfSentence: readonly (readonly Clause[])[];
  /** Whether the token lies in damaged words, which nothing may be read from. */
  readonly isDamaged: (token: number) => boolean;
}

/** Prepares a document for the finders. */
export function toReading(annotated: AnnotatedDocument): Reading {
  const { tokens, quotedRegions, sentences, clauses, document } = annotated;
  const clausesOfSentence: Clause[][] = sentences.map(() => []);
  for (const clause of clauses) clausesOfSentence[clause.sentence]?.push(clause);
  const quoted = toQuotedTokens(annotated, quotedRegions);
  const quotedOfToken = new Int32Array(tokens.length).fill(-1);
  quoted.forEach((entry, index) => {
    quotedOfToken.fill(index, entry.first, entry.end);
  });
  const damaged = document.warnings.filter((warning) => warning.kind !== 'machineTranslated');
  const isDamaged = (token: number) =>
    damaged.some((warning) => tokens[token]!.start < warning.end && warning.start < tokens[token]!.end);
  return { annotated, quoted, quotedOfToken, clausesOfSentence, isDamaged };
}

function toQuotedTokens(annotated: AnnotatedDocument, regions: readonly QuotedRegion[]): QuotedTokens[] {
  const quoted: QuotedTokens[] = [];
  let token = 0;
  for (const region of regions) {
    if (region.depth > 0) continue;
    while (token < annotated.tokens.length && annotated.tokens[token]!.start < region.start) token += 1;
    const first = token;
    while (token < annotated.tokens.length && annotated.tokens[token]!.end <= region.end) token += 1;
    if (token > first) quoted.push({ first, end: token, region });
  }
  return quoted;
}

/** The text of a token; empty outside of the document. */
export function textAt({ annotated }: Reading, token: number): string {
  return annotated.tokens[token]?.text ?? '';
}

/** The clause whose own tokens include this one. */
export function clauseAt({ annotated }: Reading, token: number): Clause | undefined {
  return annotated.clauses[annotated.clauseOfToken[token]!];
}

/** Tokens of the clause itself, without those of embedded clauses. */
export function tokensOfClause(clause: Clause): number[] {
  const tokens: number[] = [];
  for (const part of clause.parts) for (let token = part.first; token < part.end; token += 1) tokens.push(token);
  return tokens;
}

/** End of the sentence without its final mark and closing quotation marks. */
export function contentEnd(reading: Reading, sentence: Sentence): number {
  let end = sentence.endToken;
  while (end > sentence.firstToken && /^[.!?…:;]+$/.test(textAt(reading, end - 1))) end -= 1;
  return end;
}

/** In the subjunctive by form: "sie arbeiteten" is not, "möchte" wishes. */
export function isClearSubjunctive({ annotated }: Reading, { verb }: Clause): boolean {
  if ((verb?.mood !== 'subjunctive1' && verb?.mood !== 'subjunctive2') || verb.modal === 'mögen') return false;
  if (verb.finite === undefined) return false;
  const readings = annotated.words[verb.finite]!.readings.filter(({ form }) => form === 'finite');
  return !readings.some(({ mood, person }) => mood === 'indicative' && person === 3);
}
