import { expect, it } from 'vitest';
import { readInitials } from './read-initials.ts';

it.each<[string, string[]]>([
  ['Das teilte das Ministerium mit. (dpa/mku)', ['mku']],
  ['Das teilte das Ministerium mit. (mku, flx)', ['mku', 'flx']],
  ['flx, mmm, amz', ['flx', 'mmm', 'amz']],
  ['jbo/dpa', ['jbo']],
  ['Das teilte das Ministerium mit. (dpa)', []],
  ['Das teilte das Ministerium mit. (siehe Karte)', []],
  ['Das teilte das Ministerium (BMVg)', []],
  ['Sie trafen sich zu zweit.', []],
])('reads the marks of "%s"', (text, expected) => {
  expect(readInitials(text)).toEqual(expected);
});
