import { modalVerbs } from '../../german/auxiliary-verbs.ts';
import type { Chunk } from './cut-chunks.ts';
import { findOpener } from './find-opener.ts';
import { isMark, lowerAt, type SentenceView, verbAt, verbsIn } from './sentence-view.ts';

/** A chunk cut before each "und", "oder", "aber" that joins two verbs of their own: "kam an und | sprach". */
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

const coordinators = new Set(['und', 'oder', 'aber', 'sondern', 'sowie', 'doch', 'denn']);

function joinsTwoVerbs(view: SentenceView, chunk: Chunk, coordinator: number): boolean {
  const left = verbsIn(view, chunk.from, coordinator);
  const right = verbsIn(view, coordinator + 1, chunk.to);
  if (left.length === 0 || right.length === 0) return false;
  const leftInfinitive = left.every((token) => !verbAt(view, token)!.canBeFinite);
  if (leftInfinitive)
    return (
      endsInZu(view, coordinator) &&
      endsInZu(view, chunk.to) &&
      !right.some((token) => verbAt(view, token)!.isOnlyFinite)
    );
  if (!right.some((token) => verbAt(view, token)!.canBeFinite)) return false;
  if (findOpener(view, chunk) && isVerbFinalUntil(view, chunk, coordinator) === false) return false;
  return !sharesAuxiliary(view, left, { right, coordinator, to: chunk.to });
}

function endsInZu(view: SentenceView, end: number): boolean {
  return verbAt(view, end - 1)?.isZuInfinitive ?? false;
}

// "weil Putin und Trump sprachen": before the coordinator of a clause with its verb at the end there must be that verb.
function isVerbFinalUntil(view: SentenceView, chunk: Chunk, coordinator: number): boolean {
  const last = verbAt(view, coordinator - 1);
  return coordinator > chunk.from && last !== undefined && last.canBeFinite;
}

// "erklärt und bestätigt wurde", "will reden und handeln", "hat gesprochen und vereinbart": one finite verb for both.
function sharesAuxiliary(
  view: SentenceView,
  left: readonly number[],
  after: { readonly right: readonly number[]; readonly coordinator: number; readonly to: number },
): boolean {
  const { right, coordinator, to } = after;
  const rightFinite = right.filter((token) => verbAt(view, token)!.isOnlyFinite);
  if (rightFinite.length === 0) {
    const finite = left.find((token) => verbAt(view, token)!.isOnlyFinite || isAuxiliary(view, token));
    const last = right[right.length - 1]!;
    const isFinal = last === to - 1 || isMark(view, last + 1);
    return finite !== undefined &&
      isAuxiliary(view, finite) &&
      isFinal &&
      left.length + right.length > 1 &&
      right[0] !== coordinator + 1
      ? true
      : finite !== undefined && isAuxiliary(view, finite) && isFinal;
  }
  // Nothing on the left is surely finite, and a nonfinite form ends it: the finite verb at the end serves both.
  if (left.some((token) => verbAt(view, token)!.isOnlyFinite || isAuxiliary(view, token))) return false;
  const lastLeft = left[left.length - 1]!;
  const isCluster = right.length > 1 && rightFinite[rightFinite.length - 1] === to - 1;
  return lastLeft === coordinator - 1 && isCluster && isAuxiliary(view, rightFinite[rightFinite.length - 1]!);
}

function isAuxiliary(view: SentenceView, token: number): boolean {
  const lemma = view.words[token]!.readings[0]!.lemma;
  return lemma === 'haben' || lemma === 'sein' || lemma === 'werden' || modalVerbs.has(lemma);
}
