import { describe, expect, it } from 'vitest';
import { findSharedRuns } from './find-shared-runs.ts';

const numbers = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));

describe('findSharedRuns', () => {
  it.each([
    ['abcdef', 'xxcdexx', 3, ['cde']],
    ['abcabd', 'abd', 2, ['abd']],
    ['abcdef', 'defabc', 3, ['def', 'abc']],
    ['aaaaaa', 'aaa', 2, ['aaa']],
    ['abcdefgh', 'abcxdefg', 3, ['abc', 'defg']],
    ['abcde', 'bcdxcde', 3, ['bcd', 'cde']],
    ['abc', 'xyz', 1, []],
    ['', 'abc', 1, []],
  ])('of "%s" and "%s" from %i on', (left, right, shortest, expected) => {
    const runs = findSharedRuns(numbers(left), numbers(right), shortest);
    expect(runs.map((run) => right.slice(run.right, run.right + run.length))).toEqual(expected);
    expect(runs.map((run) => left.slice(run.left, run.left + run.length))).toEqual(expected);
  });

  it('stays linear where all words are the same', () => {
    const words = Array<number>(100_000).fill(1);
    expect(findSharedRuns(words, words, 5)).toEqual([{ left: 0, right: 0, length: 100_000 }]);
  }, 5000);
});
