import { toDayNumber, weekdayOf } from './calendar.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';

/** Gives a weekday the date that stands after it: "in der Nacht auf Samstag (16.08.2025)", "vergangenen Freitag, den 9. Mai". */
export function settleWeekdaysByDates(line: TokenLine, matches: readonly TimeMatch[]): readonly TimeMatch[] {
  return matches.map((match, index) => {
    const { reading, endToken } = match;
    const following = matches[index + 1];
    if (reading.kind !== 'weekday' || following?.reading.kind !== 'day') return match;
    if (!isApposition(line, endToken, following.firstToken)) return match;
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

/** Between a weekday and its date stand a bracket, or a comma with or without an article. */
function isApposition(line: TokenLine, first: number, end: number): boolean {
  const between = line.folded.slice(first, end).join(' ');
  return between === '(' || /^,(?: de[nm])?$/.test(between);
}
