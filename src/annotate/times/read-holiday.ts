import { readOrdinal } from '../../core/read-number.ts';
import { OTHER_CALENDARS, YEARLY_WORDS } from '../../german/time-context-words.ts';
import {
  ADVENT_SUNDAYS,
  ADVENT_WORDS,
  FIXED_HOLIDAYS,
  HOLIDAYS_ALSO_CUSTOMS,
  LONG_HOLIDAYS,
  MOVABLE_HOLIDAYS,
  SUNDAY_HOLIDAYS,
} from '../../german/times.ts';
import { readYearWords, type YearReading } from './read-year-words.ts';
import type { TimeMatch, TimeReading, TokenLine } from './time-reading.ts';
import { isCapital, stemOf, wordAt } from './token-line.ts';

interface Before {
  /** Token at which the name of the feast begins. */
  readonly next: number;
  readonly pointed: { readonly pointing?: -1 | 0 | 1 };
}

/** Reads a feast: "Ostern", "Tag der Arbeit", "Silvester 2024", "zweiter Advent", "Buß- und Bettag". */
export function readHoliday(line: TokenLine, first: number, { next, pointed }: Before): TimeMatch | undefined {
  const feast = readAdvent(line, next) ?? readNamed(line, next);
  // "zum orthodoxen Ostern", "das jüdische Neujahr" follow another calendar.
  if (!feast || OTHER_CALENDARS.has(stemOf(wordAt(line, next, -1)))) return undefined;
  const { endToken: end, name, day } = feast;
  // "jedes Jahr am Samstag vor dem zweiten Advent" is no day of one year.
  const isLong = feast.isLong || isEveryYear(line, first);
  const { endToken = end, ...year } = readYearWords(line, end) ?? readYearAfterIm(line, end) ?? {};
  // "der Karneval der Kulturen", "im Kölner Karneval"
  if (HOLIDAYS_ALSO_CUSTOMS.has(name) && endToken === end && !/^(?:an|zu|vor|nach)$/.test(wordAt(line, first, -1)))
    return undefined;
  return { firstToken: first, endToken, reading: { kind: 'holiday', isLong, ...day, ...pointed, ...year } };
}

// A noun phrase and a preposition before it; farther back another clause speaks.
const reach = 8;

function isEveryYear(line: TokenLine, first: number): boolean {
  for (let offset = -1; offset >= -reach; offset -= 1) {
    const word = wordAt(line, first, offset);
    if (YEARLY_WORDS.has(word)) return true;
    if (word === 'jahr' && /^jede[ns]?$/.test(wordAt(line, first, offset - 1))) return true;
  }
  return false;
}

interface Feast {
  readonly endToken: number;
  readonly name: string;
  /** No single day, or not the same one everywhere. */
  readonly isLong: boolean;
  readonly day: Pick<Extract<TimeReading, { kind: 'holiday' }>, 'monthAndDay' | 'easterOffset' | 'sunday'>;
}

/** "erster Advent", "3. Advent", "am vierten Adventssonntag" */
function readAdvent(line: TokenLine, first: number): Feast | undefined {
  const name = wordAt(line, first, 1);
  if (!ADVENT_WORDS.has(name) || !isCapital(line, first + 1)) return undefined;
  const sunday = ADVENT_SUNDAYS[(readOrdinal(line.folded[first]!) ?? 0) - 1];
  return sunday && { endToken: first + 2, name, isLong: false, day: { sunday } };
}

function readNamed(line: TokenLine, first: number): Feast | undefined {
  const word = line.folded[first] ?? '';
  // "am schweizer Buß- und Bettag"
  if (!firstWords.has(word) || !(isCapital(line, first) || word === 'schweizer')) return undefined;
  for (let length = 4; length >= 1; length -= 1) {
    const name = phraseAt(line, first, length);
    const monthAndDay = FIXED_HOLIDAYS.get(name);
    const easterOffset = MOVABLE_HOLIDAYS.get(name);
    const sunday = SUNDAY_HOLIDAYS.get(name);
    const day = monthAndDay ? { monthAndDay } : easterOffset !== undefined ? { easterOffset } : sunday && { sunday };
    if (day) return { endToken: first + length, name, isLong: LONG_HOLIDAYS.has(name), day };
  }
  return undefined;
}

/** The words with which the names of feasts begin. */
const firstWords: ReadonlySet<string> = new Set(
  [...FIXED_HOLIDAYS.keys(), ...MOVABLE_HOLIDAYS.keys(), ...SUNDAY_HOLIDAYS.keys()].map((name) => name.split(' ')[0]!),
);

function phraseAt(line: TokenLine, first: number, length: number): string {
  let phrase = wordAt(line, first);
  for (let offset = 1; offset < length; offset += 1) phrase += ` ${wordAt(line, first, offset)}`;
  return phrase;
}

/** "Muttertag im Jahr 2019" */
function readYearAfterIm(line: TokenLine, first: number): YearReading | undefined {
  const isNamed = wordAt(line, first) === 'im' && /^jahre?$/.test(wordAt(line, first, 1));
  const year = isNamed ? readYearWords(line, first + 2) : undefined;
  return year?.year === undefined ? undefined : year;
}
