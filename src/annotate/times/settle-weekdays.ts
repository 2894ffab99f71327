import { toDayNumber, weekdayOf } from './calendar.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';

/** Gives a weekday the date that stands in brackets after it: "in der Nacht auf Samstag (16.08.2025)". */
export function settleWeekdaysByDates(line: TokenLine, matches: readonly TimeMatch[]): readonly TimeMatch[] {
  return matches.map((match, index) => {
    const { reading, endToken } = match;
    const following = matches[index + 1];
    if (reading.kind !== 'weekday' || following?.reading.kind !== 'day') return match;
    const isBracketed = following.firstToken === endToken + 1 && line.words[endToken] === '(';
    if (!isBracketed) return match;
    const { day, month, year } = following.reading;
    if (year !== undefined && weekdayOf(toDayNumber(year, month, day)) !== reading.weekday) return match;
    const { part, isNightBefore, weekday } = reading;
    const parts = { ...(part ? { part } : {}), ...(isNightBefore ? { isNightBefore } : {}) };
    return {
      ...match,
      reading: { kind: 'day', day, month, weekday, ...(year === undefined ? {} : { year }), ...parts },
    };
  });
}
