import { annotate } from '../../annotate/annotate.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import type { Denial } from '../../core/denial.ts';
import { referenceTimeOf } from '../../core/document.ts';
import type { LedgerDocument, Told } from '../../core/ledger.ts';
import type { Quotation } from '../../core/quotation.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import { segment } from '../../segment/segment.ts';
import { findContactsOfEntries } from '../../store/contact-ids.ts';
import { findGroupsOfEntries } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadDocument } from '../../store/load-document.ts';
import { loadCommitments, loadContacts, loadDenials, loadQuotations } from '../../store/load-facts.ts';

/** A fact of a document with the ledger id that it goes by; null where it has none. */
export interface Shown<Fact> extends Told<Fact> {
  readonly id: string | null;
}

/** One document with everything found in it. */
export interface DocumentView {
  readonly document: LedgerDocument;
  readonly contacts: readonly Shown<Contact>[];
  readonly quotations: readonly Shown<Quotation>[];
  readonly commitments: readonly Shown<Commitment>[];
  readonly denials: readonly Told<Denial>[];
  /** Found anew: the ledger keeps only those that facts rest on. */
  readonly times: readonly TimeExpression[];
}

/** The document with this id; null where there is none. */
export async function loadDocumentView(ledger: Ledger, documentId: string): Promise<DocumentView | null> {
  const document = await loadDocument(ledger, documentId);
  if (!document) return null;
  const ids = [documentId];
  const contactIds = await findContactsOfEntries(ledger, ids);
  const statementIds = await findGroupsOfEntries(ledger, 'statement', ids);
  const commitmentIds = await findGroupsOfEntries(ledger, 'commitment', ids);
  return {
    document,
    contacts: withIds((await loadContacts(ledger, ids)).told, contactIds),
    quotations: withIds((await loadQuotations(ledger, ids)).told, statementIds),
    commitments: withIds((await loadCommitments(ledger, ids)).told, commitmentIds),
    denials: (await loadDenials(ledger, ids)).told,
    times: annotate(segment(document), referenceTimeOf(document)).times,
  };
}

function withIds<Fact>(told: readonly Told<Fact>[], ids: ReadonlyMap<string, string>): readonly Shown<Fact>[] {
  return told.map((fact) => ({ ...fact, id: ids.get(`${fact.documentId} ${fact.position}`) ?? null }));
}
