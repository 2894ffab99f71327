import type { Claim } from './claim.ts';
import { rememberByClaim } from './remember-by-claim.ts';

/** The words of a claim that match a pattern over its folded text, as they are written; null where none do. */
export function findWords(claim: Claim, pattern: string): string | null {
  return rememberByClaim(claim, pattern, () => {
    const match = compile(pattern).exec(claim.folded);
    return match ? toWritten(claim.text, match[0]) : null;
  });
}

const compiled = new Map<string, RegExp>();

/** Patterns come from lists, so there are few. */
function compile(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'u');
  compiled.set(pattern, known);
  return known;
}

/** Folding changes letters, not the order of words: the written words are counted off. */
function toWritten(text: string, folded: string): string {
  const words = text.split(/\s+/);
  const wanted = folded.split(/\s+/);
  const bare = words.map((word) => strip(word));
  for (let at = 0; at + wanted.length <= words.length; at += 1)
    if (wanted.every((word, index) => bare[at + index].startsWith(strip(word).slice(0, 6))))
      return words
        .slice(at, at + wanted.length)
        .join(' ')
        .replace(/[,.;:]$/, '');
  return folded;
}

function strip(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replaceAll('ü', 'u')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
