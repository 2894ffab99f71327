import { expect, it } from 'vitest';
import { inPortionsOfTellings } from './in-portions-of-tellings.ts';

it.each([
  ['some at once', [1, 2, 3], [[1, 2, 3]]],
  ['no more than a thousand tellings', [600, 300, 200, 900, 100], [[600, 300], [200], [900, 100]]],
  ['one with more alone', [10, 4000, 20], [[10], [4000], [20]]],
  ['nothing', [], []],
])('loads %s', async (_title, sizes, expected) => {
  const find = async (ids: readonly string[]) => ids.map((size) => ({ members: Array<null>(Number(size)).fill(null) }));
  const portions: number[][] = [];
  for await (const portion of inPortionsOfTellings(sizes.map(String), find))
    portions.push(portion.map(({ members }) => members.length));
  expect(portions).toEqual(expected);
});
