import { readOrdinal } from '../../core/read-number.ts';
import { ENGLISH_MONTH_NUMBERS } from '../../german/months.ts';
import { PARTS_OF_DAY, WEEKDAY_NUMBERS } from '../../german/times.ts';
import { isDay, pad } from './calendar.ts';
import { isFigure, readFigures } from './read-figures.ts';
import { isFullMonth, isYear, monthOf, readYearWords } from './read-year-words.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isLight, wordAt } from './token-line.ts';

/** Reads a day of the calendar: "18. März 2025", "18.03.2025", "Samstag, dem 12. April", "18." before "und 19. März". */
export function readDay(line: TokenLine, first: number): TimeMatch | undefined {
  return (
    readPartOfDayBefore(line, first) ??
    readNightBefore(line, first) ??
    readEnglish(line, first) ??
    readDayAfterWeekday(line, first) ??
    readDayOfMonth(line, first)
  );
}

/** "March 18, 2025" under an embedded post */
function readEnglish(line: TokenLine, first: number): TimeMatch | undefined {
  const month = ENGLISH_MONTH_NUMBERS.get(line.folded[first]!);
  if (month === undefined || wordAt(line, first, 2) !== ',' || !isYear(wordAt(line, first, 3))) return undefined;
  const [day, year] = [Number(wordAt(line, first, 1)), Number(wordAt(line, first, 3))];
  if (!isDay(year, month, day)) return undefined;
  return { firstToken: first, endToken: first + 4, reading: { kind: 'day', day, month, year } };
}

/** "am frühen Morgen des 6. Juni" */
function readPartOfDayBefore(line: TokenLine, first: number): TimeMatch | undefined {
  const light = isLight(wordAt(line, first)) ? 1 : 0;
  const part = PARTS_OF_DAY.get(wordAt(line, first, light));
  if (!part || wordAt(line, first, light + 1) !== 'des') return undefined;
  const day = readDayAfterWeekday(line, first + light + 2);
  if (day?.reading.kind !== 'day') return undefined;
  return { ...day, firstToken: first, reading: { ...day.reading, part } };
}

/** "in der Nacht auf den 16. August", "Nacht zum 3. Mai", "Nacht vom 5. auf den 6. Juni" */
function readNightBefore(line: TokenLine, first: number): TimeMatch | undefined {
  if (wordAt(line, first) !== 'nacht') return undefined;
  const preposition = wordAt(line, first, 1);
  const article = /^(?:den|dem)$/.test(wordAt(line, first, 2)) ? 1 : 0;
  if (preposition === 'vom' && readOrdinal(wordAt(line, first, 2)) !== undefined) return readNightBetween(line, first);
  if (preposition !== 'auf' && preposition !== 'zu' && preposition !== 'zum') return undefined;
  const day = readDayAfterWeekday(line, first + 2 + article);
  if (day?.reading.kind !== 'day') return undefined;
  return { ...day, firstToken: first, reading: { ...day.reading, part: 'TNI', isNightBefore: true } };
}

/** "Nacht vom 5. auf den 6. Juni" */
function readNightBetween(line: TokenLine, first: number): TimeMatch | undefined {
  const link = wordAt(line, first, 3);
  if (link !== 'auf' && link !== 'zum') return undefined;
  const article = /^(?:den|dem)$/.test(wordAt(line, first, 4)) ? 1 : 0;
  const day = readDayAfterWeekday(line, first + 4 + article);
  if (day?.reading.kind !== 'day') return undefined;
  return { ...day, firstToken: first, reading: { ...day.reading, part: 'TNI', isNightBefore: true } };
}

