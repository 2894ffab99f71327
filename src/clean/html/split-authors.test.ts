import { expect, it } from 'vitest';
import { splitAuthors } from './split-authors.ts';

it.each<[string, string[]]>([
  ['Erika Muster und Max Beispiel', ['Erika Muster', 'Max Beispiel']],
  ['Von Erika Muster, Moskau', ['Erika Muster']],
  ['Erika Muster, London, Max Beispiel', ['Erika Muster', 'Max Beispiel']],
  ['blatt.de, Frankfurt, Germany', ['blatt.de']],
  ['Erika Muster, dpa', ['Erika Muster', 'dpa']],
  ['Erika Muster, mku', ['Erika Muster', 'mku']],
  ['Fatima', ['Fatima']],
  ['Amt für Wald und Forst', ['Amt für Wald und Forst']],
  ['Musterhaus GmbH, Nürnberg', []],
  ['Unknown', []],
  ['PAID CONTENT', []],
  ['https://blatt.example/autor/1', []],
  ['redaktion@blatt.example', []],
])('%s names %j', (given, names) => {
  expect(splitAuthors(given)).toEqual(names);
});
