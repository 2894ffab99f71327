import { describe, expect, it } from 'vitest';
import { clusterNarrow } from './cluster-narrow.ts';

/**
 * Ids with their days ("a1": day 1; "b1-4": days 1 to 4), and pairs that fit, with a score ("ab5").
 */
function clustersOf(profiles: string, pairs: string, takenOut = ''): readonly string[] {
  const scores = new Map(pairs.split(' ').map((pair) => [pair.slice(0, 2), Number(pair.slice(2))]));
  const relate = (left: string, right: string) => scores.get(left + right) ?? scores.get(right + left) ?? null;
  const all = profiles.split(' ').map((profile) => ({ id: profile[0], days: profile.slice(1) }));
  const { clusters } = clusterNarrow({
    exact: all.filter(({ days }) => !days.includes('-')).map(({ id }) => id),
    near: new Map(all.filter(({ days }) => days.includes('-')).map(({ id, days }) => [id, days])),
    relate,
    isTakenOut: (id) => takenOut.includes(id),
  });
  return clusters.map((cluster) => [...cluster].sort().join('')).sort();
}

describe('clusterNarrow', () => {
  it.each([
    ['what fits one day joins it', 'a1 b1-4', 'ab1', ['ab']],
    ['of two days the one that it fits better', 'a1 b2 c1-4', 'ac5 bc3', ['ac', 'b']],
    ['what fits two days as well stays alone', 'a1 b2 c1-4', 'ac3 bc3', ['a', 'b', 'c']],
    ['what does not fit all of a day stays out', 'a1 b1 c1-4', 'ab5 ac3', ['ab', 'c']],
    ['two that fit a day and not each other stay out both', 'a1 b1-4 c1-4', 'ab3 ac3', ['a', 'b', 'c']],
    ['the better one of them joins', 'a1 b1-4 c1-4', 'ab5 ac3', ['ab', 'c']],
    ['without a day, those of the same days', 'a1-4 b1-4', 'ab3', ['ab']],
    ['and those of days around, if all fit each other', 'a1-4 b2-5 c3-6', 'ab3 bc3 ac3', ['abc']],
    ['no chain: where the first and the last do not fit', 'a1-4 b3-6 c5-8', 'ab3 bc3', ['a', 'b', 'c']],
    ['in a chain those of the same days stay together', 'a1-4 b3-6 c3-6 d5-8', 'ab3 ac3 bc3 bd3 cd3', ['a', 'bc', 'd']],
    ['what has its day makes no chain for others', 'a1 b1-4 c3-6 d5-8', 'ab3 bc3 cd3', ['ab', 'cd']],
  ])('%s', (_title, profiles, pairs, expected) => {
    expect(clustersOf(profiles, pairs)).toEqual(expected);
  });

  it('leaves what fits both with the contact, not with what people took out of it', () => {
    expect(clustersOf('a1 b1 c1-4', 'ac3 bc3', 'b')).toEqual(['ac', 'b']);
  });
});
