import { type GroupedEntry, isSameEntry, keysOf } from './grouped-entry.ts';

/** Joins all that are the same as one another, directly or through others: lists of indices, each in order. */
export function groupEntries(entries: readonly GroupedEntry[]): readonly (readonly number[])[] {
  const roots = entries.map((_entry, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== root) root = roots[root];
    roots[index] = root;
    return root;
  };
  const holders = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    const { near, nearSought, exact, sought } = keysOf(entry);
    const candidates = new Set([...nearSought, ...sought, exact].flatMap((key) => holders.get(key) ?? []));
    for (const candidate of candidates) {
      if (rootOf(candidate) === rootOf(index) || !isSameEntry(entry, entries[candidate])) continue;
      const [first, second] = [rootOf(candidate), rootOf(index)].sort((left, right) => left - right);
      roots[second] = first;
    }
    for (const key of new Set([...near, exact])) {
      const holding = holders.get(key);
      if (holding) holding.push(index);
      else holders.set(key, [index]);
    }
  }
  return [...Map.groupBy(entries.keys(), rootOf).values()];
}
