import type { Reference } from './reference.ts';
import type { TimeMatch } from './time-reading.ts';

// History names many years and hardly a "gestern"; measured on newspaper texts and on encyclopedia articles about wars.
const fewestYears = 8;
const shareOfOldYears = 0.7;

/** Whether a text tells history: then "im Juni" belongs to the year told last, not to the year of writing. */
export function isHistory(matches: readonly TimeMatch[], reference: Reference | null): boolean {
  if (!reference) return false;
  let years = 0;
  let oldYears = 0;
  let deictic = 0;
  for (const { reading } of matches) {
    if ('year' in reading && reading.year !== undefined) {
      years += 1;
      if (reading.year < reference.year - 1) oldYears += 1;
    }
    if (isDeictic(reading)) deictic += 1;
  }
  return oldYears >= fewestYears && oldYears >= shareOfOldYears * years && deictic * 8 <= oldYears;
}

/** "gestern", "am Mittwoch", "vergangene Woche": said from the day of writing. */
function isDeictic(reading: TimeMatch['reading']): boolean {
  if (reading.kind === 'dayOffset') return reading.base === 'reference';
  if (reading.kind === 'period') return reading.base === 'reference' && reading.unit === 'W';
  return reading.kind === 'weekday';
}
