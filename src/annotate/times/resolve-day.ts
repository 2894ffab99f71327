import { isDay, pad, toDayNumber, toIsoDay, weekdayOf } from './calendar.ts';
import { chooseYear, spanOfDay } from './choose-date.ts';
import { toResolvedDay, withPart } from './day-value.ts';
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

/** "gestern", "heute Abend", "tags darauf", "am selben Tag" */
export function resolveDayOffset(reading: Reading<'dayOffset'>, context: TimeContext): ResolvedTime {
  const { reference, told, sentence, isNarrative } = context;
  const open: ResolvedTime = { ...withPart('XXXX-XX-XX', reading), edtf: null, from: null };
  if (reading.base === 'narrative') {
    if (told && told.day !== null && (sentence - told.sentence <= 5 || isNarrative)) {
      const day = ((reading.days < 0 ? told.countedFrom : undefined) ?? told.day) + reading.days;
      const counted = toResolvedDay(day, reading, 'narrative');
      // Farther back than three sentences the last day may belong to another story.
      const isFar = sentence - told.sentence > 3;
      return isFar || isAgainstTense(day, context) ? { ...counted, edtf: null } : counted;
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

/** "Am Freitag reden sie. Tags zuvor hatte er ...", written on the Wednesday: the day cannot lie ahead and be past. */
function isAgainstTense(day: number, { reference, direction }: TimeContext): boolean {
  return reference?.isDay === true && direction === 'past' && day > reference.first;
}
