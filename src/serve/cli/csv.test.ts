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
    ['what a spreadsheet would compute', ['=1+1', '-5', '@x', '+49'], "'=1+1,'-5,'@x,'+49"],
    ['a formula behind blanks', [' =1+1', '\u00a0=A1', '\t=1'], "' =1+1,'\u00a0=A1,'\t=1"],
    ['a formula in full-width signs', ['＝1+1'], "'＝1+1"],
    ['a formula with quotes', ['=HYPERLINK("x","y")'], `"'=HYPERLINK(""x"",""y"")"`],
    ['words that only hold such signs', ['– sagte er', 'Q1; Q2', 'a-b', 'e@x'], '– sagte er,Q1; Q2,a-b,e@x'],
  ])('writes %s', (_title, cells, line) => {
    expect(toCsvLine(cells)).toBe(line);
  });
});
