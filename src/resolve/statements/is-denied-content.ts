import type { Quotation } from '../../core/quotation.ts';
import { NEGATIVE_WORDS } from '../../german/denial-words.ts';

/**
 * Whether the words of a statement are what its speaker denies ("bestritt, *dass er abgereist sei*") and not his denial in
 * his own words ("er sei *nicht* abgereist"): without the verb they would say the opposite.
 */
export function isDeniedContent({ text, form, polarity }: Words): boolean {
  // "China bestreitet jede Beteiligung": reported speech brings its verb along
  if (polarity === 'positive' || form === 'reported') return false;
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => !NEGATIVE_WORDS.has(word));
}

interface Words extends Pick<Quotation, 'form' | 'polarity'> {
  readonly text: string;
}
