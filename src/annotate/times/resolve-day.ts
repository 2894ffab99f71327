import { isDay, pad, toDayNumber, toIsoDay, weekdayOf } from './calendar.ts';
import { chooseYear, spanOfDay } from './choose-date.ts';
import { toResolvedDay, withPart } from './day-value.ts';
import type { ResolvedTime, TimeContext } from './resolve-time.ts';
import type { TimeReading } from './time-reading.ts';
import type { ToldTime } from './told-time.ts';

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
    told?.isExplicitYear &&
    told.year < reference.year - 1 &&
    sentence - told.sentence <= 1 &&
    direction !== 'future' &&
    // "zuletzt im Dezember 2021. Am 18. Mai hatte ...": a story goes forward, so that is another year.
    (told.month ?? 1) <= month;
  return isTold ? { year: told.year, isCertain: false, from: 'narrative' } : { ...chosen, from: reference.from };
}

/** "gestern", "heute Abend", "tags darauf", "am selben Tag" */
export function resolveDayOffset(reading: Reading<'dayOffset'>, context: TimeContext): ResolvedTime {
  const { reference } = context;
  if (reading.base === 'narrative') return resolveFromTold(reading, context);
  if (!reference?.isDay) return openDay(reading);
  const isLastNight = reading.part === 'TNI' && reading.days === -1 && !reading.isNightBefore;
  if (isLastNight) {
    const edtf = `${toIsoDay(reference.first - 1)}/${toIsoDay(reference.first)}`;
    return { type: 'TIME', value: `${toIsoDay(reference.first - 1)}TNI`, edtf, from: reference.from };
  }
  return toResolvedDay(reference.first + reading.days, reading, reference.from);
}

function openDay(reading: Reading<'dayOffset'>): ResolvedTime {
  return { ...withPart('XXXX-XX-XX', reading), edtf: null, from: null };
}

function resolveFromTold(reading: Reading<'dayOffset'>, context: TimeContext): ResolvedTime {
  const { reference, told, sentence, isNarrative } = context;
  // "Lawrow sprach am Donnerstag mit ihm. Szijjártó, der tags darauf erwartet wird", written on the Tuesday after: from the day of the news.
  const isToCome = context.direction === 'future' && reading.days > 0 && reference?.isDay && !isNarrative;
  if (isToCome && (told?.day ?? reference.first) + reading.days <= reference.first)
    return toResolvedDay(reference.first + reading.days, reading, reference.from);
  if (told && told.day !== null && (isInReach(told, sentence) || isNarrative)) {
    const day = ((reading.days < 0 ? told.countedFrom : undefined) ?? told.day) + reading.days;
    const fitting = isAgainstTense(day, context) ? earlierDay(reading.days, context) : day;
    const counted = toResolvedDay(fitting ?? day, reading, 'narrative');
    // Farther back than three sentences the last day may belong to another story.
    const isFar = sentence - told.sentence > 3 && told.onlyDay !== told.day;
    return isFar || fitting === undefined ? { ...counted, edtf: null } : counted;
  }
  if (!reference?.isDay || isNarrative) return openDay(reading);
  // Where no day was told before, "tags zuvor" and "am selben Tag" count from the day of the news.
  const isFirst = reading.days < 0 ? told === null || told.day === null : told === null && reading.days === 0;
  const counted = toResolvedDay(reference.first + reading.days, reading, reference.from);
  return isFirst ? counted : { ...counted, edtf: null };
}

// Sentences. The only day of a text is counted from at more of a distance than one of several.
const reachOfOnly = 12;
const reachOfLast = 5;

/** Whether the day told last is near enough to be counted from. */
function isInReach(told: ToldTime, sentence: number): boolean {
  return sentence - told.sentence <= (told.onlyDay === told.day ? reachOfOnly : reachOfLast);
}

/** "Am 14. sprachen sie darüber, wie man am Dienstag erfuhr. Zwei Tage später rief er an", written on the Wednesday: from the 14th. */
export function earlierDay(away: number, context: TimeContext): number | undefined {
  const { told } = context;
  if (told?.earlier === undefined || told.earlier >= (told.day ?? told.earlier)) return undefined;
  const day = told.earlier + away;
  return isAgainstTense(day, context) ? undefined : day;
}

/** "Am Freitag reden sie. Tags zuvor hatte er ...", written on the Wednesday: the day cannot lie ahead and be past. */
export function isAgainstTense(day: number, { reference, direction }: TimeContext): boolean {
  return reference?.isDay === true && direction === 'past' && day > reference.first;
}
