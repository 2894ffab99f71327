import type { TimeExpression } from '../../core/time-expression.ts';

/**
 * Settles weekdays that their own sentence leaves open by another sentence of the text: "Gefangenenaustausch am Mittwoch"
 * in a headline is the "morgige Mittwoch" of the report. Where the others disagree, nothing is settled.
 */
export function agreeWeekdays(
  times: readonly TimeExpression[],
  weekdays: readonly (number | undefined)[],
): readonly TimeExpression[] {
  const settled = new Map<number, Set<string>>();
  times.forEach(({ edtf }, index) => {
    const weekday = weekdays[index];
    if (weekday === undefined || edtf === null || edtf.length !== 10) return;
    settled.set(weekday, (settled.get(weekday) ?? new Set()).add(edtf));
  });
  return times.map((time, index) => {
    const weekday = weekdays[index];
    const days = weekday === undefined || time.edtf !== null ? undefined : settled.get(weekday);
    if (days?.size !== 1 || !/^\d/.test(time.value)) return time;
    const [day] = days;
    return { ...time, value: `${day}${time.value.slice(10)}`, edtf: day! };
  });
}
