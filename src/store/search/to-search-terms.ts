import type { Span } from '../../core/anchor.ts';

/** A word of a text with the stem under which it is found. */
export interface SearchTerm extends Span {
  readonly stem: string;
}

/**
 * The words of a text with their stems, in order: Snowball's German stemmer (version 3.1, in which "ä", "ae" and "a",
 * and "ß" and "ss" meet). Numbers are words too. Stored as plain terms, so that every database finds the same.
 */
export async function toSearchTerms(text: string): Promise<readonly SearchTerm[]> {
  return [...(await eachSearchTerm(text))];
}

/** As `toSearchTerms`, one after the other, for those who need only the first ones. */
export async function eachSearchTerm(text: string): Promise<Iterable<SearchTerm>> {
  const stemOf = await loadStemmer();
  return text.matchAll(/[\p{L}\p{N}]+/gu).map(({ 0: word, index }) => ({
    stem: stemOf(word.slice(0, longestWord).toLowerCase()),
    start: index,
    end: index + word.length,
  }));
}

/** The longest German compounds in the news have some 60 letters; what is longer is no word, and slow to stem. */
const longestWord = 100;

/** Loaded when first needed: it takes some 40 ms. */
async function loadStemmer(): Promise<(word: string) => string> {
  const { german } = await import('multilingual-stemmer');
  return german;
}
