import { describe, expect, it } from 'vitest';
import { judgePair, readReprintPairs, writeSide } from '../../../eval/score-reprints.ts';
import { judgeReprint } from './judge-reprint.ts';

/** One sentence of an agency in an own article has a single fingerprint in common. */
const knownFailures: ReadonlySet<string> = new Set(['own article that ends with one paragraph of agency copy']);

describe('judgeReprint', () => {
  it.each(readReprintPairs().map((pair) => [pair.name, pair] as const))('%s', (name, pair) => {
    const expected = pair.expected === 'passages' ? 'passage' : pair.expected;
    expect(judgePair(pair) === expected).toBe(!knownFailures.has(name));
    const [left, right] = [writeSide(pair.left), writeSide(pair.right)];
    const longest = judgeReprint(left, right)?.longest;
    if (!longest) return;
    expect(left.slice(longest.left.start, longest.left.end)).toBe(longest.left.exact);
    expect(right.slice(longest.right.start, longest.right.end)).toBe(longest.right.exact);
  });
});
