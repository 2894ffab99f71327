import { type DayNumber, mondayOf, pad, padYear, toIsoDay, toIsoWeek, weekdayOf } from './calendar.ts';
import { shiftMonth } from './resolve-month.ts';
import type { ResolvedTime, TimeContext } from './resolve-time.ts';
import type { TimeReading } from './time-reading.ts';

type Period = Extract<TimeReading, { kind: 'period' }>;

/** "vergangene Woche", "im laufenden Jahr", "Ende des Monats", "im Folgejahr", "kommendes Wochenende" */
export function resolvePeriod(reading: Period, context: TimeContext): ResolvedTime {
  switch (reading.unit) {
    case 'W':
      return resolveWeek(reading, context);
    case 'WE':
      return resolvePointedWeekend(reading, context);
    case 'M':
      return resolveMonthAway(reading, context);
    case 'Y':
      return resolveYearAway(reading, context);
    case 'Q':
    case 'HY':
      return resolvePartAway(reading, context);
    default:
      return { type: 'DATE', value: 'XXXX', edtf: null, from: null };
  }
}

function resolveWeek({ offset, base }: Period, { reference, told, isNarrative }: TimeContext): ResolvedTime {
  const isTold = base === 'narrative' || isNarrative;
  const day = isTold ? told?.day : reference?.isDay ? reference.first : undefined;
  if (day === undefined || day === null) return { type: 'DATE', value: 'XXXX-WXX', edtf: null, from: null };
  const monday = mondayOf(day) + 7 * offset;
  // "In der vergangenen Woche", written on a Sunday, may be the one that ends just now.
  const isWeekEnding = offset === -1 && !isTold && weekdayOf(day) === 7;
  const edtf = `${toIsoDay(monday)}/${toIsoDay(monday + (isWeekEnding ? 13 : 6))}`;
  return {
    type: 'DATE',
    value: toIsoWeek(monday),
    edtf: isGuess(base, isNarrative) ? null : edtf,
    from: isTold ? 'narrative' : (reference?.from ?? null),
  };
}

function resolvePointedWeekend({ offset }: Period, { reference, isNarrative }: TimeContext): ResolvedTime {
  if (!reference?.isDay || isNarrative) return { type: 'DATE', value: 'XXXX-WXX-WE', edtf: null, from: null };
  return toWeekend(mondayOf(reference.first) + 7 * offset + 5, reference.from);
}

/** "am Wochenende": the last one in the past, the next one in the future; on a weekend the present one. */
export function resolveWeekend({ reference, direction, isNarrative }: TimeContext): ResolvedTime {
  if (!reference?.isDay || isNarrative) return { type: 'DATE', value: 'XXXX-WXX-WE', edtf: null, from: null };
  const today = reference.first;
  const isAhead = weekdayOf(today) >= 6 || direction === 'future' || direction === 'present' || direction === 'planned';
  const weekend = toWeekend(mondayOf(today) + (isAhead ? 5 : -2), reference.from);
  const isOpen = (direction === 'unknown' || direction === 'planned') && weekdayOf(today) < 6;
  return isOpen ? { ...weekend, edtf: null } : weekend;
}

function toWeekend(saturday: DayNumber, from: ResolvedTime['from']): ResolvedTime {
  return {
    type: 'DATE',
    value: `${toIsoWeek(saturday)}-WE`,
    edtf: `${toIsoDay(saturday)}/${toIsoDay(saturday + 1)}`,
    from,
  };
}

function resolveMonthAway({ offset, base }: Period, { reference, told, isNarrative }: TimeContext): ResolvedTime {
  const isTold = base === 'narrative' || isNarrative;
  const start = isTold ? told : reference;
  if (!start || start.month === null) return { type: 'DATE', value: 'XXXX-XX', edtf: null, from: null };
  const { year, month } = shiftMonth(start.year, start.month, offset);
  const value = `${padYear(year)}-${pad(month)}`;
  return {
    type: 'DATE',
    value,
    edtf: isGuess(base, isNarrative) ? null : value,
    from: isTold ? 'narrative' : (reference?.from ?? null),
  };
}

/** "in diesem Jahr" in told history: mostly the year told last, but it may be the year of writing. */
function isGuess(base: Period['base'], isNarrative: boolean): boolean {
  return isNarrative && base === 'reference';
}

function resolveYearAway({ offset, base, edge }: Period, context: TimeContext): ResolvedTime {
  const { reference, told, isNarrative, sentence } = context;
  // "Ende des Jahres" after "1991" means that year.
  const isToldEdge =
    edge !== undefined && offset === 0 && told?.isExplicitYear === true && sentence - told.sentence <= 1;
  const isTold = base === 'narrative' || isNarrative || isToldEdge;
  const start = isTold ? told : reference;
  if (!start) return { type: 'DATE', value: 'XXXX', edtf: null, from: null };
  const value = padYear(start.year + offset);
  return {
    type: 'DATE',
    value,
    edtf: isGuess(base, isNarrative) ? null : value,
    from: isTold ? 'narrative' : (reference?.from ?? null),
  };
}

/** "im vergangenen Quartal", "im laufenden Halbjahr" */
function resolvePartAway({ unit, offset }: Period, { reference, isNarrative }: TimeContext): ResolvedTime {
  if (!reference || reference.month === null || isNarrative)
    return { type: 'DATE', value: 'XXXX', edtf: null, from: null };
  const length = unit === 'Q' ? 3 : 6;
  const { year, month } = shiftMonth(reference.year, reference.month, offset * length);
  const part = Math.ceil(month / length);
  const first = (part - 1) * length + 1;
  const edtf = `${padYear(year)}-${pad(first)}/${padYear(year)}-${pad(first + length - 1)}`;
  return { type: 'DATE', value: `${padYear(year)}-${unit === 'Q' ? 'Q' : 'H'}${part}`, edtf, from: reference.from };
}
