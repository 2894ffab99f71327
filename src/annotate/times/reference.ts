import type { ReferenceTime } from '../../core/document.ts';
import { type DayNumber, lastDayOf, toDayNumber } from './calendar.ts';

/** The reference time as days: one day, or all days of the month or year where no more is known. */
export interface Reference {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly year: number;
  /** Null where only the year is known. */
  readonly month: number | null;
  readonly isDay: boolean;
  readonly from: ReferenceTime['from'];
}

/** Reads "2025-03-18T20:51", "2025-03-18", "2025-03", "2025"; null for anything else. */
export function toReference(time: ReferenceTime | null): Reference | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(time?.value ?? '');
  if (!found || !time) return null;
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  const first = toDayNumber(year, month ?? 1, Number(found[3] ?? 1));
  if (found[3] !== undefined) return { first, last: first, year, month, isDay: true, from: time.from };
  const last = toDayNumber(year, month ?? 12, lastDayOf(year, month ?? 12));
  return { first, last, year, month, isDay: false, from: time.from };
}
