import { describe, expect, it } from 'vitest';
import { findSearchWords } from './search-ledger.ts';

describe('the words of a query', () => {
  it.each([
    ['an ending', 'Sanktion', 'Die Sanktionen bleiben in Kraft.', ['Sanktionen']],
    ['an umlaut of the plural', 'Gespräche', 'Ein Gespräch folgte.', ['Gespräch']],
    ['an umlaut written as two letters', 'Gruene', 'Die Grünen berieten.', ['Grünen']],
    ['a sharp s written as two', 'Aussenminister', 'Der Außenminister reiste ab.', ['Außenminister']],
    ['the first part of a compound', 'Waffenruhe', 'Der Waffenruheplan lag vor.', ['Waffenruheplan']],
    ['the last part of a compound', 'Gespräch', 'Die Friedensgespräche stocken.', ['Friedensgespräche']],
    ['a number', '175', 'Je 175 Gefangene kamen frei.', ['175']],
  ])('are found by %s', async (_title, query, text, words) => {
    const found = await findSearchWords(text, query);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it.each([
    ['a short word within another', 'Rat', 'Die Ratten verließen den Vorrat.'],
    ['another word', 'Krieg', 'Der Frieden hielt.'],
  ])('are not found in %s', async (_title, query, text) => {
    expect(await findSearchWords(text, query)).toEqual([]);
  });
});
