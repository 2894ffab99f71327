import { tokenRange } from '../draft.ts';
import { type Reading, textAt } from '../reading.ts';

/** "Laut *„Morgenblatt“* reist er", "so *dpa-Reporter Meier*": names that the parser does not take for a phrase. */
export function namesFrom(reading: Reading, first: number): readonly number[] {
  const quoted = reading.quoted[reading.quotedOfToken[first]!];
  // Six tokens: longer titles are rare, and what follows must not be swallowed.
  if (quoted && quoted.first === first) return quoted.end - first <= 6 ? tokenRange(first, quoted.end) : [];
  let end = first;
  while (
    end < first + 4 &&
    /^[\p{Lu}\d]|^[\p{L}\d-]+\.[a-z]{2,3}$|^verdi-/u.test(textAt(reading, end)) &&
    reading.annotated.words[end]!.category !== 'mark'
  )
    end += 1;
  return tokenRange(first, end);
}
