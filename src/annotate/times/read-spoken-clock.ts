import { readNumberWord } from '../../core/read-number.ts';
import { WORDS_OF_BEGINNING, WORDS_OF_COMING } from '../../german/time-context-words.ts';
import { DAY_ADVERBS, PARTS_OF_DAY, type PartOfDay, WEEKDAY_NUMBERS } from '../../german/times.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, wordAt } from './token-line.ts';

/** Reads a time of day as one says it, without "Uhr": "halb acht", "Viertel vor 6", "dreiviertel sechs", "7h01", "um sieben". */
export function readSpokenClock(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (word === 'halb') return readPartOfHour(line, first, { minutes: -30, length: 1 });
  if (word === 'dreiviertel') return readPartOfHour(line, first, { minutes: -15, length: 1 });
  if (word === 'viertel') {
    const direction = wordAt(line, first, 1);
    if (direction !== 'vor' && direction !== 'nach') return undefined;
    return readPartOfHour(line, first, { minutes: direction === 'vor' ? -15 : 15, length: 2 });
  }
  if (!hourWords.has(wordAt(line, first, -1))) return undefined;
  return readWithLetter(line, first) ?? readBareHour(line, first);
}

const hourWords: ReadonlySet<string> = new Set(['um', 'gegen', 'ab', 'bis', 'seit', 'nach', 'vor']);

/** Hour, minute and second as far as the words give them. */
export interface Time {
  readonly hour: number;
  readonly minute: number | null;
  readonly second?: number;
}

/** Reads "20:51", "17.30", "19:56:30", "7", "sieben". */
export function toTime(word: string): Time | undefined {
  const figures = /^(\d{1,2})(?:[.:](\d{2}))?(?::(\d{2}))?$/.exec(word);
  const hour = figures
    ? Number(figures[1])
    : word.length < 10 && /^\p{L}/u.test(word)
      ? readNumberWord(word)
      : undefined;
  if (hour === undefined || !Number.isInteger(hour) || hour > 24) return undefined;
  const minute = figures?.[2] === undefined ? null : Number(figures[2]);
  const second = figures?.[3] === undefined ? {} : { second: Number(figures[3]) };
  return (minute ?? 0) > 59 || (second.second ?? 0) > 59 ? undefined : { hour, minute, ...second };
}

/** The hour in a part of the day: "acht Uhr abends" is 20, "elf Uhr nachts" 23, "drei Uhr nachts" 3. */
export function onPart(hour: number, part: PartOfDay | undefined): number {
  if (hour >= 12) return hour;
  const isLateNight = part === 'TNI' && hour >= 8;
  return part === 'TEV' || part === 'TAF' || isLateNight ? hour + 12 : hour;
}

/** "halb acht Vormittags", "viertel vor 6"; but "halb zwei Tonnen", "dreiviertel 6 Jahre". */
function readPartOfHour(
  line: TokenLine,
  first: number,
  { minutes, length }: { readonly minutes: number; readonly length: number },
): TimeMatch | undefined {
  const word = wordAt(line, first, length);
  const time = toHour(word);
  if (time === undefined || time > 12) return undefined;
  const after = wordAt(line, first, length + 1);
  const part = PARTS_OF_DAY.get(after);
  if (after !== '' && !part && (isCapital(line, first + length + 1) || isCounting(after))) return undefined;
  const total = onPart(time, part) * 60 + minutes;
  const reading = { kind: 'clock', hour: Math.floor(total / 60), minute: total % 60 } as const;
  return { firstToken: first, endToken: first + length + 1, reading };
}

/** A full hour in figures or words; "ein" and "eine" are articles. */
function toHour(word: string): number | undefined {
  if (word.startsWith('ein') && word !== 'eins') return undefined;
  const time = toTime(word);
  return time?.minute === null && time.hour > 0 ? time.hour : undefined;
}

/** "um 7h01", "gegen 10 h 10 Uhr" */
function readWithLetter(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  const joined = /^(\d{1,2})h([0-5]\d)$/.exec(word);
  const isApart = wordAt(line, first, 1) === 'h';
  const apart = isApart && /^\d{1,2}$/.test(word) ? /^[0-5]\d$/.exec(wordAt(line, first, 2)) : null;
  const hour = Number(joined ? joined[1] : word);
  if ((!joined && !apart) || hour > 24) return undefined;
  const end = first + (joined ? 1 : 3);
  const endToken = wordAt(line, end - 1, 1) === 'uhr' ? end + 1 : end;
  return { firstToken: first, endToken, reading: { kind: 'clock', hour, minute: Number(joined?.[2] ?? apart![0]) } };
}

/**
 * "um 7" where it can only be the clock: "heute Morgen um 7", "um sieben bin ich da", "ich bin um 7 zurück". Much more
 * often it is by how much: "um 7 Prozent", "um sieben auf 20", "stieg um 7".
 */
function readBareHour(line: TokenLine, first: number): TimeMatch | undefined {
  if (wordAt(line, first, -1) !== 'um') return undefined;
  const hour = toHour(line.folded[first]!);
  const after = wordAt(line, first, 1);
  if (
    hour === undefined ||
    hour > 24 ||
    !(WORDS_OF_COMING.has(after) || isAtStart(line, first) || isOnDay(line, first))
  )
    return undefined;
  return { firstToken: first, endToken: first + 1, reading: { kind: 'clock', hour, minute: null } };
}

/** "Um sieben bin ich wieder da": a person at the start speaks of the clock, not of an amount. */
function isAtStart(line: TokenLine, first: number): boolean {
  if (wordAt(line, first, -2) !== '') return false;
  return /^(?:ich|du|er|sie|wir|ihr|es|man)$/.test(wordAt(line, first, 2)) && !isCounting(wordAt(line, first, 1));
}

/** "heute Morgen um 7 los", "am Montag um sieben." */
function isOnDay(line: TokenLine, first: number): boolean {
  const before = wordAt(line, first, -2);
  const isDay = PARTS_OF_DAY.has(before) || DAY_ADVERBS.has(before) || WEEKDAY_NUMBERS.has(before);
  const after = wordAt(line, first, 1);
  return isDay && (after === '' || WORDS_OF_BEGINNING.has(after));
}

/** Words after which the number before counts something: "halb zwei neue", "um sieben bis acht", "um 7 auf 20". */
function isCounting(after: string): boolean {
  return /^(?:bis|auf|von|der|des|mal|%|prozent|\p{Ll}{3,}(?:e|en|er|es))$/u.test(after);
}
