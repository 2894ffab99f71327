import { overlaps, type Span } from '../core/anchor.ts';
import type { JudgedFact } from '../core/judgement.ts';

/** A fact of a document as far as it decides whether a judgement means it. */
export interface JudgeableFact {
  readonly type: JudgedFact['type'];
  readonly position: number;
  readonly anchors: readonly Span[];
  readonly signature: string;
}

/**
 * The fact of a document that a judgement means: it shares the words judged, and of several such ones it is the one with
 * the same actors and kind, else with the most of these words. Undefined where the document tells nothing there any more.
 */
export function findJudgedFact(judged: JudgedFact, facts: readonly JudgeableFact[]): JudgeableFact | undefined {
  const candidates = facts.filter(
    ({ type, anchors }) => type === judged.type && anchors.some((anchor) => overlaps(anchor, judged)),
  );
  const own = candidates.filter(({ signature }) => signature === judged.signature);
  const left = own.length > 0 ? own : candidates;
  return left.toSorted(
    (one, other) => sharedWith(judged, other) - sharedWith(judged, one) || one.position - other.position,
  )[0];
}

function sharedWith(judged: Span, { anchors }: JudgeableFact): number {
  return Math.max(...anchors.map((anchor) => Math.min(anchor.end, judged.end) - Math.max(anchor.start, judged.start)));
}
