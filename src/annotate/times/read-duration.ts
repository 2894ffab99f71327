import { COMPARING_WORDS } from '../../german/time-context-words.ts';
import { type TimeUnit, UNITS_OF_TIME } from '../../german/times.ts';
import { readDurationWord } from './read-duration-word.ts';
import { readAmount, readBound, readBoundAdjective, readUnit, readUnitOfRange } from './read-quantity.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { wordAt } from './token-line.ts';

/** Reads a duration: "mehr als eineinhalb Stunden", "mehrere Tage", "30-tägig", "eine Viertelstunde", "zwei Tage später". */
export function readDuration(line: TokenLine, first: number): TimeMatch | undefined {
  return (
    readDurationWord(line, first) ??
    readBoundedWord(line, first) ??
    readCounted(line, first) ??
    readUncounted(line, first)
  );
}

/** "rund einstündige Gespräche", "mehr als sechsstündige Verhandlungen" */
function readBoundedWord(line: TokenLine, first: number): TimeMatch | undefined {
  const { bound, length } = readBound(line, first);
  const word = length > 0 && wordAt(line, first, length) !== '' ? readDurationWord(line, first + length) : undefined;
  if (word?.reading.kind !== 'duration') return undefined;
  return { ...word, firstToken: first, reading: { ...word.reading, bound } };
}

/** "rund 200 Stunden", "drei lange Jahre", "je zwei Wochen", "zwei Tage später" */
function readCounted(line: TokenLine, first: number): TimeMatch | undefined {
  // "den ersten beiden Jahren"
  const bound = wordAt(line, first) === 'ersten' ? ({ bound: 'exact', length: 1 } as const) : readBound(line, first);
  const amountAt = first + bound.length;
  const amount = wordAt(line, first, amountAt - first) === '' ? undefined : readAmount(line, amountAt);
  if (!amount) return undefined;
  const adjective = readBoundAdjective(line, amountAt + amount.length);
  const unitAt = amountAt + amount.length + (adjective?.length ?? 0) - first;
  const unit = readUnit(line, first, unitAt) ?? readUnitOfRange(line, first, unitAt);
  // "über zwei Jahre hinweg" is no more than two years.
  if (bound.length > 0 && line.folded[first] === 'über' && unit && wordAt(line, first, unit.endOffset) === 'hinweg')
    return undefined;
  if (!unit || isAge(line, first, unit.endOffset)) return undefined;
  const { endOffset } = unit;
  const { value, unit: exactUnit } = wholeHalves(
    amount.amount === null ? null : amount.amount * unit.factor * (adjective?.factor ?? 1),
    unit.unit,
  );
  const endToken = first + endOffset;
  const sign = laterSign(wordAt(line, first, endOffset));
  if (sign !== 0) {
    return {
      firstToken: first,
      endToken: endToken + 1,
      reading: { kind: 'later', amount: value, unit: exactUnit, sign },
    };
  }
  const rest = value === null ? undefined : readMinutesAfterHours(line, first, { endOffset, unit: exactUnit });
  if (rest) {
    const total = { kind: 'duration', amount: value! * 60 + rest.minutes, unit: 'TM', bound: bound.bound } as const;
    return { firstToken: first, endToken: first + rest.endOffset, reading: total };
  }
  const isAgo = wordAt(line, first, -1) === 'vor';
  // "Anderthalb Stunden etwa dauerte es"
  const isAbout = bound.length === 0 && /^(?:etwa|ungefähr|circa)$/.test(wordAt(line, first, endOffset));
  const reading = {
    kind: 'duration',
    amount: value,
    unit: exactUnit,
    bound: isAbout ? 'about' : (adjective?.bound ?? bound.bound),
  } as const;
  if (isAgo) return { firstToken: first, endToken, reading: { ...reading, isAgo } };
  // "In zwei Tagen läuft die Frist ab"
  const isAhead = wordAt(line, first, -1) === 'in';
  if (isAhead) return { firstToken: first, endToken, reading: { ...reading, isAhead } };
  if (isWithin(line, first)) return { firstToken: first, endToken, reading: { ...reading, isWithin: true } };
  // "eine Stunde länger als geplant" is no length.
  const isDifference = COMPARING_WORDS.has(wordAt(line, first, endOffset));
  return { firstToken: first, endToken, reading: isDifference ? { ...reading, isDifference } : reading };
}

