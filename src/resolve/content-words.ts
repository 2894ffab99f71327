import { WORDS_WITHOUT_CONTENT } from '../german/empty-words.ts';

/** The words that say what a statement or commitment is about, cut to their stems, sorted, each once. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => (word.length > 3 || /\d/.test(word)) && !WORDS_WITHOUT_CONTENT.has(word));
  // "nicht" turns a statement into its contrary and so belongs to its content.
  const negated = words.some((word) => word === 'nicht' || word.startsWith('kein')) ? ['nicht'] : [];
  return [...new Set([...kept.map((word) => word.replace(endings, '').slice(0, stemLength)), ...negated])].sort();
}

/** "Angriffe" and "Angriffen", "Tage" and "Tagen": without endings, and not longer than the part that compounds share. */
const stemLength = 6;
const endings = /(?<=.{3})(?:en|em|er|es|e|n|s)$/;
