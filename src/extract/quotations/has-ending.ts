/** Whether a word or the last part of a compound is in the list: "Polizeiangaben" has the ending "angaben". */
export function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  for (let start = 0; start <= lower.length - 3; start += 1) {
    if (endings.has(lower.slice(start))) return true;
  }
  return false;
}