/** "binnen zwei Wochen", "innerhalb von drei Monaten", "innert zehn Tagen" */
function isWithin(line: TokenLine, first: number): boolean {
  const before = wordAt(line, first, -1);
  if (before === 'von') return wordAt(line, first, -2) === 'innerhalb';
  return before === 'binnen' || before === 'innerhalb' || before === 'innert';
}

/** "Stunden zuvor", "Wochen später": some of them. */
function readUncounted(line: TokenLine, first: number): TimeMatch | undefined {
  const sign = laterSign(wordAt(line, first, 1));
  const unit = UNITS_OF_TIME.get(line.folded[first]!);
  if (sign === 0 || !unit || !/^(?:minuten|stunden|tage|wochen|monate|jahre)$/.test(line.folded[first]!))
    return undefined;
  return { firstToken: first, endToken: first + 2, reading: { kind: 'later', amount: null, unit, sign } };
}

/** "ein halbes Jahr" is six months, "eine halbe Stunde" thirty minutes; "anderthalb Jahre" stays. */
function wholeHalves(value: number | null, unit: TimeUnit): { readonly value: number | null; readonly unit: TimeUnit } {
  if (value !== 0.5) return { value, unit };
  if (unit === 'Y') return { value: 6, unit: 'M' };
  if (unit === 'H') return { value: 30, unit: 'TM' };
  if (unit === 'TM') return { value: 30, unit: 'S' };
  return unit === 'DE' ? { value: 5, unit: 'Y' } : { value, unit };
}

/** "eine Stunde und zehn Minuten", "1 Stunde 45 Minuten" */
function readMinutesAfterHours(
  line: TokenLine,
  first: number,
  { endOffset, unit }: { readonly endOffset: number; readonly unit: TimeUnit },
): { readonly minutes: number; readonly endOffset: number } | undefined {
  if (unit !== 'H') return undefined;
  const amountAt = endOffset + (/^(?:und|,)$/.test(wordAt(line, first, endOffset)) ? 1 : 0);
  const amount = wordAt(line, first, amountAt) === '' ? undefined : readAmount(line, first + amountAt);
  if (!amount || amount.amount === null || amount.amount >= 60) return undefined;
  const isMinutes = /^minuten?$/.test(wordAt(line, first, amountAt + amount.length));
  return isMinutes ? { minutes: amount.amount, endOffset: amountAt + amount.length + 1 } : undefined;
}

/** Which way "später", "darauf" and "zuvor" count from the time told last; 0 for other words. */
export function laterSign(word: string): -1 | 0 | 1 {
  if (word === 'zuvor' || word === 'davor' || word === 'vorher') return -1;
  return word === 'später' || word === 'darauf' || word === 'danach' ? 1 : 0;
}

/** "16 Jahre alt", "im Alter von 70 Jahren", "der drei Monate alte Sohn" */
function isAge(line: TokenLine, first: number, endOffset: number): boolean {
  if (/^(?:alt|jung|jünger|älter)(?:e[nmrs]?)?$/.test(wordAt(line, first, endOffset))) return true;
  // "ab 16 Jahren", "mit 47 Jahren wurde er Präsident"
  if (/^(?:ab|mit)$/.test(wordAt(line, first, -1)) && wordAt(line, first, endOffset - 1) === 'jahren') return true;
  return wordAt(line, first, -1) === 'von' && wordAt(line, first, -2) === 'alter';
}
