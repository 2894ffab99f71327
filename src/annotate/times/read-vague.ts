import { VAGUE_STEMS, VAGUE_TIMES } from '../../german/times.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { stemOf, wordAt } from './token-line.ts';

/** Reads a vague past, present or future: "derzeit", "vor kurzem", "in Zukunft", "die künftige Regierung". */
export function readVague(line: TokenLine, first: number): TimeMatch | undefined {
  let phrase = '';
  let found: TimeMatch | undefined;
  // The longest phrase of the list has three words; most words begin none.
  const longest = beginnings.has(line.folded[first]!) ? 3 : 0;
  for (let length = 1; length <= longest; length += 1) {
    phrase += (length > 1 ? ' ' : '') + wordAt(line, first, length - 1);
    const value = VAGUE_TIMES.get(phrase);
    if (value)
      found = {
        firstToken: firstOf(phrase, first),
        endToken: phrase === 'von nun an' ? first + 2 : first + length,
        reading: { kind: 'vague', value },
      };
  }
  if (found && !isOtherwise(line, first, found.endToken)) return found;
  const word = line.folded[first]!;
  const value = word.includes('ig') ? VAGUE_STEMS.get(stemOf(word)) : undefined;
  return value ? { firstToken: first, endToken: first + 1, reading: { kind: 'vague', value } } : undefined;
}

const beginnings: ReadonlySet<string> = new Set([...VAGUE_TIMES.keys()].map((phrase) => phrase.split(' ', 1)[0]!));

/** "so bald wie möglich", "zur Zeit der Wende", "aktuell" before a noun are no such times. */
function isOtherwise(line: TokenLine, first: number, endToken: number): boolean {
  if (line.folded[first] === 'bald' && wordAt(line, first, -1) === 'so') return true;
  return line.folded[first] === 'zur' && /^(?:der|des|von|vor|nach)$/.test(wordAt(line, first, endToken - first));
}

/** "in Zukunft" and "im Moment" begin after their preposition, "vor kurzem" with it. */
function firstOf(phrase: string, first: number): number {
  return /^(?:in|im|für|von) /.test(phrase) ? first + 1 : first;
}
