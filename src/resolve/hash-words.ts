/** FNV-1a, 32 bits: quick, the same on every machine, and good enough to pick words evenly. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash ^= word.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Part of all items that two sets share (Jaccard); 0 where both are empty. */
export function shareOf<Item>(left: ReadonlySet<Item>, right: ReadonlySet<Item>): number {
  let shared = 0;
  for (const item of left) if (right.has(item)) shared++;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
