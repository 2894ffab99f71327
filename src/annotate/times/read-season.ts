import { fixedHolidays, lightStems, longHolidays, movableHolidays, seasons } from '../../german/times.ts';
import { readYearWords } from './read-year-words.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isArticle, isCapital, pointingOf, stemOf, wordAt } from './token-line.ts';

/** Reads a season or a feast: "Frühjahr 2022", "vergangenen Winter", "Ostern", "Tag der Arbeit", "Silvester 2024". */
export function readSeason(line: TokenLine, first: number): TimeMatch | undefined {
  let next = first;
  if (isArticle(line.folded[first]!) && pointingOf(wordAt(line, first, 1))) next += 1;
  const pointing = pointingOf(wordAt(line, first, next - first));
  if (pointing) next += 1;
  // "diesem strengen Winter"
  if (pointing && lightStems.has(stemOf(wordAt(line, first, next - first)))) next += 1;
  if (!isCapital(line, next) || wordAt(line, first, next - first) === '') return undefined;
  const pointed = pointing ? { pointing: Math.sign(pointing.offset) as -1 | 0 | 1 } : {};
  const season = seasons.get(line.folded[next]!);
  if (season) {
    const { endToken = next + 1, ...year } = readYearWords(line, next + 1) ?? {};
    return { firstToken: first, endToken, reading: { kind: 'season', season, ...pointed, ...year } };
  }
  return readHoliday(line, first, { next, pointed });
}

function readHoliday(
  line: TokenLine,
  first: number,
  { next, pointed }: { readonly next: number; readonly pointed: { readonly pointing?: -1 | 0 | 1 } },
): TimeMatch | undefined {
  for (let length = 4; length >= 1; length -= 1) {
    const words: string[] = [];
    for (let offset = 0; offset < length; offset += 1) words.push(wordAt(line, first, next - first + offset));
    const name = words.join(' ');
    const monthAndDay = fixedHolidays.get(name);
    const easterOffset = movableHolidays.get(name);
    if (!monthAndDay && easterOffset === undefined) continue;
    const { endToken = next + length, ...year } = readYearWords(line, next + length) ?? {};
    // "zum orthodoxen Ostern", "das jüdische Neujahr" follow another calendar.
    if (
      /^(?:orthodox|jüdisch|persisch|chinesisch|islamisch|muslimisch)$/.test(
        stemOf(wordAt(line, first, next - first - 1)),
      )
    )
      return undefined;
    const isLong = longHolidays.has(name);
    const day = monthAndDay ? { monthAndDay } : { easterOffset: easterOffset! };
    return { firstToken: first, endToken, reading: { kind: 'holiday', isLong, ...day, ...pointed, ...year } };
  }
  return undefined;
}
