import { describe, expect, it } from 'vitest';
import { judgePair, readReprintPairs, writeSide } from '../../../eval/score-reprints.ts';
import { judgeReprint } from './judge-reprint.ts';

describe('judgeReprint', () => {
  it.each(readReprintPairs().map((pair) => [pair.name, pair] as const))('%s', (_name, pair) => {
    expect(judgePair(pair)).toBe(pair.expected === 'passages' ? 'passage' : pair.expected);
    const [left, right] = [writeSide(pair.left), writeSide(pair.right)];
    const longest = judgeReprint(left, right)?.longest;
    if (!longest) return;
    expect(left.slice(longest.left.start, longest.left.end)).toBe(longest.left.exact);
    expect(right.slice(longest.right.start, longest.right.end)).toBe(longest.right.exact);
  });
});
