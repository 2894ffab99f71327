import type { DayWindow } from './contact-profile.ts';
import { readDays } from './read-days.ts';

/** The days on which a text of that publication time may have told its news first. A text of which only the year is known is as good as undated. */
export function readReportWindow(publishedAt: string | null): DayWindow | null {
  const window = readDays(publishedAt);
  if (window === null || window.to - window.from > longestWindowDays) return null;
  return { from: window.from - reportedWithinDays, to: window.to };
}

/** Reports of one utterance appear within some days; the same words a month later are a new utterance. */
const reportedWithinDays = 2;
const longestWindowDays = 31;
