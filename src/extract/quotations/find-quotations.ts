import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Quotation } from '../../core/quotation.ts';

/** The quotations of a document, in text order of their first anchor. */
export function findQuotations(_annotated: AnnotatedDocument): readonly Quotation[] {
  return [];
}
