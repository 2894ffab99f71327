import type { LedgerContact } from '../../core/ledger.ts';
import { toLastInstant } from '../../core/moment.ts';
import { readDays } from '../../resolve/resolve.ts';
import { browseCards, type CardPage, type CardQuery, countCards } from '../../store/catalogue/browse-cards.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listContacts } from './list-contacts.ts';
import { refreshCatalogue } from './refresh-catalogue.ts';

/** Which contacts a reader asks for; what is left out does not narrow. */
export interface ContactQuery extends Omit<CardQuery, 'fromDay' | 'toDay' | 'knownBy'> {
  /** First and last day, month or year (EDTF). */
  readonly from?: string;
  readonly to?: string;
}

/** One page of contacts. */
export interface ContactPage {
  readonly contacts: readonly LedgerContact[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  /** How many contacts meet the query on all pages; null where that is not known. */
  readonly total: number | null;
}

/**
 * One page of the contacts that meet a query, latest first. `after` is the `next` of the page before. For a ledger as of a
 * moment the catalogue only narrows: kind and status are those of that moment, and `total` is null, since it is not known.
 */
export async function browseContacts(
  ledger: Ledger,
  query: ContactQuery,
  { after, limit }: CardPage,
): Promise<ContactPage> {
  await refreshCatalogue(ledger);
  const wanted = toCardQuery(query, ledger.asOf);
  if (ledger.asOf !== undefined) return browseThen(ledger, wanted, { after, limit });
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

/** As it stood at a moment: what was not told yet falls away after loading, so that more is looked at than is shown. */
async function browseThen(
  ledger: Ledger,
  { kind, status, ...wanted }: CardQuery,
  { after, limit }: CardPage,
): Promise<ContactPage> {
  const contacts: LedgerContact[] = [];
  let place = after;
  while (contacts.length < limit) {
    const cards = await browseCards(ledger, wanted, { after: place, limit });
    if (cards.length === 0) return { contacts, next: null, total: null };
    place = cards.at(-1)!.sort_key;
    const loaded = await listContacts(
      ledger,
      cards.map(({ contact_id }) => contact_id),
    );
    contacts.push(...loaded.filter((one) => (!kind || one.kind === kind) && (!status || one.status === status)));
  }
  return { contacts, next: place ?? null, total: null };
}

/** The query to the catalogue; as of a moment only for contacts of which somebody may have told by then. */
export function toCardQuery({ from, to, ...same }: ContactQuery, asOf?: string): CardQuery {
  return { ...same, fromDay: readDays(from)?.from, toDay: readDays(to)?.to, knownBy: toLastInstant(asOf) ?? undefined };
}
