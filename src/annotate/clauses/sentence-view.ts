import type { Word } from '../../core/clause.ts';
import type { QuotedRegion, Token } from '../../core/segmented.ts';
import { type VerbFacts, verbFactsOf } from './verb-facts.ts';

/** One sentence as the clause rules look at it: its tokens by document index, with words and verb facts. */
export interface SentenceView {
  readonly first: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Verb facts by token index minus `first`. */
  readonly verbs: readonly (VerbFacts | undefined)[];
  /** Token indices of the verbs, in text order. */
  readonly verbTokens: readonly number[];
  readonly quotedRegions: readonly QuotedRegion[];
  /** Names that the document also uses alone. */
  readonly loneNames: ReadonlySet<string>;
}

/** The view of the tokens [first, end). */
export function viewSentence(
  document: Pick<SentenceView, 'tokens' | 'words' | 'quotedRegions' | 'loneNames'>,
  first: number,
  end: number,
): SentenceView {
  const verbs = new Array<VerbFacts | undefined>(end - first);
  const verbTokens: number[] = [];
  for (let token = first; token < end; token++) {
    const facts = verbFactsOf(document.words[token]!);
    verbs[token - first] = facts;
    if (facts) verbTokens.push(token);
  }
  return {
    first,
    end,
    tokens: document.tokens,
    words: document.words,
    verbs,
    verbTokens,
    quotedRegions: document.quotedRegions,
    loneNames: document.loneNames,
  };
}

/** What is known of a token as a verb; undefined where it is none. */
export function verbAt(view: SentenceView, token: number): VerbFacts | undefined {
  return view.verbs[token - view.first];
}

/** Lower-case form of a token; empty outside the sentence. */
export function lowerAt(view: SentenceView, token: number): string {
  return token >= view.first && token < view.end ? view.tokens[token]!.lower : '';
}

/** Whether a token is a punctuation mark; what lies outside the sentence counts as one. */
export function isMark(view: SentenceView, token: number): boolean {
  return token < view.first || token >= view.end || view.words[token]!.category === 'mark';
}

/** Token indices of the verbs in [first, end). */
export function verbsIn({ verbTokens }: SentenceView, first: number, end: number): readonly number[] {
  return verbTokens.slice(placeOf(verbTokens, first), placeOf(verbTokens, end));
}

/** How many of the tokens stand before one. */
function placeOf(tokens: readonly number[], token: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
