/** Whether a word or the last part of a compound is in the list: "Polizeiangaben" has the ending "angaben". */
export function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  if (word.length < 3) return false;
  const lower = word.toLowerCase();
  for (const length of lengthsOf(endings)) {
    if (length <= lower.length && endings.has(lower.slice(lower.length - length))) return true;
  }
  return false;
}

// The lists never change, so their word lengths are counted once.
const lengths = new WeakMap<ReadonlySet<string>, readonly number[]>();

function lengthsOf(endings: ReadonlySet<string>): readonly number[] {
  const known = lengths.get(endings);
  if (known) return known;
  const counted = [...new Set([...endings].map((ending) => ending.length))];
  lengths.set(endings, counted);
  return counted;
}
