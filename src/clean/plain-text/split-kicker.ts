import { CAMEL_CASE_NAMES, KICKER_ENDINGS } from '../../german/page-furniture.ts';
import { SENTENCE_STARTERS } from '../../german/sentence-starters.ts';
import { type Line, sliceLine } from './find-lines.ts';
import { isKnownName } from './is-known-name.ts';

/**
 * A kicker that lost the break before its headline: "UkraineRussland will Angriffe aussetzen" is "Ukraine" and
 * "Russland will Angriffe aussetzen". Names that are written so ("FairCoin", "YouTube") stay whole: one of the two words
 * at the seam must be a name in the news, or the left one such as kickers end with, or the right one begin sentences.
 */
export function splitKicker(line: Line): { readonly kicker?: Line; readonly headline: Line } {
  const match = anySeam.test(line.text) ? seam.exec(line.text) : null;
  if (!match) return { headline: line };
  const [, before, after] = match;
  const left = before!.slice(before!.lastIndexOf(' ') + 1);
  const isName = [...CAMEL_CASE_NAMES].some((name) => `${left}${after}`.startsWith(name));
  const isSeam = isKnownName(left) || KICKER_ENDINGS.test(left) || isKnownName(after!) || SENTENCE_STARTERS.has(after!);
  if (isName || !isSeam) return { headline: line };
  return { kicker: sliceLine(line, 0, before!.length), headline: sliceLine(line, before!.length) };
}

// A small letter and a capital side by side, or what may be such in other scripts: hardly a headline has them.
const anySeam = /[a-zß-\uffff][A-ZÀ-ÞĀ-\uffff]/;

// Within the first four words, with at least three letters on both sides of the seam.
const seam =
  /^((?:\p{Lu}[\p{L}-]* )?(?:\p{L}+ ){0,2}?\p{Lu}[\p{L}-]*?\p{Ll}{2})(\p{Lu}\p{Ll}{2,}(?:-\p{L}+)*)(?=[ :,])/u;
