import { expect, it } from 'vitest';
import { isTooDeep } from './is-too-deep.ts';

it.each<[string, string, boolean]>([
  ['200,000 elements inside each other', '<div>'.repeat(200_000), true],
  ['two kinds in turn', '<blockquote><b>'.repeat(5000), true],
  ['as many elements one after the other', '<div><b>x</b></div>'.repeat(200_000), false],
  [
    'paragraphs, lists and cells that nobody closed',
    '<p>Ein Satz.<li>Ein Punkt.<td>Eine Zelle.<br>'.repeat(20_000),
    false,
  ],
  ['a short page', '<div><p>Ein Satz.</p></div>', false],
])('%s', (_title, source, expected) => {
  expect(isTooDeep(source)).toBe(expected);
});
