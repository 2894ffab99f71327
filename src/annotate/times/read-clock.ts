import { readNumberWord } from '../../core/read-number.ts';
import { lightStems, partsOfDay } from '../../german/times.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, stemOf, wordAt } from './token-line.ts';

/** Reads a time of day: "20:51 Uhr", "17.30", "acht Uhr", "10" before "bis 18 Uhr", "Abend", "nachts". */
export function readClock(line: TokenLine, first: number): TimeMatch | undefined {
  return readHour(line, first) ?? readPartOfDay(line, first);
}

function readHour(line: TokenLine, first: number): TimeMatch | undefined {
  const isHalf = line.folded[first] === 'halb';
  const time = toTime(wordAt(line, first, isHalf ? 1 : 0));
  if (!time) return undefined;
  const after = first + (isHalf ? 2 : 1);
  const hour = isHalf ? time.hour - 1 : time.hour;
  const minute = isHalf ? 30 : time.minute;
  if (wordAt(line, first, after - first) === 'uhr')
    return readAfterHour(line, first, { hour, minute, endToken: after + 1 });
  if (isHalf || !/^\d/.test(line.folded[first]!)) return undefined;
  if (isListedHour(line, first) || isAfterHourWord(line, first)) {
    return { firstToken: first, endToken: after, reading: { kind: 'clock', hour, minute } };
  }
  return undefined;
}

interface Time {
  readonly hour: number;
  readonly minute: number | null;
}

function toTime(word: string): Time | undefined {
  const figures = /^(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?$/.exec(word);
  const hour = figures
    ? Number(figures[1])
    : word.length < 10 && /^\p{L}/u.test(word)
      ? readNumberWord(word)
      : undefined;
  if (hour === undefined || !Number.isInteger(hour) || hour > 24) return undefined;
  const minute = figures?.[2] === undefined ? null : Number(figures[2]);
  return minute !== null && minute > 59 ? undefined : { hour, minute };
}

/** "4 Uhr 45", "acht Uhr abends", "3 Uhr morgens" */
function readAfterHour(line: TokenLine, first: number, time: Time & { readonly endToken: number }): TimeMatch {
  const { endToken } = time;
  const next = wordAt(line, first, endToken - first);
  const hasMinutes = time.minute === null && /^[0-5]?\d$/.test(next);
  const minute = hasMinutes ? Number(next) : time.minute;
  const part = partsOfDay.get(next);
  const isLater = (part === 'TEV' || part === 'TAF') && time.hour < 12;
  const reading = { kind: 'clock', hour: isLater ? time.hour + 12 : time.hour, minute } as const;
  return { firstToken: first, endToken: hasMinutes ? endToken + 1 : endToken, reading };
}

/** "10-18 Uhr", "von 16 bis 17.30 Uhr", "14.00 und 17.40 Uhr" */
function isListedHour(line: TokenLine, first: number): boolean {
  if (!/^(?:bis|und|-|–|\/|oder)$/.test(wordAt(line, first, 1))) return false;
  return toTime(wordAt(line, first, 2)) !== undefined && wordAt(line, first, 3) === 'uhr';
}

/** "um 12.15", "gegen 9.30", "ab 20:15"; also "18.03.2025, 20:51" */
function isAfterHourWord(line: TokenLine, first: number): boolean {
  if (!/^\d{1,2}[.:]\d{2}$/.test(line.folded[first]!)) return false;
  const before = wordAt(line, first, -1);
  if (/^(?:min|std|prozent|%|euro|dollar|millionen|milliarden|meter)$/.test(wordAt(line, first, 1))) return false;
  if (before === 'um' || before === 'ab' || before === 'gegen') return true;
  const isAfterDate =
    (before === ',' || before === '-' || before === '–' || before === '|') &&
    /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}$/.test(wordAt(line, first, -2));
  return isAfterDate && line.folded[first]!.includes(':');
}

/** "am frühen Morgen", "in der Nacht", "nachts"; "Guten Abend" and "der Abend der Entscheidung" are none. */
function readPartOfDay(line: TokenLine, first: number): TimeMatch | undefined {
  const light = lightStems.has(stemOf(line.folded[first]!)) ? 1 : 0;
  const word = wordAt(line, first, light);
  const part = partsOfDay.get(word);
  // "3 Uhr morgens" is one time.
  if (!part || word === 'früh' || wordAt(line, first, -1) === 'uhr') return undefined;
  const isAdverb = word.endsWith('s') && !isCapital(line, first + light);
  const before = wordAt(line, first, -1);
  const isPlaced = isCapital(line, first + light) && /^(?:am|im|zum|gegen|bis|in|der|den|des|seit)$/.test(before);
  if (!isAdverb && !isPlaced) return undefined;
  if (before === 'der' && !/^(?:in|seit|während|vor|nach)$/.test(wordAt(line, first, -2))) return undefined;
  return { firstToken: first, endToken: first + light + 1, reading: { kind: 'partOfDay', part } };
}
