import { GERMAN_WORDS, OTHER_LANGUAGES } from '../german/language-words.ts';

/** Whether a text is German, judged by its short words; with the likeliest other language where it is not. */
export function tellLanguage(text: string): { readonly isGerman: boolean; readonly language: string | undefined } {
  const words = (text
    .slice(0, longestSample)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) as string[];
  const german = words.filter((word) => GERMAN_WORDS.has(word)).length;
  // In German prose two of five words are in the list; no other language comes near a quarter.
  if (words.length >= 20 && german * 4 > words.length) return { isGerman: true, language: 'de' };
  const [language, other] = findLikeliestOther(words);
  // A text with long quotations in another language still has its own words around them.
  if (other >= 3 && other > german * 1.5) return { isGerman: false, language };
  // In lists of names and in headlines hardly one word of ten is in the list.
  if (words.length >= 12 && german < words.length * 0.08 && other > german) return { isGerman: false, language };
  if (words.length >= 40 && german === 0) return { isGerman: false, language: undefined };
  // A language of other letters has none of the words, and may not part them by blanks.
  const letters = words.join('');
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters.length > 10 && latin * 2 < letters.length)
    return { isGerman: false, language: other > 0 ? language : undefined };
  return { isGerman: true, language: 'de' };
}

// Enough for certainty, and no matter how long the text.
const longestSample = 4000;

function findLikeliestOther(words: readonly string[]): [string | undefined, number] {
  let best: [string | undefined, number] = [undefined, 0];
  for (const [language, set] of Object.entries(OTHER_LANGUAGES)) {
    const count = words.filter((word) => set.has(word) && !GERMAN_WORDS.has(word)).length;
    if (count > best[1]) best = [language, count];
  }
  return best;
}
