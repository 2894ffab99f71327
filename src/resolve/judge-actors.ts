import type { Judgement } from '../core/judgement.ts';

/** Which keys people hold to be one actor, and which not. */
export interface JudgedActors {
  /** The key that stands for the actor; its own where nothing was judged. */
  readonly keyFor: (key: string) => string;
  /** All keys of the actor, its own included, sorted. */
  readonly keysOf: (key: string) => readonly string[];
  /** Keys that stand for other actors, by judgement, sorted. */
  readonly apartFrom: (key: string) => readonly string[];
  /** Keys that are one actor, two or more each. */
  readonly groups: readonly (readonly string[])[];
}

/** Nobody has judged anything. */
export const nothingJudged: JudgedActors = judgeActors([]);

/**
 * What all judgements together say. The latest goes first, and an earlier one counts only as far as it does not
 * contradict: "A is not C" undoes the older one of "A is B" and "B is C", not both.
 */
export function judgeActors(judgements: readonly Judgement[]): JudgedActors {
  const groups = new Map<string, ReadonlySet<string>>();
  const groupOf = (key: string) => groups.get(key) ?? new Set([key]);
  const apart: (readonly [string, string])[] = [];
  const areApart = (left: ReadonlySet<string>, right: ReadonlySet<string>) =>
    apart.some(([one, other]) => (left.has(one) && right.has(other)) || (left.has(other) && right.has(one)));
  for (const { kind, subjects } of judgements.toSorted(latestFirst)) {
    const [left, right] = [groupOf(subjects[0]), groupOf(subjects[1])];
    if (kind === 'differentActors') {
      if (!left.has(subjects[1])) apart.push(subjects);
    } else if (!areApart(left, right)) {
      const joined = left.union(right);
      for (const key of joined) groups.set(key, joined);
    }
  }
  const keyFor = (key: string) => chooseKey(groupOf(key));
  const apartFrom = (key: string) =>
    [
      ...new Set(
        apart.flatMap(([one, other]) => {
          const own = groupOf(key);
          if (own.has(one)) return [keyFor(other)];
          return own.has(other) ? [keyFor(one)] : [];
        }),
      ),
    ].sort();
  return {
    keyFor,
    keysOf: (key) => [...groupOf(key)].sort(),
    apartFrom,
    groups: [...new Set(groups.values())].map((keys) => [...keys].sort()).sort(byFirst),
  };
}

function latestFirst(left: Judgement, right: Judgement): number {
  const [first, second] = [left, right].map(({ madeAt, id }) => `${madeAt} ${id}`);
  return first < second ? 1 : -1;
}

/** A public id goes before a key made from a name. */
function chooseKey(keys: ReadonlySet<string>): string {
  const sorted = [...keys].sort();
  return sorted.find((key) => !key.startsWith('local:')) ?? sorted[0];
}

function byFirst(left: readonly string[], right: readonly string[]): number {
  return left[0] < right[0] ? -1 : 1;
}
