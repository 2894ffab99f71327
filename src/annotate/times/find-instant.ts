import type { TimeZone } from '../../german/time-zones.ts';
import { fromDayNumber, pad, toDayNumber, toIsoDay, weekdayOf } from './calendar.ts';
import { readZone } from './read-zone.ts';
import type { ResolvedTime } from './resolve-time.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';

/** The moment in UTC of a clock time whose day is settled and whose zone the words tell: "am Dienstag um 18 Uhr Moskauer Zeit". */
export function findInstant(
  line: TokenLine,
  { reading, endToken }: TimeMatch,
  { edtf }: ResolvedTime,
): string | undefined {
  if (reading.kind !== 'clock' || reading.hour > 24) return undefined;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf ?? '');
  const zone = day && readZone(line, endToken);
  if (!day || !zone) return undefined;
  const dayNumber = toDayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
  const summer = isSummer(dayNumber, zone) ? 1 : 0;
  const minutes = reading.hour * 60 + (reading.minute ?? 0) - (zone.hours + summer) * 60;
  const shift = Math.floor(minutes / minutesOfDay);
  const rest = minutes - shift * minutesOfDay;
  return `${toIsoDay(dayNumber + shift)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}Z`;
}

const minutesOfDay = 24 * 60;

// Europe: from the last Sunday of March to the last of October. America: from the second Sunday of March to the first of November.
// The hour of the change itself does not matter: nobody is called then.
function isSummer(day: number, { summer }: TimeZone): boolean {
  if (summer === 'none') return false;
  const { year } = fromDayNumber(day);
  const [first, end] =
    summer === 'europe'
      ? [sundayFrom(toDayNumber(year, 3, 25)), sundayFrom(toDayNumber(year, 10, 25))]
      : [sundayFrom(toDayNumber(year, 3, 8)), sundayFrom(toDayNumber(year, 11, 1))];
  return day >= first && day < end;
}

function sundayFrom(day: number): number {
  return day + 7 - weekdayOf(day);
}
