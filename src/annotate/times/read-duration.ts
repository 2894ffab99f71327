import { readNumber, readNumberWord } from '../../core/read-number.ts';
import type { Bound } from '../../core/time-expression.ts';
import { boundWords } from '../../german/bound-words.ts';
import {
  lightStems,
  type TimeUnit,
  timeUnits,
  unitAdjectives,
  unknownAmounts,
  wholeDurations,
} from '../../german/times.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, stemOf, wordAt } from './token-line.ts';

/** Reads a duration: "mehr als eineinhalb Stunden", "mehrere Tage", "30-tägig", "eine Viertelstunde", "zwei Tage später". */
export function readDuration(line: TokenLine, first: number): TimeMatch | undefined {
  return (
    readUnitAdjective(line, first) ??
    readLongAdverb(line, first) ??
    readBarePlural(line, first) ??
    readCounted(line, first)
  );
}

interface BoundReading {
  readonly bound: Bound;
  readonly length: number;
}

/** "mehr als", "bis zu", "rund", "knapp"; `exact` of length 0 where none is. */
function readBound(line: TokenLine, first: number): BoundReading {
  let phrase = '';
  let found: BoundReading = { bound: 'exact', length: 0 };
  for (let length = 1; length <= 4; length += 1) {
    phrase += (length > 1 ? ' ' : '') + wordAt(line, first, length - 1);
    const bound = boundWords.get(phrase);
    if (bound) found = { bound, length };
  }
  return found;
}

interface Amount {
  readonly amount: number | null;
  readonly length: number;
}

function readAmount(line: TokenLine, first: number): Amount | undefined {
  const word = wordAt(line, first);
  if (word === 'ein' && wordAt(line, first, 1) === 'paar') return { amount: null, length: 2 };
  if (unknownAmounts.has(word)) return { amount: null, length: 1 };
  const words = [word, wordAt(line, first, 1), wordAt(line, first, 2), wordAt(line, first, 3)];
  const number = readNumber(words);
  return number ? { amount: number.value, length: number.length } : undefined;
}

/** "rund 200 Stunden", "drei lange Jahre", "je zwei Wochen", "zwei Tage später" */
function readCounted(line: TokenLine, first: number): TimeMatch | undefined {
  // "den ersten beiden Jahren"
  const bound = wordAt(line, first) === 'ersten' ? ({ bound: 'exact', length: 1 } as const) : readBound(line, first);
  const amountAt = first + bound.length;
  const amount = wordAt(line, first, amountAt - first) === '' ? undefined : readAmount(line, amountAt);
  if (!amount) return undefined;
  const unit =
    readUnit(line, first, amountAt + amount.length - first) ??
    readUnitOfRange(line, first, amountAt + amount.length - first);
  // "über zwei Jahre hinweg" is no more than two years.
  if (bound.length > 0 && line.folded[first] === 'über' && unit && wordAt(line, first, unit.endOffset) === 'hinweg')
    return undefined;
  if (!unit || isAge(line, first, unit.endOffset)) return undefined;
  const { endOffset } = unit;
  const value = amount.amount === null ? null : amount.amount * unit.factor;
  const endToken = first + endOffset;
  const sign = laterSign(wordAt(line, first, endOffset));
  if (sign !== 0) {
    return {
      firstToken: first,
      endToken: endToken + 1,
      reading: { kind: 'later', amount: value, unit: unit.unit, sign },
    };
  }
  const isAgo = wordAt(line, first, -1) === 'vor';
  // "Anderthalb Stunden etwa dauerte es"
  const isAbout = bound.length === 0 && /^(?:etwa|ungefähr|circa)$/.test(wordAt(line, first, endOffset));
  const reading = { kind: 'duration', amount: value, unit: unit.unit, bound: isAbout ? 'about' : bound.bound } as const;
  return { firstToken: first, endToken, reading: isAgo ? { ...reading, isAgo } : reading };
}

/** Which way "später", "darauf" and "zuvor" count from the time told last; 0 for other words. */
export function laterSign(word: string): -1 | 0 | 1 {
  if (word === 'zuvor' || word === 'davor' || word === 'vorher') return -1;
  return word === 'später' || word === 'darauf' || word === 'danach' ? 1 : 0;
}

interface UnitReading {
  readonly unit: TimeUnit;
  readonly factor: number;
  readonly endOffset: number;
}

