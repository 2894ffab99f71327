import type { Extraction } from '../../core/analysis.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Denial } from '../../core/denial.ts';

/** Who denies what, linked to the entries of the same document that are denied. */
export function findDenials(_annotated: AnnotatedDocument, _told: Omit<Extraction, 'denials'>): readonly Denial[] {
  return [];
}
