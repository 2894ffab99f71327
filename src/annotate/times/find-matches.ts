import { readClock } from './read-clock.ts';
import { readDay } from './read-day.ts';
import { readDuration } from './read-duration.ts';
import { readMonth } from './read-month.ts';
import { readPeriod } from './read-period.ts';
import { readRelativeDay } from './read-relative-day.ts';
import { readSeason } from './read-season.ts';
import { readSet } from './read-set.ts';
import { readVague } from './read-vague.ts';
import { readWeekday } from './read-weekday.ts';
import { readYear } from './read-year.ts';
import { canStart } from './start-words.ts';
import type { TimeMatch, TimeReader, TokenLine } from './time-reading.ts';
import { holdsTimeWord } from './time-words.ts';

// In the order in which they win where two read the same words.
const readers: readonly TimeReader[] = [
  readDay,
  readMonth,
  readYear,
  readWeekday,
  readRelativeDay,
  readPeriod,
  readSeason,
  readSet,
  readDuration,
  readClock,
  readVague,
];

/** All time expressions of the line, in text order, without overlap; at each place the longest reading wins. */
export function findMatches(line: TokenLine): readonly TimeMatch[] {
  const matches: TimeMatch[] = [];
  let index = 0;
  while (index < line.words.length) {
    const isStart = canStart(line.tokens[index]!, line.tokens[index + 1]) && holdsTimeWord(line, index);
    const match = isStart ? readLongest(line, index) : undefined;
    if (match)
      matches.push(
        match.firstToken < index && matches.at(-1)?.endToken === index ? { ...match, firstToken: index } : match,
      );
    index = match ? match.endToken : index + 1;
  }
  return inheritYears(line, matches);
}

function readLongest(line: TokenLine, index: number): TimeMatch | undefined {
  let longest: TimeMatch | undefined;
  for (const read of readers) {
    const match = read(line, index);
    if (match && match.endToken <= line.sentenceEnds[index]! && match.endToken > (longest?.endToken ?? 0))
      longest = match;
  }
  return longest;
}

const linkWords = new Set([
  'und',
  'bis',
  'sowie',
  'oder',
  '-',
  '–',
  '/',
  ',',
  'zum',
  'auf',
  'den',
  'dem',
  'am',
  'im',
  'zu',
  'bzw.',
]);

/** "Mai/Juni 1940", "vom 24. Februar bis 3. März 2025": the year at the end holds for the first as well. */
function inheritYears(line: TokenLine, matches: readonly TimeMatch[]): readonly TimeMatch[] {
  const result = [...matches];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const { reading, endToken } = result[index]!;
    const following = result[index + 1]!;
    if (!hasMonth(reading) || !hasMonth(following.reading)) continue;
    if (reading.year !== undefined || reading.yearOffset !== undefined || following.reading.year === undefined)
      continue;
    if (!isLinked(line, endToken, following.firstToken)) continue;
    // "vom 30. Dezember bis 2. Januar 2025" begins in the year before.
    const year = following.reading.year - (reading.month > following.reading.month ? 1 : 0);
    result[index] = { ...result[index]!, reading: { ...reading, year } };
  }
  return result;
}

function hasMonth(reading: TimeMatch['reading']): reading is Extract<TimeMatch['reading'], { kind: 'day' | 'month' }> {
  return reading.kind === 'day' || reading.kind === 'month';
}

function isLinked(line: TokenLine, first: number, end: number): boolean {
  if (end - first > 3 || end === first) return false;
  for (let index = first; index < end; index += 1) if (!linkWords.has(line.folded[index]!)) return false;
  return line.sentenceEnds[first] === line.sentenceEnds[end];
}