/** "Samstag, dem 12. April 2025"; also without weekday. */
function readDayAfterWeekday(line: TokenLine, first: number): TimeMatch | undefined {
  const weekday = WEEKDAY_NUMBERS.get(wordAt(line, first));
  let next = first;
  if (weekday !== undefined) {
    next += 1;
    if (wordAt(line, first, next - first) === ',') next += 1;
  }
  const hasArticle = next > first && /^(?:den|dem|der)$/.test(wordAt(line, first, next - first));
  if (hasArticle) next += 1;
  const day = readFigures(line, next) ?? readOrdinalDay(line, next);
  if (!day || line.sentenceEnds[first] !== line.sentenceEnds[next]) return undefined;
  if (day.reading.kind !== 'day') return undefined;
  return { ...day, firstToken: first, reading: weekday === undefined ? day.reading : { ...day.reading, weekday } };
}

/** "18. März", "ersten Mai", and "18." or "18" in front of "und 19. März" */
function readOrdinalDay(line: TokenLine, first: number): TimeMatch | undefined {
  const day = readOrdinal(wordAt(line, first));
  if (day === undefined || day < 1 || day > 31) return undefined;
  const month = monthOf(line, first + 1);
  if (month !== undefined && wordAt(line, first, 1) !== '') {
    if (!isDay(2024, month, day)) return undefined;
    const year = readYearWords(line, first + 2);
    // "9. Jan Huber" in a list of results
    if (!isFullMonth(wordAt(line, first, 1)) && !wordAt(line, first, 1).endsWith('.') && year?.year === undefined)
      return undefined;
    const { endToken = first + 2, ...words } = year ?? {};
    return { firstToken: first, endToken, reading: { kind: 'day', day, month, ...words } };
  }
  if (!/^\d/.test(wordAt(line, first))) return undefined;
  const listed = readMonthOfList(line, first + 1);
  if (!listed || !isDay(2024, listed.month, day)) return undefined;
  return { firstToken: first, endToken: first + 1, reading: { kind: 'day', day, ...listed } };
}

/** "Er kommt am 15. zurück": a day of an open month; "am 1. deutschen Kongress", "am 3. Spieltag" count something. */
function readDayOfMonth(line: TokenLine, first: number): TimeMatch | undefined {
  const day = isFigure(line.folded[first]!) ? /^(\d{1,2})\.$/.exec(line.folded[first]!) : null;
  if (!day || wordAt(line, first, -1) !== 'am' || Number(day[1]) < 1 || Number(day[1]) > 31) return undefined;
  if (!/^(?:zurück|wieder|da|hier|dort|fertig|los|[!?])?$/.test(wordAt(line, first, 1))) return undefined;
  const value = `XXXX-XX-${pad(Number(day[1]))}`;
  return { firstToken: first, endToken: first + 1, reading: { kind: 'settled', value, edtf: null } };
}

type MonthOfList = { readonly month: number; readonly year?: number; readonly yearOffset?: number };

const listWords = new Set([
  ',',
  'und',
  'sowie',
  'oder',
  'bis',
  'zum',
  'auf',
  'den',
  'dem',
  'am',
  '-',
  '–',
  '/',
  'bzw.',
]);

/** The month at the end of "18., 19. und 20. März", "24.-26. Mai 2025", "16.-18.08.2025". */
function readMonthOfList(line: TokenLine, first: number): MonthOfList | undefined {
  // Lists of days in print are short; the bound keeps long tables of figures cheap.
  let hasSeparator = false;
  for (let offset = 0; offset < 12; offset += 1) {
    const word = wordAt(line, first, offset);
    const figures = /^\d{1,2}\.(\d{1,2})\.(\d{4})?$/.exec(word);
    if (figures && hasSeparator) {
      return { month: Number(figures[1]), ...(figures[2] === undefined ? {} : { year: Number(figures[2]) }) };
    }
    const month = offset > 0 ? monthOf(line, first + offset) : undefined;
    if (month !== undefined && hasSeparator) {
      const { endToken: _end, ...words } = readYearWords(line, first + offset + 1) ?? { endToken: 0 };
      return { month, ...words };
    }
    if (listWords.has(word)) hasSeparator = true;
    else if (!/^\d{1,2}\.$/.test(word) && !WEEKDAY_NUMBERS.has(word)) return undefined;
  }
  return undefined;
}
