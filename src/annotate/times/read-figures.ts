import { NUMBERED_NOUNS } from '../../german/year-words.ts';
import { isDay } from './calendar.ts';
import { isYear } from './read-year-words.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, wordAt } from './token-line.ts';

/** Reads a day in figures: "18.03.2025", "1.9.39", "2025-03-18", "18. 3. 2025", "18.3.", "2015/08/12", "3-7-2017". */
export function readFigures(line: TokenLine, first: number): TimeMatch | undefined {
  const word = wordAt(line, first);
  if (!isFigure(word)) return undefined;
  const full = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(word);
  if (full) return toDay(first, first + 1, [full[1]!, full[2]!, full[3]!]);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word);
  if (iso) return toDay(first, first + 1, [iso[3]!, iso[2]!, iso[1]!]);
  const short = /^(\d{1,2})\.(\d{1,2})(\.?)$/.exec(word);
  if (short && (short[3] === '.' || isAfterDayWord(line, first) || isLastDay(line, first)))
    return toDay(first, first + 1, [short[1]!, short[2]!]);
  const month = /^(\d{1,2})\.$/.exec(wordAt(line, first, 1));
  if (/^\d{1,2}\.$/.test(word) && month && isYear(wordAt(line, first, 2))) {
    return toDay(first, first + 3, [word.slice(0, -1), month[1]!, wordAt(line, first, 2)]);
  }
  return readSeparated(line, first);
}

/** Whether the word begins with a digit; asked of every word, so without a pattern. */
export function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isAfterDayWord(line: TokenLine, first: number): boolean {
  return dayWords.test(wordAt(line, first, -1)) && wordAt(line, first, 1) !== 'uhr';
}

const dayWords = /^(?:am|vom|dem|den|zum|seit)$/;

/** "Die Karten gelten nicht für 28.10." at the end of its sentence; "für 28.10 Euro" goes on. */
function isLastDay(line: TokenLine, first: number): boolean {
  if (wordAt(line, first, -1) !== 'für' || !/\.\d\d$/.test(line.folded[first]!)) return false;
  return wordAt(line, first, 1) === '.' && wordAt(line, first, 2) === '';
}

/** "2015/08/12", "3-7-2017", "05/05/71" after "am": day before month, as German writes them, unless the year is first. */
function readSeparated(line: TokenLine, first: number): TimeMatch | undefined {
  const separator = wordAt(line, first, 1);
  if ((separator !== '/' && separator !== '-') || wordAt(line, first, 3) !== separator) return undefined;
  // "030/3-7-2017", "1-2-3-4": parts of a longer number.
  if (!isClosed(line, first, 5)) return undefined;
  const [one, two, three] = [line.folded[first]!, wordAt(line, first, 2), wordAt(line, first, 4)];
  if (!/^\d{1,2}$/.test(two)) return undefined;
  if (isYear(one) && /^\d{1,2}$/.test(three)) return toDay(first, first + 5, [three, two, one]);
  if (!/^\d{1,2}$/.test(one)) return undefined;
  // With two figures it might be a result ("6-4-10"), so only after "am".
  const hasYear = isYear(three) || (/^\d\d$/.test(three) && dayWords.test(wordAt(line, first, -1)));
  return hasYear ? toDay(first, first + 5, [one, two, three]) : undefined;
}

/** Whether `length` tokens from `first` on are written together, and nothing like them before or after. */
function isClosed(line: TokenLine, first: number, length: number): boolean {
  const { tokens } = line;
  for (let index = first + 1; index < first + length; index += 1)
    if (tokens[index]?.start !== tokens[index - 1]!.end) return false;
  return !touches(line, first - 1, first) && !touches(line, first + length - 1, first + length);
}

/** Whether the figures are part of something longer: "1-2-3-4", "v3-7-2017", "12/2016-B"; brackets and quotes may touch. */
function touches({ tokens, folded }: TokenLine, before: number, after: number): boolean {
  if (tokens[before]?.end !== tokens[after]?.start) return false;
  return !/^[([{„"“»«'‚|]$/.test(folded[before] ?? '') && !/^[.,;:!?)\]}“"”«»'‘|]$/.test(folded[after] ?? '');
}

function toDay(first: number, endToken: number, parts: readonly string[]): TimeMatch | undefined {
  const [day, month] = parts.map(Number) as [number, number];
  const year = parts[2] === undefined ? undefined : toFullYear(parts[2]);
  if (!isDay(year ?? 2024, month, day)) return undefined;
  return { firstToken: first, endToken, reading: { kind: 'day', day, month, ...(year === undefined ? {} : { year }) } };
}

/** "1.9.39", "24.02.22": two figures are the nearest century to the present news; 1930 to 2029. */
export function toFullYear(figures: string): number {
  const value = Number(figures);
  return figures.length === 4 ? value : value < 30 ? 2000 + value : 1900 + value;
}

/** Reads a month in figures: "05/2016", "2016-05", "05 - 2016", "2016.05". */
export function readMonthInFigures(line: TokenLine, first: number): TimeMatch | undefined {
  const word = wordAt(line, first);
  if (!isFigure(word) || !/^\d{2}/.test(word) || isNumbered(line, first)) return undefined;
  const whole = /^((?:19|20)\d\d)\.(\d\d)$/.exec(word);
  // "2016.05": a decimal with a period is as good a guess, so only between small words.
  if (whole && !/^\p{Ll}{2,}$/u.test(wordAt(line, first, -1))) return undefined;
  if (whole) return toMonth(line, first, { length: 1, month: whole[2]!, year: whole[1]! });
  const other = wordAt(line, first, 2);
  if (!/^[-/]$/.test(wordAt(line, first, 1)) || touches(line, first - 1, first)) return undefined;
  if (isYear(other)) return toMonth(line, first, { length: 3, month: word, year: other });
  // "2005-06", "2011/12" are the years of a season.
  const isMonth = isYear(word) && Number(other) <= Number(word.slice(2));
  return isMonth ? toMonth(line, first, { length: 3, month: other, year: word }) : undefined;
}

/** "Resolution 12/2016", "Drucksache 10/2014", "Mainz 05 - 2016": behind a noun the figures count or name something. */
function isNumbered(line: TokenLine, first: number): boolean {
  const before = wordAt(line, first, -1);
  return (
    isCapital(line, first - 1) || NUMBERED_NOUNS.some((noun) => before.endsWith(noun)) || /^(?:az|nr)/.test(before)
  );
}

function toMonth(
  line: TokenLine,
  first: number,
  { length, month, year }: { readonly length: number; readonly month: string; readonly year: string },
): TimeMatch | undefined {
  const number = Number(month);
  // "2016.05 Euro", "12/2016 Punkte"
  const isCounted = isCapital(line, first + length) && wordAt(line, first, length) !== '' && length === 1;
  if (!/^\d\d$/.test(month) || number < 1 || number > 12 || isCounted) return undefined;
  if (touches(line, first + length - 1, first + length)) return undefined;
  return { firstToken: first, endToken: first + length, reading: { kind: 'month', month: number, year: Number(year) } };
}
