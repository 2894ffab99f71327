import type { Clause } from '../../core/clause.ts';
import { PAPER } from '../../german/deal-words.ts';
import type { ClauseReading } from './clause-reading.ts';

/** Whether a clause tells what a paper says: "laut Abkommen", "in der Erklärung", "der Vereinbarung zufolge". */
export function isByPaper(reading: ClauseReading, { phrases }: Clause): boolean {
  return phrases.some(
    ({ preposition, firstToken, endToken }) =>
      /^(nach|laut|gemäß|in|zufolge)$/.test(preposition ?? '') &&
      reading.lower.slice(firstToken, endToken).some((word) => PAPER.test(word)),
  );
}
