import { MONTH_NUMBERS } from '../../german/months.ts';
import { EDGE_WORDS } from '../../german/times.ts';
import { readMonthInFigures, toFullYear } from './read-figures.ts';
import { isFullMonth, monthOf, readYearWords, type YearReading } from './read-year-words.ts';
import type { Edge, TimeMatch, TokenLine } from './time-reading.ts';
import { isArticle, pointingOf, wordAt } from './token-line.ts';

/** Reads a month: "März 2025", "Mitte Oktober", "vergangenen Juli", "Monat Mai", "August vorigen Jahres". */
export function readMonth(line: TokenLine, first: number): TimeMatch | undefined {
  return readMonthInFigures(line, first) ?? readMonthInWords(line, first) ?? readPartOfMonth(line, first);
}

function readMonthInWords(line: TokenLine, first: number): TimeMatch | undefined {
  let next = first;
  const edge = EDGE_WORDS.get(wordAt(line, first));
  if (edge) next += 1;
  if (edge && wordAt(line, first, next - first) === 'des') next += 1;
  const hasArticle = next === first && isArticle(wordAt(line, first));
  if (hasArticle) next += 1;
  const pointing = pointingOf(wordAt(line, first, next - first));
  if (pointing) next += 1;
  if (hasArticle && !pointing) return undefined;
  if (/^monate?s?$/.test(wordAt(line, first, next - first)) && monthOf(line, next + 1) !== undefined) next += 1;
  return wordAt(line, first, next - first) === ''
    ? undefined
    : readNamedMonth(line, first, { next, edge, pointing: pointing?.offset });
}

/** "in der zweiten Januarhälfte", "der ersten Maiwoche" */
function readPartOfMonth(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  const front = word.length > shortestPart ? partOfMonth.exec(word)?.[1] : undefined;
  const month = front === undefined ? undefined : MONTH_NUMBERS.get(front);
  if (month === undefined || !isFullMonth(front!)) return undefined;
  const { endToken = first + 1, ...words } = readYearWords(line, first + 1) ?? {};
  return { firstToken: first, endToken, reading: { kind: 'month', month, ...words } };
}

const shortestPart = 'maitage'.length - 1;
const partOfMonth = /^(\p{L}+?)(?:hälfte|woche|wochen|tage|tagen)$/u;

interface Before {
  /** Token of the month itself. */
  readonly next: number;
  readonly edge: Edge | undefined;
  readonly pointing: number | undefined;
}

function readNamedMonth(line: TokenLine, first: number, { next, edge, pointing }: Before): TimeMatch | undefined {
  const month = monthOf(line, next);
  if (month === undefined) return undefined;
  const year = readYearWords(line, next + 1) ?? readShortYear(line, next + 1);
  if (!isFullMonth(line.folded[next]!) && year?.year === undefined) return undefined;
  const { endToken = next + 1, ...words } = year ?? {};
  const pointed = pointing === undefined ? {} : { pointing: Math.sign(pointing) as -1 | 0 | 1 };
  return {
    firstToken: first,
    endToken,
    reading: { kind: 'month', month, ...(edge ? { edge } : {}), ...pointed, ...words },
  };
}

/** "vom August 99", "im August '99"; but "im August 99 Anträge", "im August 99." in a row of amounts. */
function readShortYear(line: TokenLine, first: number): YearReading | undefined {
  const word = line.folded[first];
  if (word === "'" || word === '’') {
    const figures = wordAt(line, first, 1);
    return /^\d\d$/.test(figures) ? { year: toFullYear(figures), endToken: first + 2 } : undefined;
  }
  if (word === undefined || !/^\d\d$/.test(word) || !/^(?:vom|seit)$/.test(wordAt(line, first, -2))) return undefined;
  return /^[.,;:)!?]?$/.test(wordAt(line, first, 1)) ? { year: toFullYear(word), endToken: first + 1 } : undefined;
}
