import { type DayNumber, isDay, toDayNumber } from './calendar.ts';
import type { Direction } from './find-direction.ts';
import type { Reference } from './reference.ts';

/** A day chosen among the same day of several years; `isCertain` is false where another year fits nearly as well. */
export interface ChosenDate {
  readonly year: number;
  readonly isCertain: boolean;
}

// Days. Told as past, but most of a year back and rather soon to come: "die Wahl im Juni, bei der er antreten wollte".
const mostOfYear = 240;
const soon = 120;
// So soon to come that the coming one is meant: "hatten den 22. März vereinbart", written on the 18th.
const verySoon = 60;
// Without a tense, days farther away than this could as well belong to the neighbouring year.
const undecidable = 100;

/** The year of a day or month without one: before the reference in the past, after it in the future, else the nearest. */
export function chooseYear(
  reference: Reference,
  spanOf: (year: number) => readonly [DayNumber, DayNumber],
  direction: Direction,
): ChosenDate {
  // Only a year is known: the day is taken to lie in it.
  if (reference.month === null) return { year: reference.year, isCertain: true };
  const years = [reference.year - 1, reference.year, reference.year + 1].filter((year) =>
    Number.isFinite(spanOf(year)[0]),
  );
  const distances = years.map((year) => ({ year, distance: distanceOf(reference, spanOf(year)) }));
  const nearest = distances.reduce((best, candidate) =>
    Math.abs(candidate.distance) < Math.abs(best.distance) ? candidate : best,
  );
  if (nearest.distance === 0) return { year: nearest.year, isCertain: true };
  const past = distances.findLast(({ distance }) => distance <= 0);
  const future = distances.find(({ distance }) => distance >= 0);
  const wanted = direction === 'past' ? past : direction === 'future' ? future : undefined;
  if (!wanted) return { year: nearest.year, isCertain: Math.abs(nearest.distance) <= undecidable };
  const isDoubtful = Math.abs(wanted.distance) > mostOfYear && Math.abs(nearest.distance) < soon;
  if (!isDoubtful) return { year: wanted.year, isCertain: true };
  return { year: Math.abs(nearest.distance) < verySoon ? nearest.year : wanted.year, isCertain: false };
}

/** The span of one day in a year; not finite where the year has no such day (29 February). */
export function spanOfDay(month: number, day: number): (year: number) => readonly [DayNumber, DayNumber] {
  return (year) => {
    if (!isDay(year, month, day)) return [Number.NaN, Number.NaN];
    const dayNumber = toDayNumber(year, month, day);
    return [dayNumber, dayNumber];
  };
}

/** The span of whole months in a year. */
export function spanOfMonths(firstMonth: number, lastMonth: number): (year: number) => readonly [DayNumber, DayNumber] {
  return (year) => [toDayNumber(year, firstMonth, 1), toDayNumber(year, lastMonth + 1, 0)];
}

/** Days between the reference and the span: negative before it, 0 where they touch. */
function distanceOf({ first, last }: Reference, [start, end]: readonly [DayNumber, DayNumber]): number {
  if (end < first) return end - first;
  return start > last ? start - last : 0;
}
