import { MODAL_VERBS } from '../../german/auxiliary-verbs.ts';
import type { Chunk } from './cut-chunks.ts';
import { findOpener } from './find-opener.ts';
import { lowerAt, type SentenceView, verbAt, verbsIn } from './sentence-view.ts';

/** A chunk cut before each "und", "oder", "aber" that joins two verbs: "kam an und | sprach", "hat X getroffen und | Y besucht". */
export function splitAtCoordinators(view: SentenceView, chunk: Chunk): readonly Chunk[] {
  if (chunk.to - chunk.from > longestProse) return [chunk];
  const pieces: Chunk[] = [];
  let current = chunk;
  for (let token = chunk.from + 1; token < chunk.to - 1; token++) {
    if (!coordinators.has(lowerAt(view, token)) || !joinsTwoVerbs(view, current, token)) continue;
    pieces.push({ ...current, end: token, to: token });
    current = { ...current, first: token, from: token, markBefore: '', isSplit: true };
  }
  return [...pieces, current];
}

// No German clause runs this long without a mark; lists and garbage do, and each coordinator looks at the whole chunk.
const longestProse = 250;

const coordinators = new Set(['und', 'oder', 'aber', 'sondern', 'doch', 'denn']);

function joinsTwoVerbs(view: SentenceView, chunk: Chunk, coordinator: number): boolean {
  const left = verbsIn(view, chunk.from, coordinator);
  const right = verbsIn(view, coordinator + 1, chunk.to);
  if (left.length === 0 || right.length === 0) return false;
  const lastLeft = left[left.length - 1]!;
  if (left.every((token) => !verbAt(view, token)!.canBeFinite)) {
    // "statt zu schlichten und sei ungeduldig"
    if (isZu(view, coordinator - 1) && right.some((token) => verbAt(view, token)!.isOnlyFinite)) return true;
    // "zu kommen und zu gehen"
    return (
      isZu(view, coordinator - 1) &&
      isZu(view, chunk.to - 1) &&
      !right.some((token) => verbAt(view, token)!.isOnlyFinite)
    );
  }
  if (findOpener(view, chunk) && !(lastLeft === coordinator - 1 && verbAt(view, lastLeft)!.canBeFinite)) return false;
  const isSure = (token: number): boolean => verbAt(view, token)!.isOnlyFinite;
  if (right.some(isSure))
    return (
      left.some((token) => isSure(token) || isAuxiliary(view, token)) ||
      !isOneGroup(view, chunk, { lastLeft, right, coordinator })
    );
  return sharesHelper(view, left, { right, coordinator, to: chunk.to });
}

// "erklärt und bestätigt wurde": nothing on the left is surely finite, and the auxiliary at the end serves both.
function isOneGroup(
  view: SentenceView,
  chunk: Chunk,
  {
    lastLeft,
    right,
    coordinator,
  }: { readonly lastLeft: number; readonly right: readonly number[]; readonly coordinator: number },
): boolean {
  const last = right[right.length - 1]!;
  return lastLeft === coordinator - 1 && right.length > 1 && last === chunk.to - 1 && isAuxiliary(view, last);
}

// No surely finite verb on the right: "will reden und handeln" is one clause, "hat X getroffen und Y besucht" two with one auxiliary.
function sharesHelper(
  view: SentenceView,
  left: readonly number[],
  { right, coordinator, to }: { readonly right: readonly number[]; readonly coordinator: number; readonly to: number },
): boolean {
  const helper = left.find((token) => isAuxiliary(view, token) && verbAt(view, token)!.canBeFinite);
  const last = right[right.length - 1]!;
  const canBeFinite = right.some((token) => verbAt(view, token)!.canBeFinite);
  if (helper === undefined || last < to - 1) return canBeFinite;
  return left.length > 1 && left[left.length - 1] === coordinator - 1 && right[0]! > coordinator + 1;
}

function isZu(view: SentenceView, token: number): boolean {
  return verbAt(view, token)?.isZuInfinitive ?? false;
}

function isAuxiliary(view: SentenceView, token: number): boolean {
  const lemma = view.words[token]!.readings[0]!.lemma;
  return lemma === 'haben' || lemma === 'sein' || lemma === 'werden' || MODAL_VERBS.has(lemma);
}
