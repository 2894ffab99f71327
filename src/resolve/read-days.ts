import type { DayWindow } from './contact-profile.ts';

const millisecondsPerDay = 86_400_000;

/**
 * First and last day of an EDTF date or interval, or of an ISO 8601 day or time, as days since 1970-01-01.
 * Null for open intervals, unspecified digits ("2025-XX") and what is no date. "2025-03" is the whole month.
 */
export function readDays(edtf: string | null | undefined): DayWindow | null {
  if (!edtf) return null;
  const [first, last] = edtf.split('/');
  const start = readOne(first);
  const end = last === undefined ? start : readOne(last);
  if (start === null || end === null || start.from > end.to) return null;
  return { from: start.from, to: end.to };
}

/** Weekday of a day, 0 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function readOne(part: string): DayWindow | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?[~?%]?$/.exec(part.trim());
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: toDay(year, 1, 1), to: toDay(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { from: toDay(year, month, 1), to: toDay(year, month + 1, 1) - 1 };
  const day = toDay(year, month, Number(match[3]));
  return { from: day, to: day };
}

function toDay(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / millisecondsPerDay);
}
