import { readNumber } from '../core/read-number.ts';
import type { Bound } from '../core/time-expression.ts';
import { BOUNDS_OF_PHRASES } from '../german/bound-words.ts';
import { EACH_WORDS, TIME_UNITS } from '../german/quantity-words.ts';
import { foldText, stemOf } from './fold-text.ts';

/** A number with what it counts, as read from the words of a claim. */
export interface ClaimQuantity {
  readonly value: number;
  /** Of a range ("zwei bis drei Tage") the higher number, else as `value`. */
  readonly highest: number;
  /** Stem of the noun, folded; of times the unit ("Tage"). */
  readonly unit: string;
  readonly isTime: boolean;
  readonly bound: Bound;
  readonly isEach: boolean;
  /** The words: "mindestens 1000 Gefangene". */
  readonly words: string;
}

/** The numbers of a text that count something: "mindestens 1000 Gefangene", "60-tägige Feuerpause", "zwei bis drei Tage". */
export function readQuantities(text: string): readonly ClaimQuantity[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*\.?/gu) ?? [];
  const found: ClaimQuantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const inWord = readInWord(words[at]);
    if (inWord) found.push(inWord);
    // "am 12. Mai" is a day, "ein Treffen" no number.
    if (/^\d+\.$/.test(words[at]) || /^ein(?:e[nmrs]?)?$/i.test(words[at])) continue;
    const number = readNumber(words, at);
    if (!number) continue;
    const quantity = readCounted(words, at, number);
    if (quantity) found.push(quantity);
    at += number.length - 1;
  }
  return found;
}

function readCounted(
  words: readonly string[],
  at: number,
  number: { readonly value: number; readonly length: number },
) {
  let next = at + number.length;
  let highest = number.value;
  if (words[next] === 'bis' || words[next] === 'und') {
    const upper = readNumber(words, next + 1);
    if (upper && words[next] === 'bis') {
      highest = upper.value;
      next += 1 + upper.length;
    }
  }
  const unitAt = words.findIndex((word, index) => index >= next && index < next + 3 && /^\p{Lu}/u.test(word));
  if (unitAt < 0 || !words.slice(next, unitAt).every((word) => /^\p{Ll}{3,}(?:e[nrsm]?|er)$/u.test(word))) return null;
  const unit = words[unitAt].replace(/\.$/, '');
  const time = TIME_UNITS.get(unit.toLowerCase());
  // "2026", "im Jahr 2014" count nothing.
  if (!time && number.length === 1 && /^(?:19|20)\d\d$/.test(words[at])) {
    if (next !== at + 1 || unitAt !== next) return null;
  }
  const before = [words.slice(Math.max(0, at - 2), at).join(' '), words[at - 1] ?? ''].map((part) =>
    part.toLowerCase(),
  );
  const bound = before.map((part) => BOUNDS_OF_PHRASES.get(part)).find(Boolean) ?? 'exact';
  return {
    value: Math.min(number.value, highest),
    highest,
    unit: time ?? stemOf(foldText(unit)),
    isTime: time !== undefined,
    bound,
    isEach: before.some((part) => EACH_WORDS.has(part)) || /^(?:pro|je)$/.test(words[unitAt + 1] ?? ''),
    words: words
      .slice(bound === 'exact' ? at : Math.max(0, at - (BOUNDS_OF_PHRASES.has(before[0]) ? 2 : 1)), unitAt + 1)
      .join(' '),
  } satisfies ClaimQuantity;
}

/** "30-tägige", "zwölfstündigen", "halbstündigen", "dreiviertelstündigen". */
function readInWord(word: string): ClaimQuantity | null {
  const match = /^([\p{L}\d,]+?)-?(minütig|stündig|tägig|wöchig|monatig|jährig)\p{L}*$/iu.exec(word);
  if (!match) return null;
  const [, number, adjective] = match;
  const value = halves[number.toLowerCase()] ?? readNumber([number.toLowerCase()])?.value;
  if (value === undefined) return null;
  const unit = units[adjective.toLowerCase()];
  return { value, highest: value, unit, isTime: true, bound: 'exact', isEach: false, words: word };
}

const halves: Readonly<Record<string, number>> = { halb: 0.5, dreiviertel: 0.75, viertel: 0.25, ein: 1 };

const units: Readonly<Record<string, string>> = {
  minütig: 'Minuten',
  stündig: 'Stunden',
  tägig: 'Tage',
  wöchig: 'Wochen',
  monatig: 'Monate',
  jährig: 'Jahre',
};
