import { pad, toIsoDay } from './calendar.ts';
import type { ResolvedTime, TimeContext } from './resolve-time.ts';
import type { TimeReading } from './time-reading.ts';

type Clock = Extract<TimeReading, { kind: 'clock' }>;
type Part = Extract<TimeReading, { kind: 'partOfDay' }>;

/** "um 17.30 Uhr": on the day the sentence tells, else on an unsettled day. */
export function resolveClock({ hour, minute, second }: Clock, context: TimeContext): ResolvedTime {
  const time = `T${pad(hour)}:${pad(minute ?? 0)}${second === undefined ? '' : `:${pad(second)}`}`;
  return context.isOnSeveralDays ? { type: 'TIME', value: time, edtf: null, from: null } : onDay(time, context);
}

/** "am Abend", "in der Nacht" */
export function resolvePartOfDay({ part }: Part, context: TimeContext): ResolvedTime {
  return onDay(part, context);
}

/** The day told in this sentence holds; one told just before, or the day of writing, is only a guess and gives no EDTF. */
function onDay(time: string, { reference, told, sentence, isNarrative }: TimeContext): ResolvedTime {
  if (told && told.day !== null && (sentence - told.sentence <= 1 || isNarrative)) {
    const day = toIsoDay(told.day);
    return { type: 'TIME', value: `${day}${time}`, edtf: sentence === told.sentence ? day : null, from: 'narrative' };
  }
  if (!reference?.isDay || isNarrative) return { type: 'TIME', value: `XXXX-XX-XX${time}`, edtf: null, from: null };
  return { type: 'TIME', value: `${toIsoDay(reference.first)}${time}`, edtf: null, from: reference.from };
}
