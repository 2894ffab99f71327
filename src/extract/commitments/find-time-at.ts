import type { TimeExpression } from '../../core/time-expression.ts';

/** The time expression that holds a token, or the next one after it; undefined behind the last. */
export function findTimeFrom(times: readonly TimeExpression[], token: number): TimeExpression | undefined {
  return times[placeFrom(times, token)];
}

/** Place of the first time expression that ends after the token; they stand in text order without overlap. */
export function placeFrom(times: readonly TimeExpression[], token: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
