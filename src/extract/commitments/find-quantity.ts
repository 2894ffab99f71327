import { toAnchor } from '../../core/anchor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Quantity } from '../../core/commitment.ts';
import { readNumber, readNumberWord } from '../../core/read-number.ts';
import type { Bound, TimeExpression } from '../../core/time-expression.ts';
import {
  AFTER_ELAPSED,
  BOUND_WORDS,
  EACH_WORDS,
  ELAPSED_WORDS,
  LENGTH_ADJECTIVES,
  MEASURES,
  PREPOSITIONS_OF_NUMBERED_PLACES,
  TIME_UNITS,
  TOTAL_WORDS,
  UNCOUNTED,
} from '../../german/quantity-words.ts';
import { spanOf, type TokenRange } from './clause-reading.ts';
import { findTimeFrom } from './find-time-at.ts';

/** How many or for how long: the quantity that the words of a range name. `prefer` says which wins where both stand. */
export function findQuantity(
  annotated: AnnotatedDocument,
  range: TokenRange,
  prefer: 'count' | 'duration',
): Quantity | null {
  const words = annotated.tokens.slice(range.first, range.end).map((token) => token.text);
  const found = readQuantities(annotated, words, range.first);
  const best = found.find((reading) => reading.sort === prefer) ?? found[0];
  if (best === undefined) return null;
  const distribution = words.some((word) => EACH_WORDS.has(word.toLowerCase()))
    ? 'each'
    : words.some((word) => TOTAL_WORDS.has(word.toLowerCase()))
      ? 'total'
      : null;
  const anchor = toAnchor(annotated.document.text, spanOf(annotated, best));
  return {
    value: best.value,
    unit: best.unit,
    bound: best.bound,
    distribution: best.sort === 'count' ? distribution : null,
    anchors: [anchor],
  };
}

interface QuantityReading extends TokenRange {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly sort: 'count' | 'duration';
}

function readQuantities(annotated: AnnotatedDocument, words: readonly string[], offset: number): QuantityReading[] {
  const found: QuantityReading[] = [];
  for (let index = 0; index < words.length; index++) {
    const reading =
      readLengthAdjective(words, index) ??
      readExchange(words, index) ??
      readNumberWithUnit(annotated, words, { index, offset });
    if (reading === undefined) continue;
    const { bound, length } = readBound(words, index);
    const before = words[index - length - 1]?.toLowerCase();
    const wordBefore = length > 0 ? words[index - length]?.toLowerCase() : before;
    if (reading.sort === 'duration' && wordBefore !== undefined && ELAPSED_WORDS.has(wordBefore)) continue;
    if (reading.sort === 'count' && wordBefore !== undefined && PREPOSITIONS_OF_NUMBERED_PLACES.has(wordBefore))
      continue;
    // "einen Tag nach dem Einmarsch", "zwei Wochen später"
    const limits = bound === 'atMost';
    if (reading.sort === 'duration' && !limits && isElapsed(annotated, offset + reading.end)) continue;
    found.push({ ...reading, bound, first: offset + index - length, end: offset + reading.end });
    index = reading.end - 1;
  }
  // "800 Meilen (1.300 Kilometer)": the metric figure of the two.
  const metric = found.find((reading) => reading.unit === 'km');
  return metric && found.some((reading) => reading.unit.startsWith('Meile')) ? [metric] : found;
}

/** "einen Tag nach dem Einmarsch", "zwei Wochen später"; not the prefix in "schlug 30 Tage vor". */
function isElapsed(annotated: AnnotatedDocument, index: number): boolean {
  const word = annotated.tokens[index]?.lower ?? '';
  if (!AFTER_ELAPSED.has(word)) return false;
  return annotated.words[index + 1] !== undefined && annotated.tokens[index + 1]?.kind !== 'mark';
}

type UnitReading = Pick<QuantityReading, 'value' | 'unit' | 'sort' | 'end'>;

/** "30-tägige Feuerpause", "dreimonatige Frist". */
function readLengthAdjective(words: readonly string[], index: number): UnitReading | undefined {
  const match = /^(.+?)-?(minütig|stündig|tägig|wöchig|monatig|jährig)e?[nmrs]?$/.exec(words[index]!.toLowerCase());
  const value = match?.[1] === undefined ? undefined : readNumberWord(match[1]);
  const unit = match?.[2] === undefined ? undefined : LENGTH_ADJECTIVES.get(match[2]);
  return value === undefined || unit === undefined ? undefined : { value, unit, sort: 'duration', end: index + 1 };
}

