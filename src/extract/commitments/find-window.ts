import type { TimeExpression } from '../../core/time-expression.ts';
import { END_PREPOSITIONS, START_PREPOSITIONS } from '../../german/commitment-words.ts';
import type { ClauseReading, TokenRange } from './clause-reading.ts';
import { placeFrom } from './find-time-at.ts';

/** From when to when a commitment runs, as EDTF; null where the text leaves it open. */
interface Window {
  readonly start: string | null;
  readonly end: string | null;
}

/** Reads the window from the dates inside a range: "am Mittwoch" both, "bis März 2020" the end, "ab 2027" the start. */
export function findWindow(reading: ClauseReading, range: TokenRange): Window {
  const { times } = reading.annotated;
  for (let place = placeFrom(times, range.first); place < times.length; place++) {
    const time = times[place]!;
    if (time.firstToken >= range.end) break;
    if (time.firstToken < range.first || time.edtf === null || time.type === 'DURATION') continue;
    const word = leadingPreposition(reading, time);
    if (isDayOfMaking(reading, time, word)) continue;
    if (END_PREPOSITIONS.has(word)) return { start: null, end: time.edtf };
    if (START_PREPOSITIONS.has(word)) return { start: time.edtf, end: null };
    return { start: time.edtf, end: /^\d{4}(-\d\d)?$/.test(time.edtf) ? null : time.edtf };
  }
  return { start: null, end: null };
}

/** "die Waffenruhe vom 10. Mai": when it was made, not from when it holds ("vom 10. Mai an"). */
function isDayOfMaking(
  { annotated, lower }: ClauseReading,
  { firstToken, endToken }: TimeExpression,
  word: string,
): boolean {
  if (word !== 'vom' || /^(an|bis)$/.test(lower[endToken] ?? '')) return false;
  const at = lower[firstToken] === 'vom' ? firstToken : firstToken - 1;
  return annotated.words[at - 1]?.category === 'noun';
}

/** The preposition in or right before the expression, in lower case. */
function leadingPreposition(reading: ClauseReading, time: TimeExpression): string {
  const { tokens } = reading.annotated;
  const inside = tokens[time.firstToken]?.lower ?? '';
  if (END_PREPOSITIONS.has(inside) || START_PREPOSITIONS.has(inside)) return inside;
  const before = tokens[time.firstToken - 1]?.lower ?? '';
  // "bis zum 1. März"
  return before === 'zum' || before === 'zur' ? (tokens[time.firstToken - 2]?.lower ?? '') : before;
}
