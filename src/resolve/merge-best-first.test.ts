import { describe, expect, it } from 'vitest';
import { mergeBestFirst } from './merge-best-first.ts';

/** "ab5": a and b fit with score 5. Letters in capitals are anchors. */
function mergeOf(ids: string, pairs: string): readonly string[] {
  const scores = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 2), Number(pair.slice(2))]));
  const relate = (left: string, right: string) => scores.get(left + right) ?? scores.get(right + left) ?? null;
  const candidates = [...ids].map((id) => ({ ids: [id], isAnchor: id !== id.toLowerCase() }));
  return mergeBestFirst(candidates, relate).map((cluster) => [...cluster].sort().join(''));
}

describe('mergeBestFirst', () => {
  it.each([
    ['all that fit each other', 'abc', 'ab1 bc1 ac1', ['abc']],
    ['nothing where nothing fits', 'abc', '', ['a', 'b', 'c']],
    ['the better of two that are not one', 'abc', 'ab5 ac3', ['ab', 'c']],
    ['nothing that is torn between two', 'abc', 'ab5 ac5', ['a', 'b', 'c']],
    ['no third who fits only one of two', 'abc', 'ab5 bc3', ['ab', 'c']],
    ['what is torn no more once one is taken', 'abcd', 'ab5 ac5 cd9', ['ab', 'cd']],
    ['several into one anchor', 'Abc', 'Ab2 Ac2 bc1', ['Abc']],
    ['no two anchors', 'ABc', 'AB9 Ac3 Bc2', ['Ac', 'B']],
  ])('merges %s', (_title, ids, pairs, expected) => {
    expect([...mergeOf(ids, pairs)].sort()).toEqual([...expected].sort());
  });
});
