import { type DayNumber, padYear, toIsoDay } from './calendar.ts';
import type { ResolvedTime } from './resolve-time.ts';

interface Parted {
  readonly part?: string;
  readonly isNightBefore?: boolean;
}

/** A day as a resolved time: "in der Nacht auf Samstag" begins the day before and spans both. */
export function toResolvedDay(day: DayNumber, reading: Parted, from: ResolvedTime['from']): ResolvedTime {
  if (reading.isNightBefore) {
    return { type: 'TIME', value: `${toIsoDay(day - 1)}TNI`, edtf: `${toIsoDay(day - 1)}/${toIsoDay(day)}`, from };
  }
  return { ...withPart(toIsoDay(day), reading), edtf: toIsoDay(day), from };
}

/** Type and value with the part of the day, where the words give one. */
export function withPart(value: string, { part }: Parted): Pick<ResolvedTime, 'type' | 'value'> {
  return part ? { type: 'TIME', value: `${value}${part}` } : { type: 'DATE', value };
}

/** A year as TIMEX3 and EDTF write it. */
export function toYearValue(year: number, isBeforeChrist = false): { readonly value: string; readonly edtf: string } {
  // EDTF counts a year 0: 1 BC is 0000, 481 BC is -0480.
  if (isBeforeChrist) return { value: `BC${padYear(year)}`, edtf: year === 1 ? '0000' : `-${padYear(year - 1)}` };
  return { value: padYear(year), edtf: padYear(year) };
}
