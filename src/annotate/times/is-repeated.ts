import type { TimeMatch, TokenLine } from './time-reading.ts';
import { wordAt } from './token-line.ts';

/** Whether a time of day holds on several days: "jeweils 20 Uhr", "täglich von 9 bis 17 Uhr", "am 3. und 4. Mai um 20 Uhr". */
export function isRepeated(line: TokenLine, matches: readonly TimeMatch[], index: number): boolean {
  const { firstToken, reading } = matches[index]!;
  if (reading.kind !== 'clock') return false;
  if (wordAt(line, firstToken, -1) === 'jeweils') return true;
  const days = beforeClocks(matches, index);
  const last = matches[days];
  if (!last || line.sentenceEnds[last.firstToken] !== line.sentenceEnds[firstToken]) return false;
  if (last.reading.kind === 'set') return true;
  const previous = matches[days - 1];
  const areListed = previous?.reading.kind === 'day' && last.reading.kind === 'day';
  return areListed && last.firstToken - previous.endToken === 1 && line.folded[previous.endToken] === 'und';
}

/** The place of the last expression before that is no time of day: "9" and "17 Uhr" look at the same one. */
function beforeClocks(matches: readonly TimeMatch[], index: number): number {
  let place = index - 1;
  // "9 bis 12 und 14 bis 17 Uhr" is as long as such lists get.
  while (index - place < 5 && matches[place]?.reading.kind === 'clock') place -= 1;
  return place;
}
