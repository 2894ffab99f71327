import type { LedgerContact, LedgerDenial, LedgerDocumentReference } from '../../core/ledger.ts';
import type { ListedContact } from '../../core/listed.ts';
import { findById } from '../../store/find-by-id.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { LedgerEvent } from '../../store/ledger-events.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { listListedContacts } from './browse-listed.ts';
import { listContacts } from './list-contacts.ts';
import { listDenials } from './list-denials.ts';

/** What is said of a contact in the news. */
export type NewsContact = Pick<ListedContact, 'id' | 'kind' | 'status' | 'participants' | 'date'>;

/** An entry of the diary with what it is about, as that stands now. */
export interface NewsItem<Contact extends NewsContact = NewsContact> {
  readonly event: LedgerEvent;
  readonly document: LedgerDocumentReference;
  /** Of `contact` and `report`: the contact; null where it is no more. */
  readonly contact: Contact | null;
  /** Of `denial`. */
  readonly denial: LedgerDenial | null;
}

/** What entries of the diary are about, in their order; entries whose document is no more are left out. */
export function listNews(ledger: Ledger, events: readonly LedgerEvent[]): Promise<readonly NewsItem[]> {
  return collectNews(ledger, events, (ids) => listListedContacts(ledger, ids));
}

/** As `listNews`, each contact with all that its texts tell: much to read where many do. */
export function listToldNews(
  ledger: Ledger,
  events: readonly LedgerEvent[],
): Promise<readonly NewsItem<LedgerContact>[]> {
  return collectNews(ledger, events, (ids) => listContacts(ledger, ids));
}

type LoadContacts<Contact> = (ids: readonly string[]) => Promise<readonly Contact[]>;

async function collectNews<Contact extends NewsContact>(
  ledger: Ledger,
  events: readonly LedgerEvent[],
  load: LoadContacts<Contact>,
): Promise<readonly NewsItem<Contact>[]> {
  const documentIds = [...new Set(events.map(({ documentId }) => documentId))];
  const documents = new Map((await listDocuments(ledger, documentIds)).map((one) => [one.documentId, one]));
  const isContact = ({ kind }: LedgerEvent) => kind === 'contact' || kind === 'report';
  const contacts = await findContacts(ledger, events.filter(isContact), load);
  const denying = events.flatMap(({ kind, documentId }) => (kind === 'denial' ? [documentId] : []));
  const denials = new Map(
    (denying.length > 0 ? await listDenials(ledger, [...new Set(denying)]) : []).map((one) => [one.id, one]),
  );
  return events.flatMap((event) => {
    const document = documents.get(event.documentId);
    const contact = contacts.get(event.subjectId) ?? null;
    return document ? [{ event, document, contact, denial: denials.get(event.subjectId) ?? null }] : [];
  });
}

/** The contacts of entries by the ids there. One may have been joined with another since: its former id leads on. */
async function findContacts<Contact extends NewsContact>(
  ledger: Ledger,
  events: readonly LedgerEvent[],
  load: LoadContacts<Contact>,
): Promise<ReadonlyMap<string, Contact>> {
  const ids = [...new Set(events.map(({ subjectId }) => subjectId))];
  const contacts = new Map((await load(ids)).map((one) => [one.id, one]));
  const current = new Map<string, string>();
  for (const former of ids) {
    if (contacts.has(former)) continue;
    const [found] = await findById(ledger, former);
    if (found) current.set(former, found.id);
  }
  const joined = new Map((await load([...new Set(current.values())])).map((one) => [one.id, one]));
  for (const [former, id] of current) {
    const contact = joined.get(id);
    if (contact) contacts.set(former, contact);
  }
  return contacts;
}
