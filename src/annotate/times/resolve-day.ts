import { type DayNumber, isDay, mondayOf, pad, padYear, toDayNumber, toIsoDay, weekdayOf } from './calendar.ts';
import { chooseYear, spanOfDay } from './choose-date.ts';
import type { ResolvedTime, TimeContext } from './resolve-time.ts';
import type { TimeReading } from './time-reading.ts';

type Reading<Kind extends TimeReading['kind']> = Extract<TimeReading, { kind: Kind }>;

/** "18. März", "24.02.2022", "in der Nacht auf den 16. August" */
export function resolveDay(reading: Reading<'day'>, context: TimeContext): ResolvedTime {
  const { day, month } = reading;
  const settled = yearOfDay(reading, context);
  if (!settled || !isDay(settled.year, month, day)) {
    return { ...withPart(`XXXX-${pad(month)}-${pad(day)}`, reading), edtf: null, from: null };
  }
  const resolved = toResolvedDay(toDayNumber(settled.year, month, day), reading, settled.from);
  return settled.isCertain ? resolved : { ...resolved, edtf: null };
}

interface SettledYear {
  readonly year: number;
  readonly isCertain: boolean;
  readonly from: ResolvedTime['from'];
}

function yearOfDay(reading: Reading<'day'>, context: TimeContext): SettledYear | undefined {
  const { reference, told, direction, isNarrative, sentence } = context;
  if (reading.year !== undefined) return { year: reading.year, isCertain: true, from: 'text' };
  if (!reference) return undefined;
  if (reading.yearOffset !== undefined) {
    return { year: reference.year + reading.yearOffset, isCertain: true, from: reference.from };
  }
  if (isNarrative && told) return { year: told.year, isCertain: false, from: 'narrative' };
  const { weekday, month, day } = reading;
  const chosen = chooseYear(reference, spanOfDay(month, day), direction);
  if (weekday !== undefined) {
    const years = [chosen.year, reference.year, reference.year - 1, reference.year + 1];
    const fitting = years.find(
      (year) => isDay(year, month, day) && weekdayOf(toDayNumber(year, month, day)) === weekday,
    );
    // "Samstag, 12. April": the weekday confirms the year, or shows that something is wrong.
    if (fitting === undefined) return undefined;
    return { year: fitting, isCertain: fitting === chosen.year, from: reference.from };
  }
  // "Im Mai 2014 ... Am 3. Juni": the year told just before may hold on.
  const isTold =
    told?.isExplicitYear && told.year < reference.year - 1 && sentence - told.sentence <= 1 && direction !== 'future';
  return isTold ? { year: told.year, isCertain: false, from: 'narrative' } : { ...chosen, from: reference.from };
}

/** "am Dienstag", "am vergangenen Freitag", "am morgigen Mittwoch", "Dienstag vergangener Woche" */
export function resolveWeekday(reading: Reading<'weekday'>, context: TimeContext): ResolvedTime {
  const { reference, isNarrative } = context;
  const open = `XXXX-WXX-${reading.weekday}`;
  if (reading.isAfterTold) return resolveAfterTold(reading, context);
  const day = reference?.isDay && !isNarrative ? dayOfWeekday(reading, reference.first, context.direction) : undefined;
  if (day === undefined || !reference) return { ...withPart(open, reading), edtf: null, from: null };
  const resolved = toResolvedDay(day, reading, reference.from);
  return isCertainWeekday(reading, context) ? resolved : { ...resolved, edtf: null };
}

/** "am darauffolgenden Montag": the first one after the day told last. */
function resolveAfterTold(reading: Reading<'weekday'>, { told, sentence }: TimeContext): ResolvedTime {
  if (!told || told.day === null || sentence - told.sentence > 3) {
    return { ...withPart(`XXXX-WXX-${reading.weekday}`, reading), edtf: null, from: null };
  }
  const ahead = (reading.weekday - weekdayOf(told.day) + 7) % 7;
  return toResolvedDay(told.day + (ahead === 0 ? 7 : ahead), reading, 'narrative');
}

