import { buildSuffixAutomaton, type SuffixAutomaton } from './build-suffix-automaton.ts';

/** A run of words that two sequences share: `length` words from `left` in the one and from `right` in the other. */
export interface SharedRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Longer texts are looked at in pieces: the automaton takes some hundred bytes a word. */
const wordsPerPiece = 200_000;

/**
 * The longest runs of at least `shortest` words that two sequences share, in the order of the right one, in linear time.
 * None lies within another; each is given where it first stands in the left one.
 */
export function findSharedRuns(
  left: readonly number[],
  right: readonly number[],
  shortest: number,
): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  for (let from = 0; from < left.length; from += wordsPerPiece) {
    const piece = left.slice(from, from + wordsPerPiece);
    for (const run of matchRuns(buildSuffixAutomaton(piece), right, shortest))
      runs.push({ ...run, left: run.left + from });
  }
  return runs;
}

function matchRuns({ next, links, lengths, ends }: SuffixAutomaton, right: readonly number[], shortest: number) {
  const runs: SharedRun[] = [];
  let [state, length] = [0, 0];
  for (let index = 0; index <= right.length; index++) {
    const word = right[index];
    const target = word === undefined ? undefined : next(state, word);
    if (target !== undefined) {
      [state, length] = [target, length + 1];
      continue;
    }
    if (length >= shortest) runs.push({ left: ends[state]! - length, right: index - length, length });
    if (word === undefined) break;
    while (state > 0 && next(state, word) === undefined) state = links[state]!;
    const step = next(state, word);
    [state, length] = step === undefined ? [0, 0] : [step, lengths[state]! + 1];
  }
  return runs;
}
