import { formatDate } from '../report/format-time.ts';

const millisecondsPerDay = 86_400_000;

/** A stretch of days, given in days since 1970-01-01, for people: one day alone, else first and last. */
export function formatDays(fromDay: number, toDay: number): string {
  return [...new Set([fromDay, toDay])].map((day) => formatDate(toIsoDay(day))).join(' – ');
}

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export function toIsoDay(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
