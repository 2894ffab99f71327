import { describe, expect, it } from 'vitest';
import { findFirstSearchWord } from './search-ledger.ts';

describe('the first word of a query that stands in a text', () => {
  it.each([
    ['an ending', 'Sanktion', 'Die Sanktionen bleiben in Kraft.', 'Sanktionen'],
    ['an umlaut of the plural', 'Gespräche', 'Ein Gespräch folgte.', 'Gespräch'],
    ['an umlaut written as two letters', 'Gruene', 'Die Grünen berieten.', 'Grünen'],
    ['a sharp s written as two', 'Aussenminister', 'Der Außenminister reiste ab.', 'Außenminister'],
    ['the first part of a compound', 'Waffenruhe', 'Der Waffenruheplan lag vor.', 'Waffenruheplan'],
    ['the last part of a compound', 'Gespräch', 'Die Friedensgespräche stocken.', 'Friedensgespräche'],
    ['a number', '175', 'Je 175 Gefangene kamen frei.', '175'],
  ])('is found by %s', async (_title, query, text, word) => {
    const found = await findFirstSearchWord(text, query);
    expect(found && text.slice(found.start, found.end)).toBe(word);
  });

  it.each([
    ['a short word within another', 'Rat', 'Die Ratten verließen den Vorrat.'],
    ['another word', 'Krieg', 'Der Frieden hielt.'],
  ])('is not found in %s', async (_title, query, text) => {
    expect(await findFirstSearchWord(text, query)).toBeUndefined();
  });
});
