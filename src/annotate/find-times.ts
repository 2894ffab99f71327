import type { ParsedDocument } from '../core/annotated.ts';
import type { ReferenceTime } from '../core/document.ts';
import type { TimeExpression } from '../core/time-expression.ts';

/** The time expressions of a document, normalised against the reference time. */
export function findTimes(_parsed: ParsedDocument, _referenceTime: ReferenceTime | null): readonly TimeExpression[] {
  return [];
}
