import type { SundayFeast } from '../../german/times.ts';
import { easterOf, fromDayNumber, pad, padYear, toDayNumber, toIsoDay, weekdayOf } from './calendar.ts';
import { type ChosenDate, chooseYear, spanOfDay, spanOfMonths } from './choose-date.ts';
import { toYearValue } from './day-value.ts';
import type { ResolvedTime, TimeContext } from './resolve-time.ts';
import type { TimeReading, YearWords } from './time-reading.ts';

type Reading<Kind extends TimeReading['kind']> = Extract<TimeReading, { kind: Kind }>;

/** "März 2025", "im September", "Mitte Oktober", "im vergangenen Juli" */
export function resolveMonth(reading: Reading<'month'>, context: TimeContext): ResolvedTime {
  const { month } = reading;
  const settled = settleYear(reading, context, {
    span: spanOfMonths(month, month),
    pointing: reading.pointing,
  });
  if (!settled) return { type: 'DATE', value: `XXXX-${pad(month)}`, edtf: null, from: null };
  const value = `${reading.isBeforeChrist ? 'BC' : ''}${padYear(settled.year)}-${pad(month)}`;
  return { type: 'DATE', value, edtf: settled.isCertain && !reading.isBeforeChrist ? value : null, from: settled.from };
}

/** "2022", "Ende 2002", "481 v. Chr." */
export function resolveYear(reading: Reading<'year'>): ResolvedTime {
  return { type: 'DATE', ...toYearValue(reading.year, reading.isBeforeChrist), from: 'text' };
}

/** "im dritten Quartal", "in der zweiten Jahreshälfte 2024" */
export function resolveYearPart(reading: Reading<'yearPart'>, context: TimeContext): ResolvedTime {
  const { unit, ordinal } = reading;
  const length = unit === 'Q' ? 3 : 6;
  const firstMonth = (ordinal - 1) * length + 1;
  const suffix = `${unit === 'Q' ? 'Q' : 'H'}${ordinal}`;
  const settled = settleYear(reading, context, { span: spanOfMonths(firstMonth, firstMonth + length - 1) });
  if (!settled) return { type: 'DATE', value: `XXXX-${suffix}`, edtf: null, from: null };
  const year = padYear(settled.year);
  const edtf = `${year}-${pad(firstMonth)}/${year}-${pad(firstMonth + length - 1)}`;
  return { type: 'DATE', value: `${year}-${suffix}`, edtf: settled.isCertain ? edtf : null, from: settled.from };
}

// Seasons as in the weather report; a winter spans two years, so it gets no EDTF.
const firstMonths = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** "seit dem Frühjahr 2022", "im Sommer", "im vergangenen Herbst" */
export function resolveSeason(reading: Reading<'season'>, context: TimeContext): ResolvedTime {
  const { season } = reading;
  const firstMonth = firstMonths[season];
  const span = season === 'WI' ? spanOfMonths(1, 2) : spanOfMonths(firstMonth, firstMonth + 2);
  const settled = settleYear(reading, context, {
    span,
    pointing: reading.pointing,
  });
  if (!settled) return { type: 'DATE', value: `XXXX-${season}`, edtf: null, from: null };
  const year = padYear(settled.year);
  const edtf = season === 'WI' ? null : `${year}-${pad(firstMonth)}/${year}-${pad(firstMonth + 2)}`;
  return { type: 'DATE', value: `${year}-${season}`, edtf: settled.isCertain ? edtf : null, from: settled.from };
}

/** "zu Ostern", "an Heiligabend", "Silvester 2024" */
export function resolveHoliday(reading: Reading<'holiday'>, context: TimeContext): ResolvedTime {
  const { monthAndDay, easterOffset = 0, sunday } = reading;
  const moving = sunday ? spanAtSunday(sunday) : spanAfterEaster(easterOffset);
  const span = monthAndDay ? spanOfDay(monthAndDay[0], monthAndDay[1]) : moving;
  const settled = settleYear(reading, context, { span, pointing: reading.pointing });
  if (!settled) return { type: 'DATE', value: 'XXXX-XX-XX', edtf: null, from: null };
  const value = toIsoDay(span(settled.year)[0]);
  return { type: 'DATE', value, edtf: settled.isCertain && !reading.isLong ? value : null, from: settled.from };
}

function spanAfterEaster(offset: number): (year: number) => readonly [number, number] {
  return (year) => [easterOf(year) + offset, easterOf(year) + offset];
}

/** "Totensonntag" is the first Sunday on or after 20 November, "Buß- und Bettag" four days before it. */
function spanAtSunday({ from, offset }: SundayFeast): (year: number) => readonly [number, number] {
  return (year) => {
    const earliest = toDayNumber(year, from[0], from[1]);
    const day = earliest + 7 - weekdayOf(earliest) + offset;
    return [day, day];
  };
}

interface SettledYear extends ChosenDate {
  readonly from: ResolvedTime['from'];
}

interface YearSpan {
  readonly span: (year: number) => readonly [number, number];
  readonly pointing?: -1 | 0 | 1 | undefined;
}

/** The year of something that comes once a year. */
function settleYear(words: YearWords, context: TimeContext, { span, pointing }: YearSpan): SettledYear | undefined {
  const { reference, told, direction, isNarrative, sentence } = context;
  if (words.year !== undefined) return { year: words.year, isCertain: true, from: 'text' };
  if (!reference) return undefined;
  if (words.yearOffset !== undefined)
    return { year: reference.year + words.yearOffset, isCertain: true, from: reference.from };
  if (isNarrative && told) return { year: told.year, isCertain: false, from: 'narrative' };
  if (pointing !== undefined) return { ...pointAt(context, span, pointing), from: reference.from };
  const isTold =
    told?.isExplicitYear && told.year < reference.year - 1 && sentence - told.sentence <= 1 && direction !== 'future';
  if (isTold) return { year: told.year, isCertain: false, from: 'narrative' };
  return { ...chooseYear(reference, span, direction), from: reference.from };
}

/** "im vergangenen Juli" ended before the day of writing, "im kommenden Mai" begins after it. */
function pointAt({ reference }: TimeContext, span: YearSpan['span'], pointing: -1 | 0 | 1): ChosenDate {
  const { year, month, first, last } = reference!;
  if (month === null || pointing === 0) return { year, isCertain: pointing === 0 };
  if (pointing < 0) return { year: span(year)[1] < first ? year : year - 1, isCertain: true };
  return { year: span(year)[0] > last ? year : year + 1, isCertain: true };
}

/** Year and month some months away. */
export function shiftMonth(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const shifted = fromDayNumber(toDayNumber(year, month + months, 1));
  return { year: shifted.year, month: shifted.month };
}
