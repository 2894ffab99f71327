import { isProse } from './find-furniture.ts';
import type { Line } from './find-lines.ts';

/** Index of the headline among the lines, undefined where the text begins with its first paragraph. */
export function findTitle(lines: readonly Line[]): number | undefined {
  const marked = lines.findIndex((line) => line.mark === 'heading');
  if (marked >= 0 && marked < 6) return marked;
  const [first, second, third] = lines;
  if (!first || !second || !isHeadline(first) || first.mark === 'listItem') return undefined;
  if (second && third && isKicker(first, second)) return 1;
  return 0;
}

// 220: headlines of seven words to a line have at most 180 characters; leads without a full stop are longer.
function isHeadline(line: Line): boolean {
  return (
    line.text.length <= 220 && !/[.:;,]["“”«»]?$/.test(line.text) && !(isProse(line.text) && line.text.length > 160)
  );
}

// "TÜRKİYE" or "Treffen von Starmer und Trump" over the headline proper, in the line right below.
function isKicker(first: Line, second: Line): boolean {
  if (!isHeadline(second) || second.text.length > 140) return false;
  const words = first.text.split(' ').length;
  // The name of the section, "Ausland" or "NACHRICHTEN", may stand apart.
  if (words <= 2 && second.text.split(' ').length >= 4) return true;
  if (second.blankBefore) return false;
  if (first.text === first.text.toUpperCase()) return true;
  // A kicker names the matter in a few words; a headline says something about it in more.
  return words <= 5 && first.text.length < second.text.length + 15;
}
