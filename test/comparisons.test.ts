import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExpected } from '../eval/expected-comparison.ts';
import { scoreComparisons } from '../eval/score-comparisons.ts';

/** Points not yet found, as "id relation: topic"; one that is found must be taken off the list. */
const root = join(import.meta.dirname, 'golden-comparisons');
const knownFailures: readonly string[] = JSON.parse(readFileSync(join(root, 'known-failures.json'), 'utf8'));

describe.each(['outside', 'inside'])('golden comparisons from %s', (set) => {
  const folder = join(root, set);

  it('finds what a careful reader lists', async () => {
    const scores = await scoreComparisons(folder);
    const missed = scores.flatMap((score) =>
      score.missed.map(({ relation, topic }) => `${score.id} ${relation}: ${topic}`),
    );
    const ids = new Set(readExpected(folder).map(({ id }) => id));
    const known = knownFailures.filter((failure) => ids.has(failure.slice(0, 2)));
    expect(missed.filter((failure) => !known.includes(failure))).toEqual([]);
    // Found by now thanks to better reading elsewhere: take them off the list before there are many.
    expect(known.filter((failure) => !missed.includes(failure)).length).toBeLessThan(6);
  }, 60_000);
});
