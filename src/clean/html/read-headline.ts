import type { Block } from '../article.ts';
import { toComparable } from '../to-comparable.ts';
import { sliceTraced, type TracedText } from '../traced-text.ts';

/** The title of the article and the blocks in which it stands on the page. */
export interface Headline {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * Reads the headline. Where the page calls itself by the same words, that name has the marks that the layout leaves
 * out: "Gipfel in Genf: Kein Ergebnis" for a kicker "Gipfel in Genf" above "Kein Ergebnis", which are two blocks then.
 */
export function readHeadline(traced: TracedText, pageTitles: readonly string[]): Headline {
  const key = toComparable(traced.text);
  const title = pageTitles.find((name) => toComparable(name) === key) ?? traced.text;
  const kicker = /^([^:|–/]{3,60}?)(?: ?[:|–/]) /.exec(title)?.[1];
  const rest = kicker ? traced.text.slice(kicker.length) : '';
  // Only where the page itself has no mark between the two.
  if (!kicker || !traced.text.startsWith(kicker) || !/^ ?[\p{L}\d„"»«]/u.test(rest)) {
    return { title, blocks: [{ type: 'title', traced }] };
  }
  const start = traced.text.length - rest.trimStart().length;
  return {
    title,
    blocks: [
      { type: 'title', traced: sliceTraced(traced, 0, kicker.length) },
      { type: 'title', traced: sliceTraced(traced, start, traced.text.length) },
    ],
  };
}
