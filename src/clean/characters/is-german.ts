import { UMLAUT_STEMS, UMLAUT_WORDS } from '../../german/umlaut-stems.ts';

/** Whether the word is a known German word with ä, ö, ü or ß, or holds a piece of one. */
export function isGerman(word: string): boolean {
  const lower = word.toLowerCase();
  if (UMLAUT_WORDS.has(lower)) return true;
  for (let length = 4; length <= 12; length++) {
    for (let at = 0; at + length <= lower.length; at++) if (UMLAUT_STEMS.has(lower.slice(at, at + length))) return true;
  }
  return false;
}
