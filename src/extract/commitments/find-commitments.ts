import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';

/** One entry per commitment that the document tells of, all its mentions together. */
export function findCommitments(
  _annotated: AnnotatedDocument,
  _quotations: readonly Quotation[],
  _contacts: readonly Contact[],
): readonly Commitment[] {
  return [];
}
