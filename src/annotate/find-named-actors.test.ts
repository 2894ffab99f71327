import { expect, it } from 'vitest';
import { findNamedActors } from './find-named-actors.ts';
import { listRegistry } from './list-registry.ts';

const keyOf = (name: string) => listRegistry().find((actor) => actor.name === name)?.key;

it.each([
  ['the short name of a state', 'USA', ['Q30']],
  ['small letters', 'usa', ['Q30']],
  ['a capital', 'Moskau', ['Q159']],
  ['a surname in another spelling', 'selenskij', ['Q3874799']],
  ['a surname without its diacritics', 'Erdogan', ['Q39259']],
  ['a whole name', 'Wladimir Putin', ['Q7747']],
  ['an abbreviation', 'EU', ['Q458']],
  ['first name and surname in another spelling', 'Sergej Lawrow', ['Q58217']],
  ['first name and surname by their sound', 'Rustam Umierov', [keyOf('Rustem Umjerow')]],
])('finds an actor by %s', (_title, words, keys) => {
  expect(findNamedActors(words)).toEqual(expect.arrayContaining(keys));
});

it.each([
  ['nobody by no words', ' '],
  ['nobody by a name that is not known', 'Xyzzy'],
  ['nobody by a part of a name', 'Russ'],
  ['nobody by the surname of another', 'Manfred Lawrow'],
])('finds %s', (_title, words) => {
  expect(findNamedActors(words)).toEqual([]);
});
