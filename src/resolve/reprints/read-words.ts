import type { Span } from '../../core/anchor.ts';
import { hashWord } from '../hash-words.ts';

/** A text as its words, in order; the same index in all lists. */
export interface TextWords {
  /** Hash of each word in lower case. */
  readonly forms: readonly number[];
  readonly spans: readonly Span[];
  /** Whether the word stands between quotation marks: what somebody said is the same words in independent reports. */
  readonly isQuoted: readonly boolean[];
  /** How many stand outside quotation marks. */
  readonly ownWords: number;
}

/** The words of a text, letters and digits only, so that marks, blanks and line breaks make no difference. */
export function readWords(text: string): TextWords {
  const quoted = findQuoted(text);
  const forms: number[] = [];
  const spans: Span[] = [];
  const isQuoted: boolean[] = [];
  let [at, ownWords] = [0, 0];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    while (quoted[at] && quoted[at]!.end <= start) at++;
    const inside = quoted[at] !== undefined && quoted[at]!.start < start;
    forms.push(hashWord(match[0].toLowerCase()));
    spans.push({ start, end });
    isQuoted.push(inside);
    if (!inside) ownWords++;
  }
  return { forms, spans, isQuoted, ownWords };
}

/** Longer stretches between two marks are no single quotation: one of the marks is lost or means something else. */
const longestQuotation = 700;

/** Stretches between quotation marks, within one line, in text order. */
function findQuoted(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(quotation)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

// „deutsch“, »Buch«, «Schweiz», “english”, "schlicht"
const quotation = new RegExp(
  ['„[^„“”\\n]{1,N}[“”]', '»[^»«\\n]{1,N}«', '«[^«»\\n]{1,N}»', '“[^“”\\n]{1,N}”', '"[^"\\n]{1,N}"']
    .join('|')
    .replaceAll('N', String(longestQuotation)),
  'gu',
);
