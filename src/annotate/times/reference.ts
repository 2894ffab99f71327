import type { ReferenceTime } from '../../core/document.ts';
import { type DayNumber, fromDayNumber, lastDayOf, toDayNumber, weekdayOf } from './calendar.ts';

/** The reference time as days: one day, or all days of the month or year where no more is known. */
export interface Reference {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly year: number;
  /** Null where only the year is known. */
  readonly month: number | null;
  readonly isDay: boolean;
  /** Day of a later update of the text; null where there is none. */
  readonly updated: DayNumber | null;
  readonly from: ReferenceTime['from'];
}

// Hours that Central Europe is ahead of UTC, and the day from which it is one more in summer: the last Sunday of March.
const winterHours = 1;

/** The day in Central Europe of a time given in UTC: 2025-03-18T23:30Z is the 19th where German news is written. */
function toCentralEuropeanDay(day: DayNumber, year: number, clock: string): DayNumber {
  const isSummer = day >= lastSundayOf(year, 3) && day < lastSundayOf(year, 10);
  const hour = Number(clock.slice(0, 2)) + winterHours + (isSummer ? 1 : 0);
  return hour >= 24 ? day + 1 : day;
}

function lastSundayOf(year: number, month: number): DayNumber {
  const last = toDayNumber(year, month + 1, 0);
  return last - (weekdayOf(last) % 7);
}

/** Reads "2025-03-18T20:51", "2025-03-18", "2025-03", "2025"; null for anything else. */
export function toReference(time: ReferenceTime | null): Reference | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d)(?:[\d:.,]*)(Z|[+-]00:?00)?|T|$)/.exec(
    time?.value ?? '',
  );
  if (!found || !time) return null;
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  const given = toDayNumber(year, month ?? 1, Number(found[3] ?? 1));
  const first = found[5] === undefined ? given : toCentralEuropeanDay(given, year, found[4]!);
  if (found[3] !== undefined)
    return { ...fromDayNumber(first), first, last: first, isDay: true, updated: null, from: time.from };
  const last = toDayNumber(year, month ?? 12, lastDayOf(year, month ?? 12));
  return { first, last, year, month, isDay: false, updated: null, from: time.from };
}

// Days. A text brought up to date later than that was only corrected.
const longestUpdate = 3;

/** The reference with the day of a later update, so that "am Mittwoch" may be the day of the update. */
export function withUpdate(reference: Reference | null, updatedAt: string | null): Reference | null {
  const update = updatedAt === null ? null : toReference({ value: updatedAt, from: 'updatedAt' });
  if (!reference?.isDay || !update?.isDay) return reference;
  const days = update.first - reference.first;
  return days > 0 && days <= longestUpdate ? { ...reference, updated: update.first } : reference;
}
