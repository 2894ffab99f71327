import { readOrdinal } from '../../core/read-number.ts';
import { EDGE_WORDS } from '../../german/times.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isArticle, isCapital, wordAt } from './token-line.ts';

/** Reads a decade: "den 60er Jahren", "1990er-Jahren", "Anfang der neunziger Jahre", "den Neunzigern". */
export function readDecade(line: TokenLine, first: number): TimeMatch | undefined {
  let start = EDGE_WORDS.has(wordAt(line, first)) ? 1 : 0;
  const hasArticle = isArticle(wordAt(line, first, start));
  if (hasArticle) start += 1;
  const word = wordAt(line, first, start);
  const isNoun = hasArticle && isCapital(line, first + start);
  const figures = /^(\d{2}|\d{4})-?er(?:n|-?jahren?)?$/.exec(word)?.[1] ?? spelledDecade(word);
  if (!figures) return undefined;
  // "den 90er Jahren", "den Neunzigerjahren", "der Neunziger"; "ein Fünfziger" is no time.
  const hasYears = /^jahren?$/.test(wordAt(line, first, start + 1));
  if (!hasYears && !word.includes('jahr') && !isNoun && !/ern$/.test(word)) return undefined;
  // "den 20er Jahren" may be of either century; "den 90er Jahren" are of the last one.
  const isOpen = figures.length === 2 && Number(figures) < 40;
  const decade = figures.length === 4 ? figures.slice(0, 3) : `19${figures[0]}`;
  const endToken = first + start + (hasYears ? 2 : 1);
  return {
    firstToken: first,
    endToken,
    reading: { kind: 'settled', value: decade, edtf: isOpen ? null : `${decade}X` },
  };
}

const spelledDecades = [
  'zwanziger',
  'dreißiger',
  'vierziger',
  'fünfziger',
  'sechziger',
  'siebziger',
  'achtziger',
  'neunziger',
];

function spelledDecade(word: string): string | undefined {
  const place = spelledDecades.indexOf(word.replace(/(?:n|jahren?)$/, ''));
  return place < 0 ? undefined : `${place + 2}0`;
}

/** Reads a century: "20. Jahrhundert", "der ersten Hälfte des 15. Jahrhunderts" */
export function readCentury(line: TokenLine, first: number): TimeMatch | undefined {
  let start = EDGE_WORDS.has(wordAt(line, first)) ? 1 : 0;
  if (isArticle(wordAt(line, first)) && wordAt(line, first, 2) === 'hälfte') start = 3;
  if (isArticle(wordAt(line, first, start))) start += 1;
  const ordinal = readOrdinal(wordAt(line, first, start));
  if (ordinal === undefined || !/^jahrhunderts?$/.test(wordAt(line, first, start + 1))) return undefined;
  const century = String(ordinal - 1).padStart(2, '0');
  return {
    firstToken: first,
    endToken: first + start + 2,
    reading: { kind: 'settled', value: century, edtf: `${century}XX` },
  };
}
