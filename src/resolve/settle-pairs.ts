/** A judgement on two things: they are one, or they are not. */
export interface JudgedPair {
  readonly isSame: boolean;
  readonly pair: readonly [string, string];
  /** Judgements sort by it: when it was made, then its id. */
  readonly order: string;
}

/** What all judged pairs together say. */
export interface SettledPairs {
  /** All that are one with it, itself included. */
  readonly groupOf: (key: string) => ReadonlySet<string>;
  /** Groups of two or more, each sorted, by their first. */
  readonly groups: readonly (readonly string[])[];
  /** Pairs that are not one, as they were judged. */
  readonly apart: readonly (readonly [string, string])[];
}

/**
 * Settles judged pairs. The latest goes first, and an earlier one counts only as far as it does not contradict: "A is not
 * C" undoes the older one of "A is B" and "B is C", not both.
 */
export function settlePairs(judged: readonly JudgedPair[]): SettledPairs {
  const groups = new Map<string, ReadonlySet<string>>();
  const groupOf = (key: string) => groups.get(key) ?? new Set([key]);
  const apart: (readonly [string, string])[] = [];
  const areApart = (left: ReadonlySet<string>, right: ReadonlySet<string>) =>
    apart.some(([one, other]) => (left.has(one) && right.has(other)) || (left.has(other) && right.has(one)));
  for (const { isSame, pair } of judged.toSorted((left, right) => (left.order < right.order ? 1 : -1))) {
    const [left, right] = [groupOf(pair[0]), groupOf(pair[1])];
    if (!isSame) {
      if (!left.has(pair[1])) apart.push(pair);
    } else if (!areApart(left, right)) {
      const joined = left.union(right);
      for (const key of joined) groups.set(key, joined);
    }
  }
  return {
    groupOf,
    groups: [...new Set(groups.values())].map((keys) => [...keys].sort()).sort(byFirst),
    apart,
  };
}

function byFirst(left: readonly string[], right: readonly string[]): number {
  return left[0] < right[0] ? -1 : 1;
}
