import type { TimeExpression } from '../../core/time-expression.ts';
import type { Direction } from './find-direction.ts';
import type { Reference } from './reference.ts';
import { resolveClock, resolvePartOfDay } from './resolve-clock.ts';
import { resolveDay, resolveDayOffset } from './resolve-day.ts';
import { resolveDuration, resolveLater } from './resolve-duration.ts';
import { resolveHoliday, resolveMonth, resolveSeason, resolveYear, resolveYearPart } from './resolve-month.ts';
import { resolvePeriod, resolveWeekend } from './resolve-period.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import type { TimeReading } from './time-reading.ts';
import type { ToldTime } from './told-time.ts';

/** What a time expression is counted from. */
export interface TimeContext {
  readonly reference: Reference | null;
  readonly direction: Direction;
  readonly told: ToldTime | null;
  /** Index of the expression's sentence. */
  readonly sentence: number;
  /** The text tells history: times without a year belong to the year told last. */
  readonly isNarrative: boolean;
  /** The clause tells of what was before: "hatte am Mittwoch gratuliert". */
  readonly isBefore: boolean;
  /** The time of day holds on several days: "täglich von 9 Uhr an", "am 3. und 4. Mai um 20 Uhr". */
  readonly isOnSeveralDays: boolean;
}

/** Type, value, EDTF and origin of a time expression. */
export type ResolvedTime = Pick<TimeExpression, 'type' | 'value' | 'edtf' | 'from' | 'duration'>;

/** Counts a reading out; what cannot be settled keeps an open value and no EDTF. */
export function resolveTime(reading: TimeReading, context: TimeContext): ResolvedTime {
  switch (reading.kind) {
    case 'day':
      return resolveDay(reading, context);
    case 'weekday':
      return resolveWeekday(reading, context);
    case 'dayOffset':
      return resolveDayOffset(reading, context);
    case 'month':
      return resolveMonth(reading, context);
    case 'year':
      return resolveYear(reading);
    case 'yearPart':
      return resolveYearPart(reading, context);
    case 'season':
      return resolveSeason(reading, context);
    case 'holiday':
      return resolveHoliday(reading, context);
    case 'period':
      return resolvePeriod(reading, context);
    case 'weekend':
      return resolveWeekend(context);
    case 'clock':
      return resolveClock(reading, context);
    case 'partOfDay':
      return resolvePartOfDay(reading, context);
    case 'duration':
      return resolveDuration(reading, context);
    case 'later':
      return resolveLater(reading, context);
    case 'settled':
      return { type: 'DATE', value: reading.value, edtf: reading.edtf, from: 'text' };
    case 'set':
      return { type: 'SET', value: reading.value, edtf: null, from: null };
    case 'vague':
      return { type: 'DATE', value: reading.value, edtf: null, from: null };
  }
}
