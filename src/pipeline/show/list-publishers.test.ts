import { expect, it } from 'vitest';
import { choosePublisher } from './list-publishers.ts';

const publishers = ['Abendpost', 'Abendpost am Sonntag', 'Der Morgen'];

it.each([
  ['its name', 'Abendpost', 'Abendpost'],
  ['small letters', 'abendpost am sonntag', 'Abendpost am Sonntag'],
  ['a part', 'morgen', 'Der Morgen'],
  ['nothing of it', 'Blatt', 'Blatt'],
])('finds a publisher by %s', (_title, words, name) => {
  expect(choosePublisher(publishers, words)).toBe(name);
});
