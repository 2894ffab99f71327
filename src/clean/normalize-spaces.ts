import type { TracedText } from './traced-text.ts';

/** The text with every kind of blank as a plain space, and without soft hyphens and other characters of no width. */
export function normalizeSpaces(traced: TracedText): TracedText {
  if (!blanks.test(traced.text)) return traced;
  const { text } = traced;
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const units: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (invisible.test(unit)) continue;
    units.push(blanks.test(unit) ? ' ' : unit);
    starts[length] = traced.starts[at]!;
    ends[length] = traced.ends[at]!;
    length++;
  }
  return { text: units.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const blanks = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000\u00ad\u200b-\u200f\u2060\ufeff]/;
