import { expect, it } from 'vitest';
import { quote } from './quote.ts';

it.each([
  ['Es gab kein Gespräch.', '„Es gab kein Gespräch.“'],
  ['“Es gab kein Gespräch.”', '„Es gab kein Gespräch.“'],
  ['„Es gab kein Gespräch.', '„Es gab kein Gespräch.“'],
  ['Es gab kein Gespräch.”', '„Es gab kein Gespräch.“'],
  ['Sie sprach von „Frieden“ und Getreide', '„Sie sprach von ‚Frieden‘ und Getreide“'],
  ['Er nannte es „sehr gut“', '„Er nannte es ‚sehr gut‘“'],
  ['Man habe „alles erörtert', '„Man habe ‚alles erörtert“'],
])('quotes %s', (words, quoted) => {
  expect(quote(words)).toBe(quoted);
});
