import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../test/make-document.ts';
import { segment } from './segment.ts';

function sentencesOf(text: string): string[] {
  return segment(makeDocument(text)).sentences.map(({ start, end }) => text.slice(start, end));
}

function tokensOf(text: string): string[] {
  return segment(makeDocument(text)).tokens.map((token) => token.text);
}

describe('sentence breaks', () => {
  it.each([
    ['an ordinal before a month', 'Am 18. März rief er an. Dann schwieg er.', 2],
    ['an ordinal before a noun', 'Die 2. Armee rückte vor. Kiew schwieg.', 2],
    ['a year at the end', 'Das war 2022. Putin kam nicht.', 2],
    ['a figure at the end', 'Frei kamen 18. Der Rest blieb.', 2],
    ['ordinals in a row', 'Vom 24. bis 26. Mai und am 3., 4. und 5. Juni tagten sie.', 1],
    ['a date in figures', 'Am 18.3. in Wien, am 19.03.2025 in Rom.', 1],
    ['abbreviations', 'Dr. Huber, d. h. der Gast, kam u. a. mit ca. 5 Mio. Euro nach St. Gallen.', 1],
    ['an abbreviation that ends the sentence', 'Es ging um Öl, Gas usw. Der Kanzler schwieg.', 2],
    ['a word that looks like an abbreviation', 'Es gab Hilfe dieser Art. Minister Braun dankte.', 2],
    ['initials', 'Mit George W. Bush und J.D. Vance sprach er. Mehr war nicht.', 2],
    ['a ruler’s number', 'Papst Leo XIV. Prevost sprach. Ludwig XIV. schwieg.', 2],
    ['a missing space', 'Mehr wollte er nicht sagen.Beide schwiegen.', 2],
    ['an address', 'Das meldeten dpa.de und tt.com am Abend.', 1],
    ['times of day', 'Um 20.30 Uhr begann es, um 23:15 war Schluss.', 1],
    ['a call inside quotes', '„Hört auf!“, rief er. „Warum?“ fragte sie.', 2],
    ['a quoted sentence', '„Wir gehen.“ Merkel blieb.', 2],
    ['a missing space after a quote', '„Wir gehen.“Merkel blieb.', 2],
    ['a colon', 'Er sagte: Wir gehen. Sie sagte: Nein.', 2],
    ['an ellipsis inside', 'Er wollte … Präsident werden.', 1],
    ['an ellipsis at the end', 'Er wollte ja... Doch es kam anders.', 2],
    ['a network called X', 'Das schrieb er auf der Plattform X. Merkel schwieg.', 2],
    ['a country that looks like an abbreviation', 'Er reiste in die Schweiz. Merkel blieb.', 2],
    ['a call in brackets', 'Er nannte das (Achtung!) Politik.', 1],
    ['a sentence in brackets', 'Er kam. (So Tass am 2. Mai.) Sie ging.', 3],
    ['lines', 'Überschrift ohne Punkt\nEin Satz. Noch einer.', 3],
  ])('%s: %s', (_case, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('tokens', () => {
  it.each([
    ['Der US-Präsident beim Trump-Putin-Gipfel', ['Der', 'US-Präsident', 'beim', 'Trump-Putin-Gipfel']],
    ['WASHINGTON/MOSKAU (dpa)', ['WASHINGTON', '/', 'MOSKAU', '(', 'dpa', ')']],
    ['am 18. Mai um 20:51 Uhr', ['am', '18.', 'Mai', 'um', '20:51', 'Uhr']],
    ['1.300 oder 1,5 oder 17.30', ['1.300', 'oder', '1,5', 'oder', '17.30']],
    ['die 24-stündige Frist der 90er', ['die', '24-stündige', 'Frist', 'der', '90er']],
    ['Außen- und Innenminister', ['Außen-', 'und', 'Innenminister']],
    ['24.-26. Mai', ['24.', '-', '26.', 'Mai']],
    ["so geht's, Côte d’Ivoire", ['so', "geht's", ',', 'Côte', 'd’Ivoire']],
    ['z. B. u.a. Nr. 5.', ['z.', 'B.', 'u.a.', 'Nr.', '5', '.']],
    ['um 15Uhr', ['um', '15', 'Uhr']],
    ['„Ja“, so er', ['„', 'Ja', '“', ',', 'so', 'er']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });
});

describe('quoted regions', () => {
  it.each([
    ['German marks', 'Er sagte „nein“ dazu.', ['both „nein“']],
    ['German opening, English closing', 'Er sagte „nein” dazu.', ['both „nein”']],
    ['German opening, straight closing', 'Er sagte „nein" dazu.', ['both „nein"']],
    ['English marks', 'Er sagte “nein” und ”ja“ dazu.', ['both “nein”', 'both ”ja“']],
    ['straight marks', 'Er sagte "nein" und "ja".', ['both "nein"', 'both "ja"']],
    ['guillemets both ways', '»Ja«, sagte er, «nein».', ['both »Ja«', 'both «nein»']],
    ['two apostrophes', "Er sagte ,,nein'' dazu.", ["both ,,nein''"]],
    ['nested', '„Er sagte ‚nein‘ dazu“, so sie.', ['both „Er sagte ‚nein‘ dazu“', 'both ‚nein‘']],
    ['nested with an apostrophe', '„Hans’ Rede sei ‚gut‘“, so sie.', ['both „Hans’ Rede sei ‚gut‘“', 'both ‚gut‘']],
    ['apostrophes', 'Hans’ Auto, geht’s, D’Alema, ’s war gut.', []],
    ['inches', 'Ein Schirm mit 27" kostet mehr.', []],
    ['closing mark lost', '„Ich gehe, sagte er.', ['missingClose „Ich gehe, sagte er.']],
    [
      'closing mark lost before another quote',
      '„Ich gehe, sagte er. „Du bleibst“, rief sie.',
      ['missingClose „Ich gehe, sagte er.', 'both „Du bleibst“'],
    ],
    ['opening mark lost', 'Ich gehe“, sagte er.', ['missingOpen Ich gehe“']],
    ['run-on paragraphs', '„Erstens.\n„Zweitens.“', ['missingClose „Erstens.', 'both „Zweitens.“']],
    ['an arrow', '» Mehr lesen', []],
  ])('%s: %s', (_case, text, expected) => {
    const { quotedRegions } = segment(makeDocument(text));
    expect(quotedRegions.map(({ closed, start, end }) => `${closed} ${text.slice(start, end)}`)).toEqual(expected);
  });
});

describe('invariants', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('Am', '18.', '„', '“', '"', "'", '.', ' ', '\n', 'Dr', '!', '(', ')', '…', '5', '-', 'z.B'),
      )
      .map((pieces) => pieces.join('')),
  );

  it('tokens are ordered, lie in their sentence and cover all that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, paragraphs } = segment(makeDocument(text));
        let covered = 0;
        for (const token of tokens) {
          const sentence = sentences[token.sentence]!;
          expect(token.start >= covered && token.start < token.end).toBe(true);
          expect(text.slice(covered, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true);
          expect(token.index >= sentence.firstToken && token.index < sentence.endToken).toBe(true);
          covered = token.end;
        }
        expect(text.slice(covered).trim()).toBe('');
        for (const { firstSentence, endSentence } of paragraphs) expect(endSentence).toBeGreaterThan(firstSentence);
      }),
    );
  });

  it('quoted regions lie in the text, hold something and nest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotedRegions } = segment(makeDocument(text));
        for (const { start, end, inner } of quotedRegions) {
          expect(start <= inner.start && inner.start < inner.end && inner.end <= end && end <= text.length).toBe(true);
        }
      }),
    );
  });

  it('reads a line of a megabyte in a few seconds', () => {
    const text = 'Er sagte „nein“ am 18. Mai. '.repeat(36_000);
    const begin = performance.now();
    segment(makeDocument(text));
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
