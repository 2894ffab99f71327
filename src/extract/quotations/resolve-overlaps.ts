import type { Draft } from './draft.ts';

/** Keeps what verbs and phrases found in one sentence from telling the same thing twice; what lies inside the other is nested. */
export function resolveOverlaps(attributed: readonly Draft[], indirect: readonly Draft[]): readonly Draft[] {
  const kept = [...attributed];
  for (const draft of indirect) {
    const holder = attributed.find(
      (other) =>
        draft.quote.every((token) => other.quote.includes(token)) &&
        draft.cue.some((token) => other.quote.includes(token)),
    );
    kept.push(holder ? { ...draft, nested: true, passedOnBy: holder.frame } : draft);
  }
  return kept;
}
