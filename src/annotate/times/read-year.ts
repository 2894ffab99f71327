import { readOrdinal } from '../../core/read-number.ts';
import { edgeCompounds, edgeWords, partsOfDay, seasons } from '../../german/times.ts';
import { isYear } from './read-year-words.ts';
import type { Edge, TimeMatch, TokenLine } from './time-reading.ts';
import { isArticle, isCapital, wordAt } from './token-line.ts';

/** Reads a year, decade or century: "2022", "Jahr 2022", "Ende 2002", "den 90er Jahren", "20. Jahrhundert". */
export function readYear(line: TokenLine, first: number): TimeMatch | undefined {
  return (
    readYears(line, first) ??
    readDecade(line, first) ??
    readCentury(line, first) ??
    readNamedYear(line, first) ??
    readBareYear(line, first)
  );
}

/** "der Saison 2007/08", "die Amtsperiode 2010/15": TIMEX3 has no value for several years. */
function readYears(line: TokenLine, first: number): TimeMatch | undefined {
  const start = isArticle(wordAt(line, first)) ? 1 : 0;
  if (
    !/^(?:saison|spielzeit|amtsperiode|amtszeit|legislaturperiode|wintersemester|winter)$/.test(
      wordAt(line, first, start),
    )
  )
    return undefined;
  const year = wordAt(line, first, start + 1);
  const last = /^(?:\d{2}|\d{4})$/.exec(wordAt(line, first, start + 3))?.[0];
  if (!isYear(year) || !/^[/–-]$/.test(wordAt(line, first, start + 2)) || last === undefined) return undefined;
  const edtf = `${year}/${last.length === 2 ? year.slice(0, 2) + last : last}`;
  return { firstToken: first, endToken: first + start + 4, reading: { kind: 'settled', value: 'XXXX-XX-XX', edtf } };
}

/** "das Jahr 2010", "Jahres 1972", "Ende des Jahres 1991", "Ende 2002", "Jahresbeginn 1918", "481 v. Chr." */
function readNamedYear(line: TokenLine, first: number): TimeMatch | undefined {
  let next = first;
  const edge = edgeWords.get(wordAt(line, first)) ?? edgeCompounds.get(wordAt(line, first))?.edge;
  if (edge) next += 1;
  if (isArticle(wordAt(line, first, next - first))) next += 1;
  const isNamed = /^(?:gesamt)?jahr(?:e|es|s)?$/.test(wordAt(line, first, next - first));
  if (isNamed) next += 1;
  const word = wordAt(line, first, next - first);
  const isChristian = isEra(line, first, next + 1 - first);
  if (!isChristian && (!isYear(word) || (!isNamed && (!edge || next > first + 1)))) return undefined;
  if (isChristian && !/^\d{1,4}$/.test(word)) return undefined;
  const eraLength = isChristian ? (wordAt(line, first, next + 1 - first) === 'v.chr.' ? 1 : 2) : 0;
  return toYear(first, next + 1 + eraLength, { year: Number(word), edge, isBeforeChrist: isChristian });
}

function isEra(line: TokenLine, first: number, offset: number): boolean {
  const era = wordAt(line, first, offset);
  return era === 'v.chr.' || (era === 'v.' && /^chr\.?$/.test(wordAt(line, first, offset + 1)));
}

const wordsBeforeYear = new Set([
  ...[
    'seit',
    'bis',
    'von',
    'ab',
    'vor',
    'nach',
    'um',
    'in',
    'zwischen',
    'und',
    'sowie',
    'oder',
    '(',
    '/',
    '–',
    '-',
    ',',
  ],
  ...[
    'bereits',
    'schon',
    'erst',
    'noch',
    'zuletzt',
    'auch',
    'spätestens',
    'erstmals',
    'jahrgang',
    '*',
    '•',
    'anno',
    'für',
    'gegen',
  ],
]);
const wordsOfAmount = new Set([
  'rund',
  'etwa',
  'ca.',
  'circa',
  'knapp',
  'über',
  'gut',
  'als',
  'fast',
  'insgesamt',
  'zu',
  'mit',
]);

