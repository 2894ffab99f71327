import { joinTraced, substitute } from '../traced-text.ts';
import type { Line } from './find-lines.ts';

/** The lines with those joined that were broken at a fixed width, as in mails and old agency feeds. */
export function joinWrappedLines(lines: readonly Line[]): Line[] {
  if (!areWrapped(lines)) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (!last || line.blankBefore || line.mark || last.mark) joined.push(line);
    else joined[joined.length - 1] = join(last, line);
  }
  return joined;
}

// Two of three lines inside a block go on in the middle of a sentence, and none is longer than a screen is wide.
function areWrapped(lines: readonly Line[]): boolean {
  if (lines.some((line) => line.text.length > 100)) return false;
  const inside = lines.filter((line) => !line.blankBefore);
  if (inside.length < 4) return false;
  const running = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next && !next.blankBefore && line.text.length > 40 && !/[.!?:…"“”»«]$/.test(line.text);
  });
  return running.length * 3 > inside.length * 2;
}

function join(left: Line, right: Line): Line {
  const at = left.traced.ends.at(-1) ?? 0;
  const space = substitute(' ', at, right.traced.starts[0] ?? at);
  return { ...left, text: `${left.text} ${right.text}`, traced: joinTraced([left.traced, space, right.traced]) };
}