/** "Gefangene im Format 1000 gegen 1000". */
function readExchange(words: readonly string[], index: number): UnitReading | undefined {
  if (words[index + 1]?.toLowerCase() !== 'gegen') return undefined;
  const given = readNumber(words, index);
  const taken = readNumber(words, index + 2);
  const unit = words.slice(0, index).findLast((word) => EXCHANGED.test(word));
  if (given?.value !== taken?.value || given === undefined || unit === undefined) return undefined;
  return { value: given.value, unit: toUnit(unit), sort: 'count', end: index + 3 };
}

/** "30 Tage", "eine Woche", "23 schwer verwundete Ukrainer", "1.300 Kilometer". */
function readNumberWithUnit(
  annotated: AnnotatedDocument,
  words: readonly string[],
  { index, offset }: { readonly index: number; readonly offset: number },
): UnitReading | undefined {
  const number = readNumber(words, index);
  if (number === undefined || /^beide/i.test(words[index]!) || isDate(annotated, offset + index)) return undefined;
  // "im Februar 2023 eine Vereinbarung": a bare year counts nothing.
  if (/^(19|20)\d\d$/.test(words[index]!) && !/^\p{Lu}/u.test(words[index + 1] ?? '')) return undefined;
  const at = index + number.length;
  const timeUnit = TIME_UNITS.get(words[at]?.toLowerCase() ?? '') ?? TIME_UNITS.get(words[at + 1]?.toLowerCase() ?? '');
  if (timeUnit !== undefined) {
    return {
      value: number.value,
      unit: timeUnit,
      sort: 'duration',
      end: at + (TIME_UNITS.has(words[at]!.toLowerCase()) ? 1 : 2),
    };
  }
  if (number.value < 2) return undefined;
  for (let unitAt = at; unitAt < Math.min(words.length, at + LONGEST_ATTRIBUTE); unitAt++) {
    const word = words[unitAt]!;
    if (!/^\p{L}/u.test(word)) return undefined;
    // Only adjectives and adverbs may stand between: "vier von Russland annektierte Gebiete" counts no Russland.
    if (annotated.words[offset + unitAt]?.category === 'preposition') return undefined;
    if (!/^\p{Lu}/u.test(word) && !MEASURES.has(word)) continue;
    if (UNCOUNTED.has(word.toLowerCase())) return undefined;
    return { value: number.value, unit: toUnit(word), sort: 'count', end: unitAt + 1 };
  }
  return undefined;
}

function toUnit(word: string): string {
  const measure = MEASURES.get(word.toLowerCase());
  // "von 175 Gefangenen": the nominative of nouns made from adjectives drops the n.
  return measure ?? word.replace(/(gefangene|verwundete|verletzte|inhaftierte)n$/i, '$1');
}

/** Whether the number belongs to a date or time of day. */
function isDate(annotated: AnnotatedDocument, token: number): boolean {
  const time = findTimeFrom(annotated.times, token);
  if (time === undefined || time.firstToken > token) return false;
  return time.type === 'TIME' || (time.type === 'DATE' && !hasUnit(annotated, time));
}

/** "in vier Monaten" is a date that is told as a length; "im Jahr 2027" is none. */
function hasUnit(annotated: AnnotatedDocument, time: TimeExpression): boolean {
  return TIME_UNITS.has(annotated.tokens[time.endToken - 1]?.lower ?? '');
}

function readBound(words: readonly string[], index: number): { readonly bound: Bound; readonly length: number } {
  const one = words[index - 1]?.toLowerCase() ?? '';
  const two = `${words[index - 2]?.toLowerCase() ?? ''} ${one}`;
  const byTwo = BOUND_WORDS.get(two);
  if (byTwo !== undefined) return { bound: byTwo, length: 2 };
  const byOne = BOUND_WORDS.get(one);
  return byOne === undefined ? { bound: 'exact', length: 0 } : { bound: byOne, length: 1 };
}

const EXCHANGED = /gefangen|geisel|häftling|leichname/i;
/** "23 schwer verwundete ukrainische Soldaten": at most this many words from the number to the noun. */
const LONGEST_ATTRIBUTE = 4;
