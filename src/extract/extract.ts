import type { Extraction } from '../core/analysis.ts';
import type { AnnotatedDocument } from '../core/annotated.ts';
import { findCommitments } from './commitments/find-commitments.ts';
import { findContacts } from './contacts/find-contacts.ts';
import { findDenials } from './denials/find-denials.ts';
import { findQuotations } from './quotations/find-quotations.ts';

/** Quotations, contacts, commitments and denials of one document; each later kind may point at the earlier ones. */
export function extract(annotated: AnnotatedDocument): Extraction {
  const quotations = findQuotations(annotated);
  const contacts = findContacts(annotated, quotations);
  const commitments = findCommitments(annotated, quotations, contacts);
  const denials = findDenials(annotated, { quotations, contacts, commitments });
  return { quotations, contacts, commitments, denials };
}
