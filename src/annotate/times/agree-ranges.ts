import type { TimeExpression } from '../../core/time-expression.ts';
import { toDayNumber, toIsoDay } from './calendar.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { wordAt } from './token-line.ts';

/**
 * Brings the two weekdays of a range into order: "zwischen Montag und Mittwoch", "von Freitag bis Sonntag" go from the first to
 * the one that follows it.
 */
export function agreeRanges(
  line: TokenLine,
  times: readonly TimeExpression[],
  matches: readonly TimeMatch[],
): readonly TimeExpression[] {
  const agreed = [...times];
  for (let index = 0; index + 1 < agreed.length; index += 1) {
    const [from, to] = [matches[index]!, matches[index + 1]!];
    if (from.reading.kind !== 'weekday' || to.reading.kind !== 'weekday' || !isRange(line, from, to)) continue;
    const first = toDay(agreed[index]!.value);
    const away = (to.reading.weekday - from.reading.weekday + 7) % 7;
    if (first === undefined || away === 0) continue;
    const last = toIsoDay(first + away);
    const { value } = agreed[index + 1]!;
    if (value.slice(0, last.length) === last) continue;
    // "Zwischen Montag und Mittwoch verhandeln sie", written on a Wednesday: the second alone settles nothing.
    const isSure = agreed[index]!.edtf !== null;
    agreed[index + 1] = { ...agreed[index + 1]!, value: last + value.slice(last.length), edtf: isSure ? last : null };
  }
  return agreed;
}

function toDay(value: string): number | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  return day ? toDayNumber(Number(day[1]), Number(day[2]), Number(day[3])) : undefined;
}

function isRange(line: TokenLine, from: TimeMatch, to: TimeMatch): boolean {
  if (to.firstToken !== from.endToken + 1) return false;
  const [before, joint] = [wordAt(line, from.firstToken, -1), wordAt(line, from.endToken - 1, 1)];
  return joint === 'bis' || joint === '–' || (joint === 'und' && before === 'zwischen');
}
