import type { LedgerContact, LedgerDenial, LedgerDocumentReference } from '../core/ledger.ts';
import { findById } from '../store/find-by-id.ts';
import type { Ledger } from '../store/ledger.ts';
import type { LedgerEvent } from '../store/ledger-events.ts';
import { listDocuments } from '../store/list-documents.ts';
import { listContacts } from './list-contacts.ts';
import { listDenials } from './list-denials.ts';

/** An entry of the diary with what it is about, as that stands now. */
export interface NewsItem {
  readonly event: LedgerEvent;
  readonly document: LedgerDocumentReference;
  /** Of `contact` and `report`: the contact; null where it is no more. */
  readonly contact: LedgerContact | null;
  /** Of `denial`. */
  readonly denial: LedgerDenial | null;
}

/** What entries of the diary are about, in their order; entries whose document is no more are left out. */
export async function listNews(ledger: Ledger, events: readonly LedgerEvent[]): Promise<readonly NewsItem[]> {
  const documentIds = [...new Set(events.map(({ documentId }) => documentId))];
  const documents = new Map((await listDocuments(ledger, documentIds)).map((one) => [one.documentId, one]));
  const isContact = ({ kind }: LedgerEvent) => kind === 'contact' || kind === 'report';
  const current = await findCurrentIds(ledger, events.filter(isContact));
  const contacts = new Map((await listContacts(ledger, [...new Set(current.values())])).map((one) => [one.id, one]));
  const denying = events.flatMap(({ kind, documentId }) => (kind === 'denial' ? [documentId] : []));
  const denials = new Map(
    (denying.length > 0 ? await listDenials(ledger, [...new Set(denying)]) : []).map((one) => [one.id, one]),
  );
  return events.flatMap((event) => {
    const document = documents.get(event.documentId);
    const contact = contacts.get(current.get(event.subjectId) ?? '') ?? null;
    return document ? [{ event, document, contact, denial: denials.get(event.subjectId) ?? null }] : [];
  });
}

/** A contact may have been joined with another since: its former id leads on. */
async function findCurrentIds(ledger: Ledger, events: readonly LedgerEvent[]): Promise<ReadonlyMap<string, string>> {
  const current = new Map<string, string>();
  for (const { subjectId } of events) {
    if (current.has(subjectId)) continue;
    const [found] = await findById(ledger, subjectId);
    if (found) current.set(subjectId, found.id);
  }
  return current;
}
