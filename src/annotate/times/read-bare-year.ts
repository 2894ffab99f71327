import { PARTS_OF_DAY, SEASONS } from '../../german/times.ts';
import {
  COUNTED_NOUNS,
  NUMBERED_NOUNS,
  WORDS_BEFORE_YEAR,
  WORDS_OF_AMOUNT,
  WORDS_OF_AMOUNT_BEFORE_NOUNS,
} from '../../german/year-words.ts';
import { isYear } from './read-year-words.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, wordAt } from './token-line.ts';

/** A figure of four digits is a year where nothing is counted: "2014 führte er", "(1984)", but not "2000 Soldaten". */
export function readBareYear(line: TokenLine, first: number): TimeMatch | undefined {
  if (!isYear(line.folded[first]!)) return readSecondYear(line, first);
  const year = Number(line.folded[first]);
  const before = wordAt(line, first, -1);
  const after = wordAt(line, first, 1);
  const isAmount = WORDS_OF_AMOUNT.has(before) && !isCompared(line, first);
  if (isAmount || COUNTED_NOUNS.has(after) || isNumbered(before)) return undefined;
  if (isCapital(line, first + 1) && WORDS_OF_AMOUNT_BEFORE_NOUNS.has(before)) return undefined;
  if (isRangeOfAmounts(line, first) || (year < 1800 && !isStrongCue(line, first))) return undefined;
  if (SEASONS.has(before) || PARTS_OF_DAY.has(before)) return toYear(first, year);
  const isCounted =
    isCapital(line, first + 1) && after !== '' && !isCapital(line, first - 1) && !WORDS_BEFORE_YEAR.has(before);
  if (isCounted) return undefined;
  // "und 1500 Soldaten": after a weak cue a noun in the plural is counted, unless the year is of our time.
  const isWeak =
    isCapital(line, first + 1) && after !== '' && /(?:en|er|e|n|s)$/.test(after) && !/^(?:seit|\()$/.test(before);
  if (isWeak && (year < 1900 || year % 100 === 0)) return undefined;
  return toYear(first, year);
}

/** "mehr Wähler als 2020", "im Vergleich zu 2003 fällt auf"; but "mehr als 1600 Schiffe", "bis zu 2000". */
function isCompared(line: TokenLine, first: number): boolean {
  const year = Number(line.folded[first]);
  if (!/^(?:als|zu)$/.test(wordAt(line, first, -1)) || wordAt(line, first, -2) === 'bis') return false;
  return !isCapital(line, first + 1) && year > 1900 && year % 100 !== 0;
}

/** "Resolution 1973", "Agenda 2030", "Flug 1549": a number, no time. */
function isNumbered(before: string): boolean {
  return NUMBERED_NOUNS.some((noun) => before.endsWith(noun));
}

/** "1934/35", "1926–28": the second year in two figures. */
function readSecondYear(line: TokenLine, first: number): TimeMatch | undefined {
  const previous = wordAt(line, first, -2);
  const word = line.folded[first]!;
  if (!/^\d{2}$/.test(word) || !/^[/–-]$/.test(wordAt(line, first, -1)) || !isYear(previous)) return undefined;
  return Number(word) > Number(previous.slice(2)) ? toYear(first, Number(previous.slice(0, 2) + word)) : undefined;
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
    (/^[-–/]$/.test(before) && isYear(wordAt(line, first, -2))) ||
    (/^[-–/]$/.test(wordAt(line, first, 1)) && isYear(wordAt(line, first, 2)))
  );
}

function toYear(first: number, year: number): TimeMatch {
  return { firstToken: first, endToken: first + 1, reading: { kind: 'year', year } };
}
