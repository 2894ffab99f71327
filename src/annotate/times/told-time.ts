import { type DayNumber, toDayNumber } from './calendar.ts';

/** The time a text told last, from which "tags darauf" and "im selben Jahr" count. */
export interface ToldTime {
  readonly year: number;
  readonly month: number | null;
  readonly day: DayNumber | null;
  /** The words gave the year themselves. */
  readonly isExplicitYear: boolean;
  readonly sentence: number;
  /** Of a day counted back ("am Vortag"): the day it was counted from, from which the next one counts back too. */
  readonly countedFrom?: DayNumber;
  /** Another day told before this one. */
  readonly earlier?: DayNumber;
  /** The one day that the text has told so far; null where it has told several. */
  readonly onlyDay?: DayNumber | null;
}

/** What a resolved value leaves behind to count from; undefined for durations, sets and open values. */
export function toToldTime(edtf: string | null, sentence: number, isExplicitYear: boolean): ToldTime | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?~?(?:\/(\d{4})-(\d\d)-(\d\d))?$/.exec(edtf ?? '');
  if (!found) return undefined;
  const year = Number(found[1]);
  // Of "in der Nacht auf Samstag" the second day counts; a week leaves no day.
  const isNight =
    found[6] !== undefined &&
    toDayNumber(Number(found[4]), Number(found[5]), Number(found[6])) ===
      toDayNumber(year, Number(found[2]), Number(found[3])) + 1;
  const day = found[4] === undefined ? found[3] : isNight ? found[6] : undefined;
  const month = found[2] === undefined ? null : Number(found[4] === undefined ? found[2] : found[5]);
  const dayNumber =
    day === undefined || month === null ? null : toDayNumber(Number(found[4] ?? year), month, Number(day));
  return { year, month, day: dayNumber, isExplicitYear, sentence };
}
