import { toComparable } from '../to-comparable.ts';
import type { Line } from './find-lines.ts';

type Repetition = 'repeatedTitle' | 'repeatedParagraph' | 'truncatedTeaser' | 'pullQuote';

/** Lines that stand in the text a second time, or cut short before the whole; by index, with the reason. */
export function findRepetitions(lines: readonly Line[]): Map<number, Repetition> {
  const repetitions = new Map<number, Repetition>();
  const keys = lines.map((line) => toKey(line.text));
  const seen = new Set<string>();
  const later = groupByBeginning(keys);
  // Counted without their doubles, so that a text that lost them is judged in the same way.
  const all = new Set(keys).size <= mostLines ? `|${keys.join('|')}|` : '';
  for (const [index, line] of lines.entries()) {
    const key = keys[index]!;
    if (key === '') continue;
    if (seen.has(key))
      repetitions.set(
        index,
        key === keys[0] && line.text.length < 200 && !line.text.endsWith('.') ? 'repeatedTitle' : 'repeatedParagraph',
      );
    else if (line.mark !== 'heading' && isCutOff(lines, keys, index)) repetitions.set(index, 'truncatedTeaser');
    // A pulled-out sentence above the paragraph that begins with it.
    else if (later.get(beginningOf(key))?.some((other) => other > index && isLonger(keys[other]!, key)))
      repetitions.set(index, 'repeatedParagraph');
    else if (index > 0 && line.mark !== 'heading' && isPulledOut(all, key)) repetitions.set(index, 'pullQuote');
    seen.add(key);
  }
  return repetitions;
}

// Quotation marks and spaces make no difference, nor "ü" in one character or in two.
function toKey(text: string): string {
  return toComparable(mayBeDecomposed.test(text) ? text.normalize('NFC') : text);
}

// European letters, quotation marks and dashes are composed already, and normalizing costs more than this look.
const mayBeDecomposed = /[^\0-\u02ff\u2010-\u2027]/;

// "Der Kremlchef hat am Dienstag in der ..." above the paragraph that goes on.
function isCutOff(lines: readonly Line[], keys: readonly string[], index: number): boolean {
  const { text } = lines[index]!;
  if (text.length < 30 || !(text.endsWith('...') || text.endsWith('…'))) return false;
  const key = keys[index]!;
  return keys.slice(index + 1, index + 4).some((other) => other.startsWith(key));
}

// Longer texts are tickers; comparing each line with all would take too long there.
const mostLines = 400;

// A sentence of the text set once more in large letters. Fifty letters: shorter ones may be said twice.
function isPulledOut(all: string, key: string): boolean {
  if (key.length < 50 || key.length > 300) return false;
  for (let at = all.indexOf(key); at >= 0; at = all.indexOf(key, at + 1)) {
    // Between two bars stands the line itself or its double; anywhere else it is part of a longer one.
    if (all[at - 1] !== '|' || all[at + key.length] !== '|') return true;
  }
  return false;
}

// Sixty letters: shorter beginnings may be set phrases.
const lengthOfBeginning = 60;

function beginningOf(key: string): string {
  return key.length < lengthOfBeginning ? '' : key.slice(0, lengthOfBeginning);
}

function groupByBeginning(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const beginning = beginningOf(key);
    if (beginning === '') continue;
    const group = groups.get(beginning);
    if (group) group.push(index);
    else groups.set(beginning, [index]);
  }
  return groups;
}

function isLonger(other: string, key: string): boolean {
  return other.length > key.length && other.startsWith(key);
}
