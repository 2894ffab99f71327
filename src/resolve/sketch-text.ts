import { hashWord } from './hash-words.ts';

/** Words a shingle: agency copies keep runs of five, two reports of one event by chance do not. */
const shingleWords = 5;
/** Error of the estimate about one in eight, and 64 numbers a document. */
const sketchSize = 64;
/** Reprints with another headline and a cut end share three quarters, rewritten agency texts a fifth (trial on own texts). */
const reprintShare = 0.5;

/** The smallest hashes of a text's five-word shingles, ascending (bottom-k MinHash, Cohen 1997). */
export function sketchText(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let index = 0; index + shingleWords <= words.length; index++)
    hashes.add(hashWord(words.slice(index, index + shingleWords).join(' ')));
  return [...hashes].sort((left, right) => left - right).slice(0, sketchSize);
}

/** How many independent texts there are among these: near-identical ones count once. */
export function countOrigins(sketches: readonly (readonly number[])[]): number {
  const roots = sketches.map((_sketch, index) => index);
  const rootOf = (index: number): number => (roots[index] === index ? index : rootOf(roots[index]));
  for (const [index, sketch] of sketches.entries())
    for (let other = 0; other < index; other++)
      if (estimateShare(sketch, sketches[other]) >= reprintShare) roots[rootOf(index)] = rootOf(other);
  return new Set(roots.map((_root, index) => rootOf(index))).size;
}

function estimateShare(left: readonly number[], right: readonly number[]): number {
  const [first, second] = [new Set(left), new Set(right)];
  const union = [...new Set([...left, ...right])].sort((one, two) => one - two).slice(0, sketchSize);
  if (union.length === 0) return 0;
  return union.filter((hash) => first.has(hash) && second.has(hash)).length / union.length;
}
