import type { Quotation } from '../../core/quotation.ts';
import { NEGATIVE_WORDS } from '../../german/denial-words.ts';

/**
 * Whether the words of a statement are what its speaker denies ("bestritt, *dass er abgereist sei*") and not his denial in
 * his own words ("er sei *nicht* abgereist"): without the verb they would say the opposite.
 */
export function isDeniedContent({ text, polarity }: Pick<Quotation, 'polarity'> & { readonly text: string }): boolean {
  if (polarity === 'positive') return false;
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => !NEGATIVE_WORDS.has(word));
}
