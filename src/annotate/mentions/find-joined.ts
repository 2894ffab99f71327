import type { Reading } from './reading.ts';

/** Somebody spoken of, with the words that name them. */
interface Spoken {
  readonly key: string;
  readonly first: number;
  readonly end: number;
}

/** The one pair that a sentence joins by "und": "Kiew und Moskau"; undefined where it joins none or several. */
export function findJoined({ tokens }: Reading, spoken: readonly Spoken[]): readonly string[] | undefined {
  const pairs = new Map<string, readonly string[]>();
  for (const [index, { key, first }] of spoken.entries()) {
    const before = spoken[index - 1];
    if (!before || before.key === key) continue;
    const between = tokens.slice(before.end, first).map(({ lower }) => lower);
    const isAfterList = /^(?:,|und|sowie)$/.test(tokens[before.first - 1]?.lower ?? '');
    const isBeforeList = /^(?:und|sowie)$/.test(tokens[spoken[index]!.end]?.lower ?? '');
    if (isAfterList || isBeforeList || !/^(?:und|sowie)(?: (?:d(?:er|ie|en|em|as)|mit))?$/.test(between.join(' ')))
      continue;
    pairs.set([before.key, key].sort().join(), [before.key, key]);
  }
  return pairs.size === 1 ? [...pairs.values()][0] : undefined;
}
