import type { ParsedDocument } from '../core/annotated.ts';
import type { ReferenceTime, Region } from '../core/document.ts';
import type { TimeExpression } from '../core/time-expression.ts';
import { agreeRanges } from './times/agree-ranges.ts';
import { agreeWeekdays } from './times/agree-weekdays.ts';
import { findBounds } from './times/find-bounds.ts';
import { findDirection, isPluperfect } from './times/find-direction.ts';
import { findInstant } from './times/find-instant.ts';
import { findMatches } from './times/find-matches.ts';
import { goOn, startChapter } from './times/follow-story.ts';
import { isHistory } from './times/is-history.ts';
import { isRepeated } from './times/is-repeated.ts';
import { openQuotedDays } from './times/open-quoted-days.ts';
import { type Reference, toReference, withUpdate } from './times/reference.ts';
import { resolveTime } from './times/resolve-time.ts';
import { settleWeekdaysByDates } from './times/settle-weekdays.ts';
import type { TimeMatch } from './times/time-reading.ts';
import { toTokenLine } from './times/token-line.ts';
import type { ToldTime } from './times/told-time.ts';

/** The time expressions of a document, normalised against the reference time, or that of their dated section. */
export function findTimes(parsed: ParsedDocument, referenceTime: ReferenceTime | null): readonly TimeExpression[] {
  const line = toTokenLine(parsed);
  const matches = settleWeekdaysByDates(line, findMatches(line));
  const whole = withUpdate(toReference(referenceTime), parsed.document.updatedAt);
  const isNarrative = isHistory(matches, whole);
  const referenceAt = sectionReferences(parsed.document.regions, whole);
  const times: TimeExpression[] = [];
  let told: ToldTime | null = null;
  for (const [index, match] of matches.entries()) {
    const { start, sentence } = parsed.tokens[match.firstToken]!;
    if (isNarrative) told = startChapter(parsed, told, sentence);
    const reference = referenceAt(start);
    const direction = findDirection(parsed, line, match);
    const isOnSeveralDays = isRepeated(line, matches, index);
    const isBefore = match.reading.kind === 'weekday' && isPluperfect(parsed, match.firstToken);
    const context = { reference, direction, told, sentence, isNarrative, isOnSeveralDays, isBefore };
    const resolved = resolveTime(match.reading, context);
    told = goOn({ parsed, told, isNarrative }, match, resolved);
    const end = parsed.tokens[match.endToken - 1]!.end;
    const span = { start, end, exact: parsed.document.text.slice(start, end) };
    const instant = findInstant(line, match, resolved);
    const bounds = findBounds(line, match, { resolved, reference });
    const details = { ...(instant && { instant }), ...(bounds && { bounds }) };
    times.push({ ...span, ...resolved, ...details, firstToken: match.firstToken, endToken: match.endToken });
  }
  const ranged = agreeRanges(line, times, matches);
  return openQuotedDays(parsed, agreeWeekdays(ranged, matches.map(weekdayOf)), matches);
}

/** The weekday of an expression that only its sentence could settle. */
function weekdayOf({ reading }: TimeMatch): number | undefined {
  return reading.kind === 'weekday' && !reading.isNightBefore ? reading.weekday : undefined;
}

/** The reference time at an offset: that of a dated section around it, else the document's. */
function sectionReferences(regions: readonly Region[], whole: Reference | null): (offset: number) => Reference | null {
  const dated = regions.flatMap(({ start, end, time }) => {
    const reference = time === undefined ? null : toReference({ value: time, from: 'section' });
    return reference ? [{ start, end, reference }] : [];
  });
  let next = 0;
  return (offset) => {
    while (next < dated.length && dated[next]!.end <= offset) next += 1;
    const section = dated[next];
    return section && section.start <= offset ? section.reference : whole;
  };
}
