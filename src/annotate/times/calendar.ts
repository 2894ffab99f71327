/** A day as its number: days since 1970-01-01. */
export type DayNumber = number;

const millisecondsOfDay = 86_400_000;

/** The number of a day of the Gregorian calendar; months beyond 1 to 12 roll over. */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / millisecondsOfDay);
}

/** Year, month and day of a day number. */
export function fromDayNumber(dayNumber: DayNumber): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(dayNumber * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601 of a day number. */
export function toIsoDay(dayNumber: DayNumber): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return `${padYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(dayNumber: DayNumber): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** ISO week of a day, as TIMEX3 writes it: "2022-W51". */
export function toIsoWeek(dayNumber: DayNumber): string {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const { year } = fromDayNumber(thursday);
  const week = Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1;
  return `${padYear(year)}-W${pad(week)}`;
}

/** Monday of the day's week. */
export function mondayOf(dayNumber: DayNumber): DayNumber {
  return dayNumber - weekdayOf(dayNumber) + 1;
}

/** Whether the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** How many days the month has. */
export function lastDayOf(year: number, month: number): number {
  return fromDayNumber(toDayNumber(year, month + 1, 0)).day;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const shift = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const fullMoon = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  return toDayNumber(year, 3, 28 + fullMoon - weekday);
}

/** Two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Four digits. */
export function padYear(year: number): string {
  return String(year).padStart(4, '0');
}
