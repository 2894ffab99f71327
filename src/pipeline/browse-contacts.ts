import type { ContactKind, ContactStatus } from '../core/contact.ts';
import type { LedgerContact } from '../core/ledger.ts';
import { readDays } from '../resolve/resolve.ts';
import { browseCards, type CardQuery, countCards } from '../store/browse-cards.ts';
import type { Ledger } from '../store/ledger.ts';
import { listContacts } from './list-contacts.ts';
import { refreshCatalogue } from './refresh-catalogue.ts';

/** Which contacts a reader asks for; what is left out does not narrow. */
export interface ContactQuery {
  /** Keys of actors that all take part or mediate. */
  readonly actors?: readonly string[];
  /** Keys of states that all have somebody in it. */
  readonly sides?: readonly string[];
  readonly kind?: ContactKind;
  readonly status?: ContactStatus;
  readonly topic?: string;
  readonly publisher?: string;
  /** First and last day, month or year (EDTF). */
  readonly from?: string;
  readonly to?: string;
}

export interface ContactPage {
  readonly contacts: readonly LedgerContact[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  /** How many contacts meet the query on all pages. */
  readonly total: number;
}

/** One page of the contacts that meet a query, latest first. `after` is the `next` of the page before. */
export async function browseContacts(
  ledger: Ledger,
  query: ContactQuery,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<ContactPage> {
  await refreshCatalogue(ledger);
  const wanted = toCardQuery(query);
  const cards = await browseCards(ledger, wanted, { after, limit: limit + 1 });
  const shown = cards.slice(0, limit);
  return {
    contacts: await listContacts(
      ledger,
      shown.map(({ contact_id }) => contact_id),
    ),
    next: cards.length > limit ? shown.at(-1)!.sort_key : null,
    total: await countCards(ledger, wanted),
  };
}

function toCardQuery({ from, to, ...same }: ContactQuery): CardQuery {
  return { ...same, fromDay: readDays(from)?.from, toDay: readDays(to)?.to };
}
