import { type DayNumber, mondayOf, weekdayOf } from './calendar.ts';
import { toResolvedDay, withPart } from './day-value.ts';
import type { ResolvedTime, TimeContext } from './resolve-time.ts';
import type { TimeReading } from './time-reading.ts';

type Weekday = Extract<TimeReading, { kind: 'weekday' }>;

/** "am Dienstag", "am vergangenen Freitag", "am morgigen Mittwoch", "Dienstag vergangener Woche" */
export function resolveWeekday(reading: Weekday, context: TimeContext): ResolvedTime {
  const { reference, isNarrative } = context;
  const open = `XXXX-WXX-${reading.weekday}`;
  if (reading.isAfterTold) return resolveAfterTold(reading, context);
  const day = reference?.isDay && !isNarrative ? dayOfWeekday(reading, reference.first, context.direction) : undefined;
  if (day === undefined || !reference) return { ...withPart(open, reading), edtf: null, from: null };
  const updated = dayOfUpdate(reading, context);
  if (updated !== undefined) return toResolvedDay(updated, reading, 'updatedAt');
  const resolved = toResolvedDay(day, reading, reference.from);
  return isCertainWeekday(reading, context) ? resolved : { ...resolved, edtf: null };
}

/** "am Mittwoch sagte er", first written on the Tuesday and brought up to date on the Wednesday. */
function dayOfUpdate(
  { weekday, pointing, weekOffset, dayOffset }: Weekday,
  context: TimeContext,
): DayNumber | undefined {
  const { reference, direction } = context;
  if (direction !== 'past' || pointing !== undefined || weekOffset !== undefined || dayOffset !== undefined)
    return undefined;
  if (!reference || reference.updated === null) return undefined;
  const day = reference.first + ((weekday - weekdayOf(reference.first) + 7) % 7);
  return day > reference.first && day <= reference.updated ? day : undefined;
}

/** "am darauffolgenden Montag": the first one after the day told last. */
function resolveAfterTold(reading: Weekday, { told, sentence }: TimeContext): ResolvedTime {
  if (!told || told.day === null || sentence - told.sentence > 3) {
    return { ...withPart(`XXXX-WXX-${reading.weekday}`, reading), edtf: null, from: null };
  }
  const ahead = (reading.weekday - weekdayOf(told.day) + 7) % 7;
  return toResolvedDay(told.day + (ahead === 0 ? 7 : ahead), reading, 'narrative');
}

/** Whether the tense settles which one: "Gefangenenaustausch am Mittwoch" in a headline may be the last or the next. */
function isCertainWeekday(reading: Weekday, context: TimeContext): boolean {
  const { reference, direction, isBefore } = context;
  const { pointing, weekOffset, dayOffset, weekday } = reading;
  // "am Donnerstag dieser Woche telefonierten sie", written on the Wednesday, contradicts itself.
  if (weekOffset === 0 && direction === 'past' && reference) return weekday <= weekdayOf(reference.first);
  if ((pointing !== undefined && pointing !== 0) || weekOffset !== undefined || dayOffset !== undefined) return true;
  if (direction === 'future' || !reference) return true;
  const ahead = (weekday - weekdayOf(reference.first) + 7) % 7;
  // "am Sonntag" on a Saturday is hardly six days ago; the text may have been brought up to date the day after.
  if (direction === 'past') return ahead !== 1 || isBefore || follows(reference.first - 6, context);
  if (ahead === 0) return true;
  // "dass am Samstag beraten werde", written on a Sunday, may mean the day before; "wollten am Freitag reisen" even more.
  if (direction === 'present' || pointing === 0) return ahead <= 4;
  return direction === 'planned' && ahead <= 2;
}

// "hatten am Donnerstag vergangener Woche Kiew und am Freitag Moskau besucht": the day after the one just told.
function follows(day: DayNumber, { told, sentence }: TimeContext): boolean {
  if (!told || told.day === null || sentence - told.sentence > 1) return false;
  return told.day <= day && day - told.day <= farthestNext;
}

// Days between two of one journey or one story.
const farthestNext = 3;

function dayOfWeekday(reading: Weekday, today: DayNumber, direction: TimeContext['direction']): DayNumber | undefined {
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
