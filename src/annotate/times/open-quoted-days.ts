import type { QuotedRegion, SegmentedDocument } from '../../core/segmented.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import type { TimeMatch } from './time-reading.ts';

/**
 * Leaves "heute" and "gestern" open where they are quoted from another day: in "„Wir haben heute telefoniert“, sagte
 * er am Montag", written on a Wednesday, "heute" is the Monday.
 */
export function openQuotedDays(
  segmented: SegmentedDocument,
  times: readonly TimeExpression[],
  matches: readonly TimeMatch[],
): readonly TimeExpression[] {
  let next = 0;
  const { quotedRegions } = segmented;
  return times.map((time, index) => {
    const { reading } = matches[index]!;
    if (reading.kind !== 'dayOffset' || reading.base !== 'reference' || time.edtf === null) return time;
    while (next < quotedRegions.length && quotedRegions[next]!.end <= time.start) next += 1;
    const quotedRegion = quotedRegions[next];
    if (!quotedRegion || quotedRegion.start > time.start) return time;
    const isOther = hasOtherDay(segmented, { times, matches, quotedRegion, index });
    return isOther ? { ...time, edtf: null } : time;
  });
}

interface Quoted {
  readonly times: readonly TimeExpression[];
  readonly matches: readonly TimeMatch[];
  readonly quotedRegion: QuotedRegion;
  readonly index: number;
}

// How many expressions around the quoted one are looked at; a sentence hardly holds more.
const reach = 4;

/** Whether a day other than the quoted one stands beside the quotation, in the sentence that introduces it or the next words. */
function hasOtherDay({ tokens }: SegmentedDocument, { times, matches, quotedRegion, index }: Quoted): boolean {
  const sentence = tokens[matches[index]!.firstToken]!.sentence;
  for (let other = Math.max(0, index - reach); other <= Math.min(times.length - 1, index + reach); other += 1) {
    const { start, edtf } = times[other]!;
    const isInside = start >= quotedRegion.start && start < quotedRegion.end;
    if (isInside || Math.abs(tokens[matches[other]!.firstToken]!.sentence - sentence) > 1) continue;
    const { kind } = matches[other]!.reading;
    const isDay = kind === 'weekday' || kind === 'day' || kind === 'dayOffset';
    if (isDay && edtf?.length === 10 && edtf !== times[index]!.edtf) return true;
  }
  return false;
}