/** Whether the tense settles which one: "Gefangenenaustausch am Mittwoch" in a headline may be the last or the next. */
function isCertainWeekday(reading: Reading<'weekday'>, { reference, direction }: TimeContext): boolean {
  const { pointing, weekOffset, dayOffset, weekday } = reading;
  // "am Donnerstag dieser Woche telefonierten sie", written on the Wednesday, contradicts itself.
  if (weekOffset === 0 && direction === 'past' && reference) return weekday <= weekdayOf(reference.first);
  if ((pointing !== undefined && pointing !== 0) || weekOffset !== undefined || dayOffset !== undefined) return true;
  if (direction === 'future' || !reference) return true;
  const ahead = (weekday - weekdayOf(reference.first) + 7) % 7;
  // "am Sonntag" on a Saturday is hardly six days ago; the text may have been brought up to date the day after.
  if (direction === 'past') return ahead !== 1;
  if (ahead === 0) return true;
  // "dass am Samstag beraten werde", written on a Sunday, may mean the day before; "wollten am Freitag reisen" even more.
  if (direction === 'present' || pointing === 0) return ahead <= 4;
  return direction === 'planned' && ahead <= 2;
}

function dayOfWeekday(
  reading: Reading<'weekday'>,
  today: DayNumber,
  direction: TimeContext['direction'],
): DayNumber | undefined {
  const { weekday, pointing, weekOffset, dayOffset } = reading;
  // "am gestrigen Dienstag": the words contradict the day of writing where the weekday differs.
  if (dayOffset !== undefined) return weekdayOf(today + dayOffset) === weekday ? today + dayOffset : undefined;
  if (weekOffset !== undefined) return mondayOf(today) + 7 * weekOffset + weekday - 1;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (pointing === -1) return today - (back === 0 ? 7 : back);
  if (pointing === 1) return today + (ahead === 0 ? 7 : ahead);
  if (back === 0) return today;
  const isAhead =
    direction === 'future' ||
    direction === 'present' ||
    direction === 'planned' ||
    (pointing === 0 && direction !== 'past');
  return isAhead ? today + ahead : today - back;
}

/** "gestern", "heute Abend", "tags darauf", "am selben Tag" */
export function resolveDayOffset(reading: Reading<'dayOffset'>, context: TimeContext): ResolvedTime {
  const { reference, told, sentence, isNarrative } = context;
  const open: ResolvedTime = { ...withPart('XXXX-XX-XX', reading), edtf: null, from: null };
  if (reading.base === 'narrative') {
    if (told && told.day !== null && (sentence - told.sentence <= 5 || isNarrative)) {
      const counted = toResolvedDay(told.day + reading.days, reading, 'narrative');
      // Farther back than three sentences the last day may belong to another story.
      return sentence - told.sentence <= 3 ? counted : { ...counted, edtf: null };
    }
    if (!reference?.isDay || isNarrative) return open;
    // Where no day was told before, "tags zuvor" counts from the day of the news.
    const isFirst = told === null || told.day === null;
    if (isFirst && reading.days < 0) return toResolvedDay(reference.first + reading.days, reading, reference.from);
    return { ...toResolvedDay(reference.first + reading.days, reading, reference.from), edtf: null };
  }
  if (!reference?.isDay) return open;
  const isLastNight = reading.part === 'TNI' && reading.days === -1 && !reading.isNightBefore;
  if (isLastNight) {
    const edtf = `${toIsoDay(reference.first - 1)}/${toIsoDay(reference.first)}`;
    return { type: 'TIME', value: `${toIsoDay(reference.first - 1)}TNI`, edtf, from: reference.from };
  }
  return toResolvedDay(reference.first + reading.days, reading, reference.from);
}

interface Parted {
  readonly part?: string;
  readonly isNightBefore?: boolean;
}

/** "in der Nacht auf Samstag" begins the day before and spans both. */
function toResolvedDay(day: DayNumber, reading: Parted, from: ResolvedTime['from']): ResolvedTime {
  if (reading.isNightBefore) {
    return { type: 'TIME', value: `${toIsoDay(day - 1)}TNI`, edtf: `${toIsoDay(day - 1)}/${toIsoDay(day)}`, from };
  }
  return { ...withPart(toIsoDay(day), reading), edtf: toIsoDay(day), from };
}

function withPart(value: string, { part }: Parted): Pick<ResolvedTime, 'type' | 'value'> {
  return part ? { type: 'TIME', value: `${value}${part}` } : { type: 'DATE', value };
}

/** A year as TIMEX3 and EDTF write it. */
export function toYearValue(year: number, isBeforeChrist = false): { readonly value: string; readonly edtf: string } {
  // EDTF counts a year 0: 1 BC is 0000, 481 BC is -0480.
  if (isBeforeChrist) return { value: `BC${padYear(year)}`, edtf: year === 1 ? '0000' : `-${padYear(year - 1)}` };
  return { value: padYear(year), edtf: padYear(year) };
}
