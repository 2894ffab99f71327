import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';

/** One entry per contact that the document tells of, all its mentions together. */
export function findContacts(_annotated: AnnotatedDocument, _quotations: readonly Quotation[]): readonly Contact[] {
  return [];
}
