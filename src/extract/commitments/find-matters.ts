import type { AnnotatedDocument } from '../../core/annotated.ts';
import { MATTER_PHRASES, MATTER_STEMS, type Matter } from '../../german/commitment-matters.ts';

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
  for (const matter of findPhraseMatters(annotated, range)) matters.add(matter);
  return [...matters];
}

/** "außer Landes gehen": matters that only several words name together. */
function findPhraseMatters(annotated: AnnotatedDocument, range: { readonly first: number; readonly end: number }) {
  const first = annotated.tokens[range.first];
  const last = annotated.tokens[range.end - 1];
  if (first === undefined || last === undefined || range.end - range.first < 2) return [];
  const words = annotated.document.text.slice(first.start, last.end).toLowerCase();
  return MATTER_PHRASES.filter(([, phrase]) => words.includes(phrase)).map(([matter]) => matter);
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

const NONE: readonly Matter[] = [];
/** Words of news repeat; the limit keeps a long run's memory flat. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, readonly Matter[]>();

const patterns: readonly { readonly matter: Matter; readonly pattern: RegExp }[] = MATTER_STEMS.map((entry) => ({
  matter: entry.matter,
  pattern: new RegExp(
    [
      ...(entry.anywhere ?? []),
      ...(entry.prefix ?? []).map((stem) => `^${stem}`),
      ...(entry.exact ?? []).map((word) => `^${word}$`),
    ].join('|'),
  ),
}));

function readWord(word: string): readonly Matter[] {
  return patterns.filter((entry) => entry.pattern.test(word)).map((entry) => entry.matter);
}
