import type { LedgerDocumentReference } from '../../core/ledger.ts';
import type { ListedContact } from '../../core/listed.ts';
import { findBeginnings } from '../../store/find-beginnings.ts';
import type { Ledger } from '../../store/ledger.ts';
import { withBeginnings } from '../pages/name-document.ts';

/** Renders a page on which these texts are named: those without a title by their first words. */
export async function withNamedDocuments<Result>(
  ledger: Ledger,
  documents: readonly Pick<LedgerDocumentReference, 'documentId' | 'title'>[],
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const untitled = documents.flatMap(({ documentId, title }) => (title ? [] : [documentId]));
  const known = untitled.length > 0 ? await findBeginnings(ledger, untitled) : new Map<string, string>();
  return withBeginnings(known, work);
}

/** The texts by which lists name contacts without a day. */
export function findHeadlines(
  contacts: readonly ListedContact[],
): readonly Pick<LedgerDocumentReference, 'documentId' | 'title'>[] {
  return contacts.flatMap(({ date, first }) => (date?.edtf || !first ? [] : [first]));
}
