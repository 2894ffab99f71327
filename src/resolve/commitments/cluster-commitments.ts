import { mergeBestFirst } from '../merge-best-first.ts';
import type { CommitmentEntry } from './commitment-entry.ts';
import { relateCommitments } from './relate-commitments.ts';

/**
 * Groups tellings, by keys that sort them, into commitments: all of one fit each other, what fits two that are not one
 * stays alone, and what one text tells in two ways is two. A pure function of the set, so the order in which documents are read does not matter.
 */
export function clusterCommitments(entries: ReadonlyMap<string, CommitmentEntry>): readonly (readonly string[])[] {
  // Reports of one agency tell it alike: what is equal is weighed once.
  const alike = Map.groupBy([...entries.keys()].sort(), (key) => toText(entries.get(key)!));
  const firsts = new Map([...alike.values()].map(([first, ...others]) => [first!, others]));
  const documentsOf = new Map(
    [...firsts].map(([first, others]) => [
      first,
      new Set([first, ...others].flatMap((key) => entries.get(key)!.documentId ?? [])),
    ]),
  );
  const known = new Map<string, number | null>();
  const relate = (left: string, right: string): number | null => {
    const pair = left < right ? `${left}\n${right}` : `${right}\n${left}`;
    const found = known.get(pair);
    if (found !== undefined) return found;
    const isOneText = !documentsOf.get(left)!.isDisjointFrom(documentsOf.get(right)!);
    const score = isOneText ? null : relateCommitments(entries.get(left)!, entries.get(right)!);
    known.set(pair, score);
    return score;
  };
  const clusters = mergeBestFirst(
    [...firsts.keys()].map((key) => ({ ids: [key], isAnchor: false })),
    relate,
  );
  return clusters.map((keys) => keys.flatMap((key) => [key, ...firsts.get(key)!]));
}

function toText({ block, window, words, profile }: CommitmentEntry): string {
  return JSON.stringify([block, window, words, profile]);
}
