import type { Phrase } from '../../core/clause.ts';
import { tokenRange } from './draft.ts';
import { type Reading, textAt } from './reading.ts';

/** The tokens of a phrase, commas and brackets at its ends left out. */
export function toTokens(reading: Reading, phrase: Phrase): readonly number[] {
  let { firstToken: first, endToken: end } = phrase;
  while (first < end && isEdgeMark(textAt(reading, first))) first += 1;
  while (end > first && isEdgeMark(textAt(reading, end - 1))) end -= 1;
  return tokenRange(first, end);
}

function isEdgeMark(text: string): boolean {
  return /^[,.;:–—-]$/.test(text);
}
