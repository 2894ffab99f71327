import { SEASONS } from '../../german/times.ts';
import { readHoliday } from './read-holiday.ts';
import { readYearWords } from './read-year-words.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isArticle, isCapital, isLight, pointingOf, wordAt } from './token-line.ts';

/** Reads a season or a feast: "Frühjahr 2022", "vergangenen Winter", "Ostern", "Tag der Arbeit", "Silvester 2024". */
export function readSeason(line: TokenLine, first: number): TimeMatch | undefined {
  let next = first;
  if (isArticle(line.folded[first]!) && pointingOf(wordAt(line, first, 1))) next += 1;
  const pointing = pointingOf(wordAt(line, first, next - first));
  if (pointing) next += 1;
  // "diesem strengen Winter"
  if (pointing && isLight(wordAt(line, first, next - first))) next += 1;
  if (wordAt(line, first, next - first) === '') return undefined;
  const pointed = pointing ? { pointing: Math.sign(pointing.offset) as -1 | 0 | 1 } : {};
  const season = isCapital(line, next) ? SEASONS.get(line.folded[next]!) : undefined;
  if (season) {
    const { endToken = next + 1, ...year } = readYearWords(line, next + 1) ?? {};
    return { firstToken: first, endToken, reading: { kind: 'season', season, ...pointed, ...year } };
  }
  return readHoliday(line, first, { next, pointed });
}
