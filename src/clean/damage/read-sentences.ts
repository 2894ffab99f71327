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
  for (const match of text.slice(span.start, span.end).matchAll(/[^\s.,;:!?…()[\]„“”"«»‹›]+|[^\s]/g)) {
    const start = span.start + match.index;
    const word = match[0];
    const first = lookOf(word[0]!);
    const isMark = word.length === 1 && first.isMark;
    words.push({ text: word, start, end: start + word.length, isCapital: first.isCapital, isMark });
    if (isMark && endsSentence(text, words, span.end)) {
      sentences.push(words);
      words = [];
    }
  }
  if (words.length > 0) sentences.push(words);
  return sentences;
}

interface Look {
  readonly isCapital: boolean;
  readonly isMark: boolean;
}

// Asked once for each unit, of which there are few.
const looks = new Map<string, Look>();

function lookOf(unit: string): Look {
  const known = looks.get(unit);
  if (known) return known;
  const lower = unit.toLowerCase();
  const isMark = lower === unit.toUpperCase() && !(unit >= '0' && unit <= '9');
  const look = { isCapital: unit !== lower, isMark };
  looks.set(unit, look);
  return look;
}

// A full stop ends a sentence unless it belongs to a number, an initial or a short form; a semicolon and a colon end a
// clause, which is all that is judged here.
function endsSentence(text: string, words: readonly SentenceWord[], end: number): boolean {
  const mark = words.at(-1)!;
  if ('!?;:…'.includes(mark.text)) return true;
  if (mark.text !== '.') return false;
  const before = words.at(-2)?.text ?? '';
  const after = text.slice(mark.end, Math.min(end, mark.end + 3)).trim();
  if (/^\d+$/.test(before)) return false;
  if (/^\p{L}{1,3}$/u.test(before) && before !== before.toLowerCase()) return false;
  return after === '' || !/^\p{Ll}/u.test(after);
}
