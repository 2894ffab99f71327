import type { Span } from '../../core/anchor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import { MATTER_STEMS, type Matter } from '../../german/commitment-matters.ts';

/** What the nouns and adjectives of a token range are about, in text order, each matter once. */
export function findMatters(
  annotated: AnnotatedDocument,
  range: { readonly first: number; readonly end: number },
): readonly Matter[] {
  const matters = new Set<Matter>();
  for (let index = range.first; index < range.end; index++) {
    const token = annotated.tokens[index];
    if (token === undefined || token.kind !== 'word') continue;
    for (const matter of mattersOfWord(token.text, annotated.words[index]?.category === 'verb')) matters.add(matter);
  }
  return [...matters];
}

/** The matters that a single word names; verbs name none here. */
export function mattersOfWord(word: string, isVerb: boolean): readonly Matter[] {
  if (isVerb || word.length < 2) return NONE;
  const first = word[0] as string;
  // Matters are nouns, or adjectives of some length ("humanitäre", "entmilitarisierten").
  if (first === first.toLowerCase() && word.length < 8) return NONE;
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = readWord(word.toLowerCase());
  if (cache.size < CACHE_LIMIT) cache.set(word, found);
  return found;
}

/** The first and last token that lie in a span, half-open. */
export function tokensOfSpan(
  annotated: AnnotatedDocument,
  span: Span,
): { readonly first: number; readonly end: number } {
  let low = 0;
  let high = annotated.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((annotated.tokens[middle] as Span).start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < annotated.tokens.length && (annotated.tokens[end] as Span).end <= span.end) end++;
  return { first: low, end };
}

const NONE: readonly Matter[] = [];
/** Words of news repeat; the limit keeps a long run's memory flat. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, readonly Matter[]>();

const patterns: readonly { readonly matter: Matter; readonly pattern: RegExp }[] = MATTER_STEMS.map((entry) => ({
  matter: entry.matter,
  pattern: new RegExp([...(entry.anywhere ?? []), ...(entry.prefix ?? []).map((stem) => `^${stem}`)].join('|')),
}));

function readWord(word: string): readonly Matter[] {
  return patterns.filter((entry) => entry.pattern.test(word)).map((entry) => entry.matter);
}
