import type { Span } from '../../core/anchor.ts';

/** The pieces into which the borders of marks cut a stretch of text. Marks may cross, so a piece may lie in several. */
export function cutAtMarks(marks: readonly Span[], stretch: Span): readonly Span[] {
  const borders = new Set([stretch.start, stretch.end]);
  for (const mark of marks) {
    borders.add(Math.max(stretch.start, mark.start));
    borders.add(Math.min(stretch.end, mark.end));
  }
  const cuts = [...borders].sort((left, right) => left - right);
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] }));
}
