import { generalMatterTerms, matterTerms } from '../german/matter-terms.ts';
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

/** The matters that a text treats; a longer stem hides the shorter ones in it ("Atomenergiebehörde" is not about energy). */
export function findMatters(text: string): readonly MatterHit[] {
  let folded = ` ${foldText(text)} `.replace(/[^\p{L}\p{N}-]/gu, ' ');
  const hits: MatterHit[] = [];
  for (const { stem, matter, isGeneral, where } of longestFirst) {
    for (let at = findStem(folded, stem, where); at >= 0; at = findStem(folded, stem, where)) {
      hits.push({ matter, isGeneral, start: at - 1, length: stem.length });
      folded = folded.slice(0, at) + '.'.repeat(stem.length) + folded.slice(at + stem.length);
    }
  }
  return hits.sort((left, right) => left.start - right.start);
}

/** Short stems only count at the start of a word: "zoll" is not in "vollzogen". */
const shortestInside = 6;

type Where = 'inside' | 'start' | 'word';

const longestFirst = [...toStems(matterTerms, false), ...toStems(generalMatterTerms, true)].sort(
  (left, right) => right.stem.length - left.stem.length || (left.stem < right.stem ? -1 : 1),
);

function toStems(terms: typeof matterTerms, isGeneral: boolean) {
  return terms.flatMap(([matter, stems]) =>
    stems.split(' ').map((written) => {
      const stem = written.replace(/^[\^=]/, '').replaceAll('_', ' ');
      const where: Where = written.startsWith('=')
        ? 'word'
        : written.startsWith('^') || stem.length < shortestInside
          ? 'start'
          : 'inside';
      return { stem, matter, isGeneral, where };
    }),
  );
}

function findStem(folded: string, stem: string, where: Where): number {
  for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
    const startsWord = !/[\p{L}\p{N}.]/u.test(folded[at - 1] ?? ' ');
    const endsWord = !/[\p{L}\p{N}.]/u.test(folded[at + stem.length] ?? ' ');
    if (where === 'inside' || (startsWord && (where === 'start' || endsWord))) return at;
  }
  return -1;
}
