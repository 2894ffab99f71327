import type { LedgerContact } from '../core/ledger.ts';
import { readDays } from '../resolve/resolve.ts';
import { type ContactCard, findStaleCards, replaceCards } from '../store/contact-cards.ts';
import type { Ledger } from '../store/ledger.ts';
import { listContacts } from './list-contacts.ts';

/** Cards written in one transaction: others wait for it no longer than for some documents. */
const cardsPerPortion = 100;

/** Brings the catalogue of contacts up to date with the ledger. Does nothing where it is. */
export async function refreshCatalogue({ asOf: _asOf, ...ledger }: Ledger): Promise<void> {
  while ((await findStaleCards(ledger.database, 1)).length > 0)
    await ledger.database.transaction().execute(async (transaction) => {
      const ids = await findStaleCards(transaction, cardsPerPortion);
      const contacts = await listContacts({ ...ledger, database: transaction }, ids);
      await replaceCards(transaction, ids, contacts.map(toCard));
    });
}

function toCard(contact: LedgerContact): ContactCard {
  const { id, kind, status, participants, mediators, date, place, documents, entries } = contact;
  const days = readDays(date?.edtf) ?? readDays(contact.firstReportedAt);
  const reported = documents.flatMap(({ publishedAt }) => publishedAt ?? []);
  const topics = new Set(entries.flatMap(({ fact }) => fact.topics.map((topic) => topic.exact)));
  return {
    card: {
      contact_id: id,
      sort_key: toSortKey(days?.from ?? null, id),
      kind,
      status,
      from_day: days?.from ?? null,
      to_day: days?.to ?? null,
      title: participants.map(({ name }) => name).join(' – '),
      place: place?.name ?? null,
      topics: [...topics].join('; '),
      documents: documents.length,
      first_reported_at: contact.firstReportedAt,
      last_reported_at: reported.at(-1) ?? null,
    },
    actors: [
      ...participants.map(({ key }) => ({ key, role: 'participant' as const })),
      ...mediators.map(({ key }) => ({ key, role: 'mediator' as const })),
      ...participants.flatMap(({ state }) => (state ? [{ key: state, role: 'side' as const }] : [])),
    ],
    publishers: documents.flatMap(({ publisher }) => publisher ?? []),
  };
}

/** Sorts by day and then by id; contacts without any day come before all days. Days before 1970 are shifted to be positive. */
function toSortKey(day: number | null, id: string): string {
  const shifted = day === null ? 0 : day + 1_000_000;
  return `${String(shifted).padStart(8, '0')}|${id}`;
}
