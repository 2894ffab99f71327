import { readNumberWord, readOrdinal } from '../../core/read-number.ts';
import { FREQUENCY_STEMS, PARTS_OF_DAY, UNITS_OF_TIME, WEEKDAY_NUMBERS } from '../../german/times.ts';
import { toPeriodValue } from './period-value.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, stemOf, wordAt } from './token-line.ts';

/** Reads how often something happens: "täglich", "jeden Montag", "alle zwei Wochen", "pro Tag", "montags", "im Monat". */
export function readSet(line: TokenLine, first: number): TimeMatch | undefined {
  return readFrequency(line, first) ?? readEvery(line, first) ?? readRate(line, first);
}

/** "täglich", "die jährliche Tagung", "montags" */
function readFrequency(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (word.length < 7) return undefined;
  const value = FREQUENCY_STEMS.get(word) ?? FREQUENCY_STEMS.get(stemOf(word));
  if (value) return toSet(first, first + 1, value);
  const weekday = word.endsWith('s') && !isCapital(line, first) ? WEEKDAY_NUMBERS.get(word.slice(0, -1)) : undefined;
  return weekday === undefined ? undefined : toSet(first, first + 1, `XXXX-WXX-${weekday}`);
}

/** "jeden Tag", "jedes Jahr", "jeden zweiten Donnerstag im Monat", "alle drei Monate", "je zwei Wochen" */
function readEvery(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (/^jede[nmrs]?$/.test(word)) return readEach(line, first);
  if (word !== 'alle' && word !== 'je' && word !== 'jeweils') return undefined;
  const amount = readNumberWord(wordAt(line, first, 1));
  const unit = UNITS_OF_TIME.get(wordAt(line, first, 2));
  if (amount === undefined || !unit) return undefined;
  return toSet(first, first + 3, toPeriodValue(amount, unit));
}

function readEach(line: TokenLine, first: number): TimeMatch | undefined {
  const ordinal = readOrdinal(wordAt(line, first, 1));
  const nounAt = ordinal === undefined ? 1 : 2;
  const noun = wordAt(line, first, nounAt);
  const isMonthly = wordAt(line, first, nounAt + 1) === 'im' && wordAt(line, first, nounAt + 2) === 'monat';
  const endToken = first + nounAt + 1 + (isMonthly ? 2 : 0);
  const unit = UNITS_OF_TIME.get(noun);
  if (isMonthly) return toSet(first, endToken, 'P1M');
  if (unit) return toSet(first, endToken, toPeriodValue(ordinal ?? 1, unit));
  const found = /^(\p{L}+?tag|sonnabend|mittwoch)(\p{L}*)$/u.exec(noun);
  const weekday = WEEKDAY_NUMBERS.get(found?.[1] ?? '');
  const part = PARTS_OF_DAY.get(found?.[2] ?? '') ?? '';
  if (weekday !== undefined) return toSet(first, endToken, `XXXX-WXX-${weekday}${part}`);
  const partAlone = PARTS_OF_DAY.get(noun);
  return partAlone ? toSet(first, endToken, `XXXX-XX-XX${partAlone}`) : undefined;
}

/** "pro Tag", "zweimal im Jahr", "im Monat" */
function readRate(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (word === 'pro') {
    const unit = UNITS_OF_TIME.get(wordAt(line, first, 1));
    return unit ? toSet(first, first + 2, toPeriodValue(1, unit)) : undefined;
  }
  const isTimes = /mal$/.test(word) && readNumberWord(word.slice(0, -3)) !== undefined ? 1 : 0;
  const preposition = wordAt(line, first, isTimes);
  const noun = wordAt(line, first, isTimes + 1);
  const isRate =
    (preposition === 'im' && (noun === 'monat' || (noun === 'jahr' && isTimes === 1))) ||
    (preposition === 'am' && noun === 'tag' && isTimes === 1);
  const unit = isRate ? UNITS_OF_TIME.get(noun) : undefined;
  if (!unit || /^(?:des|der|[12]\d{3}|\p{Lu})/u.test(line.words[first + isTimes + 2] ?? '')) return undefined;
  return toSet(first, first + isTimes + 2, toPeriodValue(1, unit));
}

function toSet(firstToken: number, endToken: number, value: string): TimeMatch {
  return { firstToken, endToken, reading: { kind: 'set', value } };
}
