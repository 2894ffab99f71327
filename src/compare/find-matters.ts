import { GENERAL_MATTER_TERMS, MATTER_TERMS } from '../german/matter-terms.ts';
import { foldText } from './fold-text.ts';

/** A matter that a text treats, and the words that name it. */
export interface MatterHit {
  /** German name of the matter ("Gefangene"). */
  readonly matter: string;
  /** Nearly every read-out names it. */
  readonly isGeneral: boolean;
  /** Where the stem begins in the text. */
  readonly start: number;
  readonly length: number;
}

/** The matters that a text treats; a longer stem goes before a shorter one ("Atomenergiebehörde" is not about energy). */
export function findMatters(text: string): readonly MatterHit[] {
  const folded = ` ${foldText(text)} `.replace(/[^\p{L}\p{N}-]/gu, ' ');
  return [...folded.matchAll(anyStem)].map(({ index, 0: stem }) => {
    const { matter, isGeneral } = matterOfStem.get(stem)!;
    return { matter, isGeneral, start: index - 1, length: stem.length };
  });
}

/** Short stems only count at the start of a word: "zoll" is not in "vollzogen". */
const shortestInside = 6;

const stems = [...toStems(MATTER_TERMS, false), ...toStems(GENERAL_MATTER_TERMS, true)].sort(
  (left, right) => right.stem.length - left.stem.length || (left.stem < right.stem ? -1 : 1),
);

const matterOfStem = new Map(stems.map((entry) => [entry.stem, entry]));

const anyStem = new RegExp(stems.map(({ pattern }) => pattern).join('|'), 'gu');

function toStems(terms: typeof MATTER_TERMS, isGeneral: boolean) {
  return terms.flatMap(([matter, written]) =>
    written.split(' ').map((one) => {
      const stem = one.replace(/^[\^=]/, '').replaceAll('_', ' ');
      const isWord = one.startsWith('=');
      const atStart = isWord || one.startsWith('^') || stem.length < shortestInside;
      const pattern = `${atStart ? '(?<![\\p{L}\\p{N}])' : ''}${stem}${isWord ? '(?![\\p{L}\\p{N}])' : ''}`;
      return { stem, matter, isGeneral, pattern };
    }),
  );
}
