import type { Relate } from './merge-best-first.ts';

/** The best fit between members of two groups; null where any two cannot be one. */
export function relateGroups(left: readonly string[], right: readonly string[], relate: Relate): number | null {
  let best: number | null = null;
  for (const one of left)
    for (const other of right) {
      const fit = relate(one, other);
      if (fit === null) return null;
      if (best === null || fit > best) best = fit;
    }
  return best;
}
