import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import type { Reading } from './reading.ts';

/** Whether a word or the last part of a compound is in the list: "Polizeiangaben" has the ending "angaben". */
export function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  if (word.length < 3) return false;
  const answers = answersOf(endings);
  const known = answers.get(word);
  if (known !== undefined) return known;
  const answer = readEnding(word.toLowerCase(), endings);
  // The bound keeps garbage input from filling the memory.
  if (answers.size < 20_000) answers.set(word, answer);
  return answer;
}

/** As `hasEnding` of the word at a token, looked up by its form; false outside of the document. */
export function hasEndingAt(
  { annotated }: Pick<Reading, 'annotated'>,
  token: number,
  endings: ReadonlySet<string>,
): boolean {
  const word = annotated.tokens[token];
  if (word === undefined) return false;
  const known = testsByList.get(endings);
  if (known) return known(word);
  const test = rememberByForm((text) => hasEnding(text, endings));
  testsByList.set(endings, test);
  return test(word);
}

const testsByList = new Map<ReadonlySet<string>, (token: Token) => boolean>();

// The same nouns come again and again: what was said of a word is kept for each list. The lists are constants, so a weak
// map would free nothing, and each collection of garbage would have to look through it.
const answersByList = new Map<ReadonlySet<string>, Map<string, boolean>>();

function answersOf(endings: ReadonlySet<string>): Map<string, boolean> {
  const known = answersByList.get(endings);
  if (known) return known;
  const answers = new Map<string, boolean>();
  answersByList.set(endings, answers);
  return answers;
}

function readEnding(lower: string, endings: ReadonlySet<string>): boolean {
  // An entry behind "^" is a whole word.
  if (endings.has(`^${lower}`)) return true;
  for (const length of lengthsOf(endings)) {
    if (length <= lower.length && endings.has(lower.slice(lower.length - length))) return true;
  }
  return false;
}

// The lists never change, so their word lengths are counted once.
const lengths = new Map<ReadonlySet<string>, readonly number[]>();

function lengthsOf(endings: ReadonlySet<string>): readonly number[] {
  const known = lengths.get(endings);
  if (known) return known;
  const counted = [...new Set([...endings].map((ending) => ending.length))];
  lengths.set(endings, counted);
  return counted;
}