/** A figure of four digits is a year where nothing is counted: "2014 führte er", "(1984)", but not "2000 Soldaten". */
function readBareYear(line: TokenLine, first: number): TimeMatch | undefined {
  if (!isYear(line.folded[first]!)) return undefined;
  const year = Number(line.folded[first]);
  const before = wordAt(line, first, -1);
  const after = wordAt(line, first, 1);
  if (wordsOfAmount.has(before) || /^[%€$]$|^(?:prozent|euro|dollar|meter|kilometer|mal|grad|uhr)$/.test(after))
    return undefined;
  if (isRangeOfAmounts(line, first) || (year < 1800 && !isStrongCue(line, first))) return undefined;
  if (seasons.has(before) || partsOfDay.has(before)) return toYear(first, first + 1, { year });
  const isCounted =
    isCapital(line, first + 1) && after !== '' && !isCapital(line, first - 1) && !wordsBeforeYear.has(before);
  if (isCounted) return undefined;
  // "und 1500 Soldaten": after a weak cue a noun in the plural is counted, unless the year is of our time.
  const isWeak =
    isCapital(line, first + 1) && after !== '' && /(?:en|er|e|n|s)$/.test(after) && !/^(?:seit|\()$/.test(before);
  if (isWeak && (year < 1900 || year % 100 === 0)) return undefined;
  return toYear(first, first + 1, { year });
}

/** "2000 bis 3000 Grad" */
function isRangeOfAmounts(line: TokenLine, first: number): boolean {
  const other = wordAt(line, first, 2);
  return /^(?:bis|-|–)$/.test(wordAt(line, first, 1)) && /^\d{4,}$/.test(other) && !isYear(other);
}

/** Figures below 1800 are mostly amounts ("es sind 1600 –"): "(1170-1230)", "seit 1648". */
function isStrongCue(line: TokenLine, first: number): boolean {
  const before = wordAt(line, first, -1);
  return (
    before === '(' ||
    before === 'seit' ||
    before === 'anno' ||
    (/^[-–/]$/.test(before) && isYear(wordAt(line, first, -2)))
  );
}

/** "den 60er Jahren", "1990er-Jahren", "neunziger Jahre" */
function readDecade(line: TokenLine, first: number): TimeMatch | undefined {
  const start = isArticle(wordAt(line, first)) ? 1 : 0;
  const joined = /^(\d{2}|\d{4})er-jahren?$/.exec(wordAt(line, first, start));
  const apart = /^(\d{2}|\d{4})er$/.exec(wordAt(line, first, start)) ?? spelledDecade(wordAt(line, first, start));
  const figures = joined?.[1] ?? apart?.[1];
  if (!figures || (!joined && !/^jahren?$/.test(wordAt(line, first, start + 1)))) return undefined;
  // "den 20er Jahren" may be either century; "den 90er Jahren" is the last one.
  const decade = figures.length === 4 ? figures.slice(0, 3) : `19${figures[0]}`;
  const endToken = first + start + (joined ? 1 : 2);
  return { firstToken: first, endToken, reading: { kind: 'settled', value: decade, edtf: `${decade}X` } };
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

function spelledDecade(word: string): readonly [string, string] | undefined {
  const place = spelledDecades.indexOf(word);
  return place < 0 ? undefined : [word, `${place + 2}0`];
}

/** "20. Jahrhundert", "der ersten Hälfte des 15. Jahrhunderts" */
function readCentury(line: TokenLine, first: number): TimeMatch | undefined {
  let start = edgeWords.has(wordAt(line, first)) ? 1 : 0;
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

function toYear(
  firstToken: number,
  endToken: number,
  year: { readonly year: number; readonly edge?: Edge | undefined; readonly isBeforeChrist?: boolean },
): TimeMatch {
  const edge = year.edge ? { edge: year.edge } : {};
  const era = year.isBeforeChrist ? { isBeforeChrist: true } : {};
  return { firstToken, endToken, reading: { kind: 'year', year: year.year, ...edge, ...era } };
}
