import { MONTH_NUMBERS } from '../german/months.ts';
import type { CalendarDay, DayWindow } from './contact-profile.ts';
import { readDays } from './read-days.ts';

/** Month, and day where told, of a date whose year stays open ("am 19. März", "seit Mai"); null where no one month is named. */
export function calendarIn(words: string): CalendarDay | null {
  const found = [...words.toLowerCase().matchAll(/(?:(\d{1,2})\.\s*)?(\p{L}+)/gu)].flatMap(([, day, word]) => {
    const month = MONTH_NUMBERS.get(word);
    return month === undefined ? [] : [{ month, day: day === undefined ? null : Number(day) }];
  });
  return found.length === 1 ? found[0] : null;
}

/** Whether some day of the window is one of the calendar day: nothing of February was on 19 March of whatever year. */
export function isCalendarDayIn({ month, day }: CalendarDay, { from, to }: DayWindow): boolean {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (last - first > 1) return true;
  return [first, last].some((year) => {
    const days = readDays([year, two(month), ...(day === null ? [] : [two(day)])].join('-'));
    return days !== null && days.from <= to && days.to >= from;
  });
}

/** Whether two days of years that stay open can be one. */
export function areCalendarDaysCompatible(left: CalendarDay, right: CalendarDay): boolean {
  return left.month === right.month && (left.day === null || right.day === null || left.day === right.day);
}

const millisecondsPerDay = 86_400_000;

function yearOf(day: number): number {
  return new Date(day * millisecondsPerDay).getUTCFullYear();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
