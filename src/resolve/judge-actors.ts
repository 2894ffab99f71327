import type { ActorJudgement, Judgement } from '../core/judgement.ts';
import { settlePairs } from './settle-pairs.ts';

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

/** What all judgements on actors together say; others are passed over. */
export function judgeActors(judgements: readonly Judgement[]): JudgedActors {
  const { groupOf, groups, apart } = settlePairs(
    judgements.filter(isOnActors).map(({ kind, subjects, madeAt, id }) => ({
      isSame: kind === 'sameActor',
      pair: subjects,
      order: `${madeAt} ${id}`,
    })),
  );
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
  return { keyFor, keysOf: (key) => [...groupOf(key)].sort(), apartFrom, groups };
}

function isOnActors(judgement: Judgement): judgement is ActorJudgement {
  return judgement.kind === 'sameActor' || judgement.kind === 'differentActors';
}

/** A public id goes before a key made from a name. */
function chooseKey(keys: ReadonlySet<string>): string {
  const sorted = [...keys].sort();
  return sorted.find((key) => !key.startsWith('local:')) ?? sorted[0];
}
