/** The smallest automaton that knows every run of a sequence, built in linear time (Blumer et al. 1985). State 0 is the start. */
export interface SuffixAutomaton {
  /** State reached with a word; undefined where no run goes on so. */
  readonly next: (state: number, word: number) => number | undefined;
  /** Longest suffix of the state's runs that goes on otherwise. */
  readonly links: readonly number[];
  /** Length of the longest run of each state. */
  readonly lengths: readonly number[];
  /** Where the first occurrence of each state's runs ends (index after its last word). */
  readonly ends: readonly number[];
}

/** Builds the automaton of a sequence of numbers below 2^32. */
export function buildSuffixAutomaton(words: readonly number[]): SuffixAutomaton {
  const lengths = [0];
  const links = [-1];
  const ends = [0];
  /** Words by which each state goes on, to copy a state with its steps. */
  const steps: number[][] = [[]];
  const targets = new Map<number, number>();
  // Safe integers: fewer than two million states of 32-bit words.
  const keyOf = (state: number, word: number) => state * 2 ** 32 + word;
  const next = (state: number, word: number) => targets.get(keyOf(state, word));
  const addState = (length: number, end: number): number => {
    lengths.push(length);
    links.push(0);
    ends.push(end);
    steps.push([]);
    return lengths.length - 1;
  };
  const lead = (from: number, word: number, to: number): void => {
    if (!targets.has(keyOf(from, word))) steps[from]!.push(word);
    targets.set(keyOf(from, word), to);
  };
  const copyState = (original: number, length: number): number => {
    const copy = addState(length, ends[original]!);
    for (const word of steps[original]!) lead(copy, word, next(original, word)!);
    links[copy] = links[original]!;
    links[original] = copy;
    return copy;
  };
  let last = 0;
  for (const [index, word] of words.entries()) {
    const added = addState(lengths[last]! + 1, index + 1);
    let state = last;
    for (; state >= 0 && next(state, word) === undefined; state = links[state]!) lead(state, word, added);
    if (state >= 0) {
      const known = next(state, word)!;
      const isDirect = lengths[known] === lengths[state]! + 1;
      const link = isDirect ? known : copyState(known, lengths[state]! + 1);
      links[added] = link;
      if (!isDirect)
        for (; state >= 0 && next(state, word) === known; state = links[state]!) targets.set(keyOf(state, word), link);
    }
    last = added;
  }
  return { next, links, lengths, ends };
}
