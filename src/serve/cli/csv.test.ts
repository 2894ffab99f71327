import { describe, expect, it } from 'vitest';
import { toCsvLine } from './csv.ts';

describe('toCsvLine', () => {
  it.each<[string, readonly string[], string]>([
    ['plain cells', ['a', 'b'], 'a,b'],
    [
      'commas, quotes and line breaks',
      ['Wien, Hofburg', 'sagte "nein"', 'a\nb'],
      '"Wien, Hofburg","sagte ""nein""","a\nb"',
    ],
    ['empty cells', ['', ''], ','],
    ['what a spreadsheet would compute', ['=1+1', '-5', '@x'], "'=1+1,'-5,'@x"],
  ])('writes %s', (_title, cells, line) => {
    expect(toCsvLine(cells)).toBe(line);
  });
});
