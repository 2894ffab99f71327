import { describe, expect, it } from 'vitest';
import { cutWordings } from './cut-wordings.ts';

describe('cutWordings', () => {
  it.each([
    [
      'sentences and semicolons',
      'Man habe sich auf Weizen geeinigt. Raps bleibe außen vor; Mais komme später hinzu.',
      ['Man habe sich auf Weizen geeinigt.', 'Raps bleibe außen vor;', 'Mais komme später hinzu.'],
    ],
    [
      'two deeds joined by und',
      'er habe die Häfen zu öffnen und die Zölle für Fisch zu senken',
      ['er habe die Häfen zu öffnen', 'die Zölle für Fisch zu senken'],
    ],
    ['no list of things', 'Weizen, Mais und Raps gingen an die Häfen', ['Weizen, Mais und Raps gingen an die Häfen']],
    ['no day and no number', 'Am 2. Mai kämen 1.500 Helfer', ['Am 2. Mai kämen 1.500 Helfer']],
  ])('cuts %s', (_title, text, pieces) => {
    const found = cutWordings([{ documentId: 'd', start: 10, end: 10 + text.length, exact: text }]);
    expect(found.map((wording) => wording.text)).toEqual(pieces);
    for (const { anchors } of found)
      for (const { start, end, exact } of anchors) expect(text.slice(start - 10, end - 10)).toBe(exact);
  });

  it('keeps the parts of a sentence around its frame together', () => {
    const parts = ['Beide einigten sich', 'auf den Austausch von Geiseln.'];
    const anchors = parts.map((exact, index) => ({
      documentId: 'd',
      start: index * 50,
      end: index * 50 + exact.length,
      exact,
    }));
    expect(cutWordings(anchors).map(({ text }) => text)).toEqual([
      'Beide einigten sich … auf den Austausch von Geiseln.',
    ]);
  });
});
