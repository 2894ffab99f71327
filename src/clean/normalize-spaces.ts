import { joinTraced, sliceTraced, type TracedText } from './traced-text.ts';

/** The text with every kind of blank as a plain space, and without soft hyphens and other characters of no width. */
export function normalizeSpaces(traced: TracedText): TracedText {
  const visible = invisible.test(traced.text) ? withoutInvisible(traced) : traced;
  if (!blanks.test(visible.text)) return visible;
  return { ...visible, text: visible.text.replace(everyBlank, ' ') };
}

function withoutInvisible(traced: TracedText): TracedText {
  const parts: TracedText[] = [];
  let at = 0;
  for (const match of traced.text.matchAll(everyInvisible)) {
    parts.push(sliceTraced(traced, at, match.index));
    at = match.index + match[0].length;
  }
  parts.push(sliceTraced(traced, at, traced.text.length));
  return joinTraced(parts);
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const everyInvisible = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const blanks = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const everyBlank = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
