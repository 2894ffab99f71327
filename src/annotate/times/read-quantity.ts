import { readNumber } from '../../core/read-number.ts';
import type { Bound } from '../../core/time-expression.ts';
import { BOUND_ADJECTIVES, BOUNDS_OF_PHRASES } from '../../german/bound-words.ts';
import { LIGHT_STEMS, type TimeUnit, UNITS_OF_TIME, UNKNOWN_AMOUNTS, WHOLE_DURATIONS } from '../../german/times.ts';
import type { TokenLine } from './time-reading.ts';
import { isCapital, stemOf, wordAt } from './token-line.ts';

/** How a number is bounded, and how many words say so. */
export interface BoundReading {
  readonly bound: Bound;
  readonly length: number;
}

/** Reads "mehr als", "bis zu", "rund", "knapp"; `exact` of length 0 where none is. */
export function readBound(line: TokenLine, first: number): BoundReading {
  if (!boundOpeners.has(wordAt(line, first))) return exact;
  let phrase = '';
  let found = exact;
  for (let length = 1; length <= 4; length += 1) {
    phrase += (length > 1 ? ' ' : '') + wordAt(line, first, length - 1);
    const bound = BOUNDS_OF_PHRASES.get(phrase);
    if (bound) found = { bound, length };
  }
  return found;
}

const exact: BoundReading = { bound: 'exact', length: 0 };

// First words of the bounds: most words are none, and need no phrase put together.
const boundOpeners: ReadonlySet<string> = new Set(
  [...BOUNDS_OF_PHRASES.keys()].map((phrase) => phrase.split(' ', 1)[0]!),
);

/** A number before a unit, null where it is open ("mehrere"), and how many words it takes. */
export interface Amount {
  readonly amount: number | null;
  readonly length: number;
}

/** Reads "zwei", "anderthalb", "mehrere", "ein paar". */
export function readAmount(line: TokenLine, first: number): Amount | undefined {
  const word = wordAt(line, first);
  if (word === 'ein' && wordAt(line, first, 1) === 'paar') return { amount: null, length: 2 };
  if (UNKNOWN_AMOUNTS.has(word)) return { amount: null, length: 1 };
  const words = [word, wordAt(line, first, 1), wordAt(line, first, 2), wordAt(line, first, 3)];
  const number = readNumber(words);
  return number ? { amount: number.value, length: number.length } : undefined;
}

/** Reads "gute" and "knappe halbe" after "eine": a bound, and half of the number. */
export function readBoundAdjective(
  line: TokenLine,
  first: number,
): { readonly bound: Bound; readonly factor: number; readonly length: number } | undefined {
  const bound = BOUND_ADJECTIVES.get(stemOf(wordAt(line, first)));
  if (!bound) return undefined;
  const isHalf = /^halbe[nrsm]?$/.test(wordAt(line, first, 1));
  return { bound, factor: isHalf ? 0.5 : 1, length: isHalf ? 2 : 1 };
}

/** A unit of time, what to multiply its number by, and the offset after it. */
export interface UnitReading {
  readonly unit: TimeUnit;
  readonly factor: number;
  readonly endOffset: number;
}

/** Reads the unit at the offset, one adjective skipped: "drei lange Tage", "eine halbe Stunde". */
export function readUnit(line: TokenLine, first: number, offset: number): UnitReading | undefined {
  const direct = toUnit(wordAt(line, first, offset), offset + 1);
  if (direct) return direct;
  const adjective = wordAt(line, first, offset);
  // "ein historischer Tag" is counted by nobody; "ein ganzer Tag" is.
  if (/^eine?[nmrs]?$/.test(wordAt(line, first, offset - 1)) && !LIGHT_STEMS.has(stemOf(adjective))) return undefined;
  if (!/^\p{Ll}{4,}(?:e|en|er|es)$/u.test(adjective) || isCapital(line, first + offset)) return undefined;
  // "zwei weitere Jahre", "360 ehrenamtliche Stunden"; "zwei kommende Tage" does not occur.
  return toUnit(wordAt(line, first, offset + 1), offset + 2);
}

/** Reads "sechs bis acht Monate": the unit at the end is that of the first number as well. */
export function readUnitOfRange(line: TokenLine, first: number, offset: number): UnitReading | undefined {
  if (!/^(?:bis|oder|-|–)$/.test(wordAt(line, first, offset))) return undefined;
  const amount = readAmount(line, first + offset + 1);
  if (!amount || amount.amount === null) return undefined;
  const unit = toUnit(wordAt(line, first, offset + 1 + amount.length), 0);
  return unit ? { ...unit, endOffset: offset } : undefined;
}

function toUnit(word: string, endOffset: number): UnitReading | undefined {
  const whole = WHOLE_DURATIONS.get(word);
  if (whole) return { unit: whole.unit, factor: whole.amount, endOffset };
  const unit = UNITS_OF_TIME.get(word);
  return unit ? { unit, factor: 1, endOffset } : undefined;
}
