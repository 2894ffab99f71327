import type { Span } from '../../core/anchor.ts';

/** A word or mark of a sentence; offsets are those of the whole text. */
export interface SentenceWord extends Span {
  readonly text: string;
  readonly isCapital: boolean;
  readonly isMark: boolean;
}

/** The sentences of a stretch of text, cut roughly: enough to judge whether one is whole. */
export function readSentences(text: string, span: Span): SentenceWord[][] {
  const sentences: SentenceWord[][] = [];
  let words: SentenceWord[] = [];
  for (const match of text
    .slice(span.start, span.end)
    .matchAll(/[\p{L}\d][\p{L}\d'’.-]*[\p{L}\d]|[\p{L}\d]|[^\s\p{L}\d]/gu)) {
    const start = span.start + match.index;
    // "Istanbul.Wichtig" is two words whose space was lost.
    for (const part of match[0].split(/(?<=\p{Ll}{2,})(\.)(?=\p{Lu}\p{Ll})/u)) {
      const at = words.length > 0 && words.at(-1)!.end > start ? words.at(-1)!.end : start;
      const isMark = !/[\p{L}\d]/u.test(part);
      words.push({
        text: part,
        start: at,
        end: at + part.length,
        isCapital: /^\p{Lu}/u.test(part),
        isMark,
      });
      if (isMark && endsSentence(text, words, span.end)) {
        sentences.push(words);
        words = [];
      }
    }
  }
  if (words.length > 0) sentences.push(words);
  return sentences;
}

// A full stop ends a sentence unless it belongs to a number, an initial or a short form; a semicolon and a colon end a
// clause, which is all that is judged here.
function endsSentence(text: string, words: readonly SentenceWord[], end: number): boolean {
  const mark = words.at(-1)!;
  if (/[!?;:…]/.test(mark.text)) return true;
  if (mark.text !== '.') return false;
  const before = words.at(-2)?.text ?? '';
  const after = text.slice(mark.end, Math.min(end, mark.end + 3)).trim();
  if (/^\d+$/.test(before)) return false;
  if (/^\p{L}{1,3}$/u.test(before) && before !== before.toLowerCase()) return false;
  return after === '' || !/^\p{Ll}/u.test(after);
}
