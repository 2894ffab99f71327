import { type GroupedEntry, isSameEntry } from './grouped-entry.ts';

/** Joins all that are the same as one another, directly or through others: lists of indices, each in order. */
export function groupEntries(entries: readonly GroupedEntry[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const [index, entry] of entries.entries()) {
    const joined = groups.filter((group) => group.some((member) => isSameEntry(entry, entries[member])));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), index]);
  }
  return groups;
}
