import { readNumberWord } from '../../core/read-number.ts';
import { PLURAL_UNITS } from '../../german/time-context-words.ts';
import { UNIT_ADJECTIVES, UNITS_OF_TIME } from '../../german/times.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, stemOf, wordAt } from './token-line.ts';

/** Reads a duration in one word: "dreistündig", "90-Minuten-Gespräch", "jahrelang", "Jahren" after "seit". */
export function readDurationWord(line: TokenLine, first: number): TimeMatch | undefined {
  return (
    readCompound(line, first) ??
    readUnitAdjective(line, first) ??
    readLongAdverb(line, first) ??
    readWholeUnit(line, first) ??
    readBarePlural(line, first)
  );
}

/** "90-Minuten-Telefonat", "Zwei-Stunden-Gespräch", "30-Tage-Waffenruhe" */
function readCompound(line: TokenLine, first: number): TimeMatch | undefined {
  const found = /^(\p{L}+|\d+)-(minuten|stunden|tages?|wochen|monats?|monate)-\p{L}/u.exec(line.folded[first]!);
  const amount = found ? readNumberWord(found[1]!) : undefined;
  const unit = found ? UNITS_OF_TIME.get(found[2]!) : undefined;
  if (amount === undefined || !unit) return undefined;
  return { firstToken: first, endToken: first + 1, reading: { kind: 'duration', amount, unit, bound: 'exact' } };
}

/** "dreistündig", "30-tägige", "mehrwöchigen"; "der 29-Jährige" and "16-jährige" are ages. */
function readUnitAdjective(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (!word.includes('ig') || word.length < 8) return undefined;
  const found = /^(\p{L}+?|[\d,.]+)-?(sekündig|minütig|stündig|tägig|wöchig|monatig|jährig)(?:e[nmrs]?)?$/u.exec(
    stemOf(word),
  );
  const unit = found ? UNIT_ADJECTIVES.get(found[2]!) : undefined;
  if (!found || !unit) return undefined;
  const amount = readAdjectiveAmount(found[1]!);
  if (amount === undefined) return undefined;
  if (unit === 'Y' && (isCapital(line, first) || (amount !== null && amount > 12))) return undefined;
  return { firstToken: first, endToken: first + 1, reading: { kind: 'duration', amount, unit, bound: 'exact' } };
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
  const unit = found ? UNITS_OF_TIME.get(found[1]!) : undefined;
  if (!unit) return undefined;
  return { firstToken: first, endToken: first + 1, reading: { kind: 'duration', amount: null, unit, bound: 'exact' } };
}

/** "den ganzen Tag lang", "ein ganzes Jahr lang" */
function readWholeUnit(line: TokenLine, first: number): TimeMatch | undefined {
  if (wordAt(line, first, 3) !== 'lang' || !/^(?:das|den|die|eine?n?)$/.test(line.folded[first]!)) return undefined;
  const unit = stemOf(wordAt(line, first, 1)) === 'ganz' ? UNITS_OF_TIME.get(wordAt(line, first, 2)) : undefined;
  if (!unit) return undefined;
  return { firstToken: first, endToken: first + 4, reading: { kind: 'duration', amount: 1, unit, bound: 'exact' } };
}

/** "seit Jahren", "vor Monaten", "über Wochen": an open number of them. */
function readBarePlural(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (!PLURAL_UNITS.has(word) || !isCapital(line, first)) return undefined;
  if (!/^(?:seit|vor|nach|über|binnen|für|innerhalb)$/.test(wordAt(line, first, -1))) return undefined;
  // "über Jahre hinweg" tells how, not how long.
  if (wordAt(line, first, 1) === 'hinweg') return undefined;
  return {
    firstToken: first,
    endToken: first + 1,
    reading: { kind: 'duration', amount: null, unit: UNITS_OF_TIME.get(word)!, bound: 'exact' },
  };
}
