import { readNumberWord } from '../../core/read-number.ts';
import { COUNTED_UNITS } from '../../german/time-context-words.ts';
import { PARTS_OF_DAY } from '../../german/times.ts';
import { onPart, readSpokenClock, type Time, toTime } from './read-spoken-clock.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, isLight, wordAt } from './token-line.ts';

/** Reads a time of day: "20:51 Uhr", "17.30", "acht Uhr", "10" before "bis 18 Uhr", "Abend", "nachts". */
export function readClock(line: TokenLine, first: number): TimeMatch | undefined {
  return readHour(line, first) ?? readSpokenClock(line, first) ?? readPartOfDay(line, first);
}

function readHour(line: TokenLine, first: number): TimeMatch | undefined {
  const isHalf = line.folded[first] === 'halb';
  const time = toTime(wordAt(line, first, isHalf ? 1 : 0));
  if (!time) return undefined;
  const after = first + (isHalf ? 2 : 1);
  const hour = isHalf ? time.hour - 1 : time.hour;
  const minute = isHalf ? 30 : time.minute;
  const second = time.second === undefined ? {} : { second: time.second };
  if (wordAt(line, first, after - first) === 'uhr')
    return readAfterHour(line, first, { hour, minute, ...second, endToken: after + 1 });
  if (isHalf || !/^\d/.test(line.folded[first]!)) return undefined;
  if (isListedHour(line, first) || isAfterHourWord(line, first)) {
    return { firstToken: first, endToken: after, reading: { kind: 'clock', hour, minute, ...second } };
  }
  return undefined;
}

/** "4 Uhr 45", "acht Uhr vierzig", "acht Uhr abends", "3 Uhr morgens" */
function readAfterHour(line: TokenLine, first: number, time: Time & { readonly endToken: number }): TimeMatch {
  const { endToken, second } = time;
  const minutes = time.minute === null ? readMinutes(line, endToken) : undefined;
  const hour = onPart(time.hour, PARTS_OF_DAY.get(wordAt(line, first, endToken - first)));
  const minute = minutes ?? time.minute;
  const reading = { kind: 'clock', hour, minute, ...(second === undefined ? {} : { second }) } as const;
  return { firstToken: first, endToken: minutes === undefined ? endToken : endToken + 1, reading };
}

/** The minutes right after "Uhr"; but "um 17 Uhr 30 Polizisten", "um acht Uhr zehn weitere Raketen", "um 8 Uhr ein Gast". */
function readMinutes(line: TokenLine, index: number): number | undefined {
  const word = wordAt(line, index - 1, 1);
  const isFigure = /^[0-5]?\d$/.test(word);
  if (!isFigure && (word.length < 4 || word.startsWith('ein') || !/^\p{L}/u.test(word))) return undefined;
  const minutes = isFigure ? Number(word) : readNumberWord(word);
  if (minutes === undefined || !Number.isInteger(minutes) || minutes > 59) return undefined;
  const after = wordAt(line, index - 1, 2);
  const isCounted = after !== '' && (isCapital(line, index + 1) || /^(?:\p{Ll}{2,}(?:e|en|er)|prozent)$/u.test(after));
  return isCounted && !PARTS_OF_DAY.has(after) ? undefined : minutes;
}

/** "10-18 Uhr", "von 16 bis 17.30 Uhr", "14.00 und 17.40 Uhr" */
function isListedHour(line: TokenLine, first: number): boolean {
  if (!/^(?:bis|und|-|–|\/|oder)$/.test(wordAt(line, first, 1))) return false;
  return toTime(wordAt(line, first, 2)) !== undefined && wordAt(line, first, 3) === 'uhr';
}

/** "um 12.15", "gegen 9.30", "ab 20:15", "es ist 19:56:30"; also "18.03.2025, 20:51" */
function isAfterHourWord(line: TokenLine, first: number): boolean {
  if (isClockWithSeconds(line, first) || isSetTo(line, first)) return true;
  if (!/^\d{1,2}[.:]\d{2}$/.test(line.folded[first]!)) return false;
  const before = wordAt(line, first, -1);
  if (COUNTED_UNITS.has(wordAt(line, first, 1))) return false;
  if (before === 'um' || before === 'ab' || before === 'gegen') return true;
  const isAfterDate =
    (before === ',' || before === '-' || before === '–' || before === '|') &&
    /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}$/.test(wordAt(line, first, -2));
  return isAfterDate && line.folded[first]!.includes(':');
}

/** "gegen 12:34:25", "es ist 19:56:30"; "in 2:03:45 Stunden" is how long a race took. */
function isClockWithSeconds(line: TokenLine, first: number): boolean {
  if (!/^\d{1,2}:\d{2}:\d{2}$/.test(line.folded[first]!) || isCapital(line, first + 1)) return false;
  const before = wordAt(line, first, -1);
  return /^(?:um|gegen|ab)$/.test(before) || (before === 'ist' && wordAt(line, first, -2) === 'es');
}

/** "den Wecker auf 8:40 gestellt"; "auf 8:40 verbessert" is a result. */
function isSetTo(line: TokenLine, first: number): boolean {
  if (!/^\d{1,2}:\d{2}$/.test(line.folded[first]!) || wordAt(line, first, -1) !== 'auf') return false;
  return /^(?:ein|um|vor)?gestellt$|^(?:vor)?verlegt$|^verschoben$/.test(wordAt(line, first, 1));
}

/** "am frühen Morgen", "in der Nacht", "nachts"; "Guten Abend" and "der Abend der Entscheidung" are none. */
function readPartOfDay(line: TokenLine, first: number): TimeMatch | undefined {
  const light = isLight(line.folded[first]!) ? 1 : 0;
  const word = wordAt(line, first, light);
  const part = PARTS_OF_DAY.get(word);
  // "3 Uhr morgens" is one time.
  if (!part || word === 'früh' || wordAt(line, first, -1) === 'uhr') return undefined;
  const isAdverb = word.endsWith('s') && !isCapital(line, first + light);
  const before = wordAt(line, first, -1);
  const isPlaced = isCapital(line, first + light) && /^(?:am|im|zum|gegen|bis|in|der|den|des|seit)$/.test(before);
  if (!isAdverb && !isPlaced) return undefined;
  if (before === 'der' && !/^(?:in|seit|während|vor|nach)$/.test(wordAt(line, first, -2))) return undefined;
  return { firstToken: first, endToken: first + light + 1, reading: { kind: 'partOfDay', part } };
}
