/**
 * A function from offsets of a text in UTF-16 units to offsets in code points, as formats outside JavaScript count:
 * "🇩🇪 Berlin" has 11 units and 9 code points. An offset inside a pair counts as before it.
 */
export function countCodePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  return (offset) => offset - countBefore(pairs, offset);
}

/** How many pairs have their second unit before the offset. */
function countBefore(pairs: readonly number[], offset: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle] + 1 < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
