import { type DayNumber, fromDayNumber, lastDayOf, pad, padYear, toIsoDay } from './calendar.ts';
import type { Direction } from './find-direction.ts';
import { toIsoDuration, toPeriodValue } from './period-value.ts';
import { earlierDay, isAgainstTense } from './resolve-day.ts';
import { shiftMonth } from './resolve-month.ts';
import type { ResolvedTime, TimeContext } from './resolve-time.ts';
import type { TimeReading } from './time-reading.ts';

type Duration = Extract<TimeReading, { kind: 'duration' }>;
type Later = Extract<TimeReading, { kind: 'later' }>;

/** "90 Minuten", "mehr als eineinhalb Stunden", "vor zehn Tagen" */
export function resolveDuration(reading: Duration, { reference, isNarrative, direction }: TimeContext): ResolvedTime {
  const { amount, unit, bound, isAgo, isAhead, isLast, isDifference } = reading;
  const value = toPeriodValue(amount, unit);
  const iso = toIsoDuration(amount, unit);
  const duration = iso === null || isDifference ? {} : { duration: { iso, bound } };
  const open: ResolvedTime = { type: 'DURATION', value, edtf: null, from: null, ...duration };
  if (isLast && amount !== null && reference?.isDay && !isNarrative) {
    // Hours count from when it was said, which may be the day before it is printed.
    const back = unit === 'H' ? Math.ceil(amount / 24) + 1 : Math.ceil(amount);
    const start = awayFrom(reference.first, -back, unit === 'H' ? 'D' : unit);
    const today = toIsoDay(reference.first);
    return start ? { ...open, edtf: `${start}/${today.slice(0, start.length)}`, from: reference.from } : open;
  }
  if (reading.isWithin && amount !== null && reference?.isDay && !isNarrative && looksAhead.has(direction)) {
    const days = unit === 'H' ? Math.ceil(amount / 24) : amount;
    const latest = awayFrom(reference.first, days, unit === 'H' ? 'D' : unit);
    const today = toIsoDay(reference.first);
    return latest ? { ...open, edtf: `${today}/${toLastDay(reference.first, latest)}`, from: reference.from } : open;
  }
  // "In zwei Tagen läuft die Frist ab"; "in zwei Tagen wurden 500 Menschen verletzt" is how long it took.
  const isLimit = bound === 'lessThan' || bound === 'atMost';
  // In the present tense only days and weeks: "die Schule führt in neun Jahren zum Abitur".
  const isSoon = direction === 'present' && (unit === 'D' || unit === 'W');
  const isCountedOn = isAhead && !isLimit && (direction === 'future' || isSoon);
  if (!(isAgo || isCountedOn) || amount === null || !reference?.isDay || isNarrative) return open;
  const away = awayFrom(reference.first, isAgo ? -amount : amount, unit);
  if (!away) return open;
  // "vor zwei Tagen" is a day; "vor zehn Tagen", "vor etwa drei Tagen" are round.
  const isRound = bound !== 'exact' || unit !== 'D' || amount > 6;
  return { ...open, edtf: isRound ? `${away}~` : away, from: reference.from };
}

// "Binnen zwei Wochen wollen sie sich treffen"; "binnen zwei Wochen starben 500" is how long it took.
const looksAhead: ReadonlySet<Direction> = new Set(['future', 'planned']);

// A month or year away ends on the day of the same number; on the last where it has none.
function toLastDay(today: DayNumber, latest: string): string {
  if (latest.length === 10) return latest;
  const { month, day } = fromDayNumber(today);
  const [year, monthThere = pad(month)] = latest.split('-') as [string, string?];
  const last = lastDayOf(Number(year), Number(monthThere));
  return `${year}-${monthThere}-${pad(Math.min(day, last))}`;
}

/** "zwei Tage später", "eine Woche zuvor", "drei Minuten später" */
export function resolveLater({ amount, unit, sign }: Later, context: TimeContext): ResolvedTime {
  const { told, sentence, isNarrative, reference } = context;
  if (unit === 'H' || unit === 'TM' || unit === 'S') {
    const open: ResolvedTime = { type: 'TIME', value: 'XXXX-XX-XXTXX:XX', edtf: null, from: null };
    if (!told || told.day === null || sentence - told.sentence > 1 || isNarrative) return open;
    return { ...open, edtf: daysAround(told.day, { amount, unit, sign }), from: 'narrative' };
  }
  const open: ResolvedTime = { type: 'DATE', value: 'XXXX-XX-XX', edtf: null, from: null };
  const isNear = told && (sentence - told.sentence <= 3 || isNarrative);
  if (amount === null || !isNear) return open;
  if (unit === 'Y' && Number.isInteger(amount)) {
    const year = padYear(told.year + sign * amount);
    // "2024 ... zwei Jahre später" cannot lie beyond the day of writing.
    const isBeyond = reference !== null && Number(year) > reference.year;
    return { type: 'DATE', value: year, edtf: isBeyond ? null : year, from: 'narrative' };
  }
  if (unit === 'M' && told.day === null && told.month !== null && Number.isInteger(amount)) {
    const { year, month } = shiftMonth(told.year, told.month, sign * amount);
    const value = `${padYear(year)}-${pad(month)}`;
    return { type: 'DATE', value, edtf: value, from: 'narrative' };
  }
  const days = unit === 'D' || unit === 'W' ? sign * amount * (unit === 'W' ? 7 : 1) : 0;
  const isBeyond = told.day !== null && days > 0 && isAgainstTense(told.day + days, context);
  const start = isBeyond ? earlierDay(days, context) : (told.day ?? undefined);
  const away = start === undefined ? undefined : awayFrom(isBeyond ? start - days : start, sign * amount, unit);
  if (!away) return open;
  return { type: 'DATE', value: away, edtf: unit === 'D' ? away : `${away}~`, from: 'narrative' };
}

// "Stunden zuvor" is the same day or the one before; minutes hardly leave the day.
function daysAround(day: DayNumber, { amount, unit, sign }: Pick<Later, 'amount' | 'unit' | 'sign'>): string | null {
  if (unit !== 'H') return toIsoDay(day);
  if (amount !== null && amount > 24) return null;
  return sign < 0 ? `${toIsoDay(day - 1)}/${toIsoDay(day)}` : `${toIsoDay(day)}/${toIsoDay(day + 1)}`;
}

/** The day, month or year that lies so far from a day, as fine as the unit. */
function awayFrom(day: DayNumber, amount: number, unit: Duration['unit']): string | undefined {
  if (!Number.isInteger(amount)) return undefined;
  const { year, month } = fromDayNumber(day);
  if (unit === 'D') return toIsoDay(day + amount);
  if (unit === 'W') return toIsoDay(day + 7 * amount);
  if (unit === 'Y') return padYear(year + amount);
  if (unit === 'DE') return padYear(year + 10 * amount);
  if (unit !== 'M') return undefined;
  const shifted = shiftMonth(year, month, amount);
  return `${padYear(shifted.year)}-${pad(shifted.month)}`;
}
