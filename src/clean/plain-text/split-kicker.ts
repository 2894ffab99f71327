import { camelCaseNames } from '../../german/page-furniture.ts';
import { type Line, sliceLine } from './find-lines.ts';

/**
 * A kicker that lost the break before its headline: "UkraineRussland will Angriffe aussetzen" is "Ukraine" and
 * "Russland will Angriffe aussetzen". Names that are written so ("YouTube sperrt ...") stay whole.
 */
export function splitKicker(line: Line): { readonly kicker?: Line; readonly headline: Line } {
  // Only within the first words, and only with at least three letters on both sides of the seam.
  const match =
    /^((?:\p{Lu}[\p{L}-]* )?(?:\p{L}+ ){0,2}?\p{Lu}[\p{Ll}-]*\p{Ll}{2})(\p{Lu}\p{Ll}{2,}[\p{L}-]*)(?= |:)/u.exec(
      line.text,
    );
  if (!match) return { headline: line };
  const [, before, after] = match;
  const word = `${before!.slice(before!.lastIndexOf(' ') + 1)}${after}`;
  // "BürgerInnen" is one word, "MacArthur" one name.
  if (/^Innen/.test(after!) || /(?:^| )(?:Mac|Fitz|Van)$/.test(before!)) return { headline: line };
  if ([...camelCaseNames].some((name) => word.startsWith(name))) return { headline: line };
  return { kicker: sliceLine(line, 0, before!.length), headline: sliceLine(line, before!.length) };
}
