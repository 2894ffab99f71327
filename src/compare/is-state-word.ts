import { STATE_STEMS } from '../german/state-stems.ts';
import { foldText, stemOf } from './fold-text.ts';

/** Whether a word names a state, its people or its capital: "Russen", "Kiews". What is said of them is another matter. */
export function isStateWord(word: string): boolean {
  const folded = foldText(word);
  return stateWords.has(folded) || stateWords.has(stemOf(folded));
}

const stateWords: ReadonlySet<string> = new Set(
  [...STATE_STEMS.values()]
    .flat()
    .map(foldText)
    .flatMap((word) => [word, stemOf(word)]),
);
