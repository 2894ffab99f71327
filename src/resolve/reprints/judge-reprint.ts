import type { Anchor } from '../../core/anchor.ts';
import { findSharedRuns, type SharedRun } from './find-shared-runs.ts';
import { readWords, type TextWords } from './read-words.ts';

/** How two texts hang together: `copy` the same report, `excerpt` one within the other, `passage` something taken over. */
export type ReprintKind = 'copy' | 'excerpt' | 'passage';

/** The same words in two texts. */
export interface SharedPassage {
  readonly left: Anchor;
  readonly right: Anchor;
  readonly words: number;
}

/** What two texts share. */
export interface Reprint {
  readonly kind: ReprintKind;
  /** Parts of each text's own words (outside quotation marks) that stand in the other too, 0 to 1. */
  readonly leftShare: number;
  readonly rightShare: number;
  readonly longest: SharedPassage;
}

/** Shorter runs are set phrases: "der russische Präsident Wladimir Putin hat". */
const shortestRun = 6;
/** From half of its own words on, a text stands within the other. On the golden pairs reprints have .76 and more, independent reports share no run at all or set phrases. */
const excerptShare = 0.5;
/** Texts that share so much of both are one report; a copy cut to half has .53 of the longer one, a copy with a new lead .82. */
const copyShare = 0.65;
/** A passage of so many own words in one run is taken over: agency sentences have fifteen to twenty, set notices up to twenty. */
const passageWords = 24;
/** Less than this is a headline or one sentence of the usual words, whatever its share. */
const copyWords = 20;

/** How two texts hang together, with the longest passage that stands in both; undefined where they are independent. */
export function judgeReprint(leftText: string, rightText: string): Reprint | undefined {
  return judgeWords({ text: leftText, words: readWords(leftText) }, { text: rightText, words: readWords(rightText) });
}

/** Two common fingerprints come of a passage of some thirty words, one may be chance; of short texts one is much of all. */
const fewestCommon = 2;

/** Whether two texts with so many fingerprints, and so many in common, are worth comparing word by word. */
export function isWorthComparing(common: number, left: number, right: number): boolean {
  return common > 0 && common >= Math.min(fewestCommon, left, right);
}

/** A text with its words. */
export interface ReadText {
  readonly text: string;
  readonly words: TextWords;
}

/** As `judgeReprint`, for texts whose words are read already. */
export function judgeWords(left: ReadText, right: ReadText): Reprint | undefined {
  const runs = findSharedRuns(left.words.forms, right.words.forms, shortestRun);
  const longest = runs.toSorted((one, other) => other.length - one.length || one.right - other.right)[0];
  if (!longest) return undefined;
  const leftOwn = countOwn(
    left.words,
    runs.map(({ left: first, length }) => ({ first, length })),
  );
  const rightOwn = countOwn(
    right.words,
    runs.map(({ right: first, length }) => ({ first, length })),
  );
  const leftShare = left.words.ownWords === 0 ? 0 : leftOwn / left.words.ownWords;
  const rightShare = right.words.ownWords === 0 ? 0 : rightOwn / right.words.ownWords;
  const kind = tellKind({
    leftShare,
    rightShare,
    own: Math.min(leftOwn, rightOwn),
    passage: ownOfRuns(right.words, runs),
  });
  return kind && { kind, leftShare, rightShare, longest: toPassage(left, right, longest) };
}

function tellKind(found: {
  readonly leftShare: number;
  readonly rightShare: number;
  readonly own: number;
  readonly passage: number;
}): ReprintKind | undefined {
  const { leftShare, rightShare, own, passage } = found;
  if (own >= copyWords && Math.min(leftShare, rightShare) >= copyShare) return 'copy';
  if (own >= copyWords && Math.max(leftShare, rightShare) >= excerptShare) return 'excerpt';
  return passage >= passageWords ? 'passage' : undefined;
}

/** Own words of a text within any of the runs, each counted once. */
function countOwn(
  { isQuoted }: TextWords,
  runs: readonly { readonly first: number; readonly length: number }[],
): number {
  let [count, at] = [0, 0];
  for (const { first, length } of runs.toSorted((one, other) => one.first - other.first)) {
    for (at = Math.max(at, first); at < first + length; at++) if (!isQuoted[at]) count++;
  }
  return count;
}

/** Most own words in a single run. */
function ownOfRuns({ isQuoted }: TextWords, runs: readonly SharedRun[]): number {
  return Math.max(
    ...runs.map(({ right, length }) => isQuoted.slice(right, right + length).filter((quoted) => !quoted).length),
  );
}

function toPassage(left: ReadText, right: ReadText, run: SharedRun): SharedPassage {
  const anchorOf = ({ text, words: { spans } }: ReadText, first: number): Anchor => {
    const [start, end] = [spans[first]!.start, spans[first + run.length - 1]!.end];
    return { start, end, exact: text.slice(start, end) };
  };
  return { left: anchorOf(left, run.left), right: anchorOf(right, run.right), words: run.length };
}