/** The unit at the offset, one adjective skipped: "drei lange Tage", "eine halbe Stunde". */
function readUnit(line: TokenLine, first: number, offset: number): UnitReading | undefined {
  const direct = toUnit(wordAt(line, first, offset), offset + 1);
  if (direct) return direct;
  const adjective = wordAt(line, first, offset);
  // "ein historischer Tag" is counted by nobody; "ein ganzer Tag" is.
  if (/^eine?[nmrs]?$/.test(wordAt(line, first, offset - 1)) && !lightStems.has(stemOf(adjective))) return undefined;
  if (!/^\p{Ll}{4,}(?:e|en|er|es)$/u.test(adjective) || isCapital(line, first + offset)) return undefined;
  // "zwei weitere Jahre", "360 ehrenamtliche Stunden"; "zwei kommende Tage" does not occur.
  return toUnit(wordAt(line, first, offset + 1), offset + 2);
}

/** "sechs bis acht Monate": the unit at the end is that of the first number as well. */
function readUnitOfRange(line: TokenLine, first: number, offset: number): UnitReading | undefined {
  if (!/^(?:bis|oder|-|–)$/.test(wordAt(line, first, offset))) return undefined;
  const amount = readAmount(line, first + offset + 1);
  if (!amount || amount.amount === null) return undefined;
  const unit = toUnit(wordAt(line, first, offset + 1 + amount.length), 0);
  return unit ? { ...unit, endOffset: offset } : undefined;
}

function toUnit(word: string, endOffset: number): UnitReading | undefined {
  const whole = wholeDurations.get(word);
  if (whole) return { unit: whole.unit, factor: whole.amount, endOffset };
  const unit = timeUnits.get(word);
  return unit ? { unit, factor: 1, endOffset } : undefined;
}

/** "16 Jahre alt", "im Alter von 70 Jahren", "der drei Monate alte Sohn" */
function isAge(line: TokenLine, first: number, endOffset: number): boolean {
  if (/^(?:alt|jung|jünger|älter)(?:e[nmrs]?)?$/.test(wordAt(line, first, endOffset))) return true;
  // "ab 16 Jahren"
  if (wordAt(line, first, -1) === 'ab' && wordAt(line, first, endOffset - 1) === 'jahren') return true;
  return wordAt(line, first, -1) === 'von' && wordAt(line, first, -2) === 'alter';
}

/** "dreistündig", "30-tägige", "mehrwöchigen"; "der 29-Jährige" and "16-jährige" are ages. */
function readUnitAdjective(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (!word.includes('ig') || word.length < 8) return undefined;
  const found = /^(\p{L}+?|[\d,.]+)-?(sekündig|minütig|stündig|tägig|wöchig|monatig|jährig)(?:e[nmrs]?)?$/u.exec(
    stemOf(word),
  );
  const unit = found ? unitAdjectives.get(found[2]!) : undefined;
  if (!found || !unit) return undefined;
  const amount = readAdjectiveAmount(found[1]!);
  if (amount === undefined) return undefined;
  if (unit === 'Y' && (isCapital(line, first) || (amount !== null && amount > 12))) return undefined;
  const bound = readBound(line, first - 1);
  const starts = bound.length === 1 ? first - 1 : first;
  return {
    firstToken: starts,
    endToken: first + 1,
    reading: { kind: 'duration', amount, unit, bound: bound.length === 1 ? bound.bound : 'exact' },
  };
}

/** Null for an open amount ("mehrtägig"), undefined for none ("volljährig"). */
function readAdjectiveAmount(words: string): number | null | undefined {
  if (/^(?:mehr|lang|viel)$/.test(words)) return null;
  if (words === 'halb') return 0.5;
  if (words === 'ganz') return 1;
  return readNumberWord(words);
}

/** "jahrelang", "stundenlange", "monatelangen" */
function readLongAdverb(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (!word.includes('lang')) return undefined;
  const found = /^(sekunden|minuten|stunden|tage|wochen|monate|jahre|jahrzehnte)lange?[nmrs]?$/.exec(word);
  const unit = found ? timeUnits.get(found[1]!) : undefined;
  if (!unit) return undefined;
  return { firstToken: first, endToken: first + 1, reading: { kind: 'duration', amount: null, unit, bound: 'exact' } };
}

/** "seit Jahren", "vor Monaten", "über Wochen": an open number of them. */
function readBarePlural(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (!/^(?:sekunden|minuten|stunden|tagen?|wochen|monaten?|jahren?|jahrzehnten?|jahrhunderten?)$/.test(word))
    return undefined;
  if (!isCapital(line, first) || /^(?:tag|monat|jahr|jahrzehnt|jahrhundert)$/.test(word)) return undefined;
  if (!/^(?:seit|vor|nach|über|binnen|für|innerhalb)$/.test(wordAt(line, first, -1))) return undefined;
  // "über Jahre hinweg" tells how, not how long.
  if (wordAt(line, first, 1) === 'hinweg') return undefined;
  return {
    firstToken: first,
    endToken: first + 1,
    reading: { kind: 'duration', amount: null, unit: timeUnits.get(word)!, bound: 'exact' },
  };
}
