import type { ListedCommitment, ListedContact, ListedStatement } from '../../core/listed.ts';
import { toLastInstant } from '../../core/moment.ts';
import {
  browseCards,
  type CardPage,
  type CardRow,
  countCards,
  findContactCards,
  findContactHistories,
} from '../../store/catalogue/browse-cards.ts';
import {
  browseCommitmentCards,
  browseStatementCards,
  type CommitmentCardQuery,
  findStatementCards,
  type StatementCardQuery,
} from '../../store/catalogue/browse-groups.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type ContactQuery, toCardQuery } from './browse-contacts.ts';
import { type ContactHistory, readContactHistory } from './contact-history.ts';
import { listContacts } from './list-contacts.ts';
import { refreshCatalogue } from './refresh-catalogue.ts';
import { rememberThen } from './remember-then.ts';
import { dayOfSortKey } from './to-cards.ts';
import { toListedContact } from './to-listed.ts';

/** One page of a list. */
export interface ListedPage<Listed> {
  readonly items: readonly Listed[];
  /** Where the next page would begin after each of them. */
  readonly places: readonly string[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  /** How many there are on all pages; null where that is not known. */
  readonly total: number | null;
}

/**
 * One page of the contacts that meet a query as a list shows them, latest first. Of a ledger as of a moment those that
 * nobody has told anything new of since come from the catalogue; the others are put together from what was out by then.
 */
export async function browseListedContacts(
  ledger: Ledger,
  query: ContactQuery,
  page: CardPage,
): Promise<ListedPage<ListedContact>> {
  await refreshCatalogue(ledger);
  if (ledger.asOf !== undefined) return browseThen(ledger, query, page);
  const cards = await browseCards(ledger, toCardQuery(query), { ...page, limit: page.limit + 1 });
  return { ...toPage<ListedContact>(cards, page.limit), total: await countCards(ledger, toCardQuery(query)) };
}

/** How many contacts that meet a query but for its days are left out by these, since no text tells any day of them. */
export async function countUndated(ledger: Ledger, { from: _from, to: _to, ...query }: ContactQuery): Promise<number> {
  return countCards(ledger, { ...toCardQuery(query, ledger.asOf), undated: true });
}

/** So many are looked at for one page: after them it ends early, and the next one goes on. */
const mostLookedAt = 2000;

/** As it stood at a moment: what was not told yet falls away after looking, so that more is looked at than is shown. */
async function browseThen(
  ledger: Ledger,
  query: ContactQuery,
  { after, limit }: CardPage,
): Promise<ListedPage<ListedContact>> {
  const { kind, status, ...wanted } = toCardQuery(query, ledger.asOf);
  const items: ListedContact[] = [];
  const places: string[] = [];
  let place = after;
  for (let looked = 0; items.length < limit && looked < mostLookedAt; looked += limit) {
    const cards = await browseCards(ledger, wanted, { after: place, limit });
    if (cards.length === 0) return { items, places, next: null, total: null };
    place = cards.at(-1)!.sort_key;
    const then = await toStateThen(ledger, cards);
    for (const [index, card] of cards.entries()) {
      const one = then[index];
      if (!one || (kind && one.kind !== kind) || (status && one.status !== status)) continue;
      items.push(one);
      places.push(card.sort_key);
    }
  }
  return { items, places, next: place ?? null, total: null };
}

/** Each contact as it stood then; none where nobody had told of it. */
async function toStateThen(
  ledger: Ledger,
  cards: readonly CardRow[],
): Promise<readonly (ListedContact | null | undefined)[]> {
  const asked = toLastInstant(ledger.asOf)!;
  // Many are known since the same day.
  const times = new Set(cards.map(({ last_known_at }) => last_known_at));
  const passed = new Set([...times].filter((time) => (toLastInstant(time) ?? Infinity) <= asked));
  const isUnchanged = ({ last_known_at }: CardRow) => passed.has(last_known_at);
  const changed = cards.filter((card) => !isUnchanged(card)).map(({ contact_id }) => contact_id);
  // A history was written without what people hold to be wrong.
  const histories = ledger.withWrong ? new Map<string, string>() : await findContactHistories(ledger, changed);
  const others = changed.filter((id) => !histories.has(id));
  const then = await rememberThen(ledger, others, async (ids) =>
    (await listContacts(ledger, ids)).map(toListedContact),
  );
  return cards.map((card) => {
    if (isUnchanged(card)) return readSummary<ListedContact>(card);
    const history = histories.get(card.contact_id);
    return history === undefined
      ? then.get(card.contact_id)
      : readContactHistory(JSON.parse(history) as ContactHistory, asked);
  });
}

/** One page of the commitments that meet a query as a list shows them, the latest reported first. */
export async function browseListedCommitments(
  ledger: Ledger,
  query: CommitmentCardQuery,
  page: CardPage,
): Promise<ListedPage<ListedCommitment>> {
  await refreshCatalogue(ledger);
  return toPage(await browseCommitmentCards(ledger, query, { ...page, limit: page.limit + 1 }), page.limit);
}

/** On which day, since 1970-01-01, a commitment that ended so many days later at most was last reported; null where none was on a known day. */
export async function findLastCommitmentDay(ledger: Ledger, endsWithin: number): Promise<number | null> {
  const [last] = await browseCommitmentCards(ledger, { endsWithin }, { limit: 1 });
  return last ? dayOfSortKey(last.sort_key) : null;
}

/** One page of the statements that meet a query as a list shows them, the latest reported first. */
export async function browseListedStatements(
  ledger: Ledger,
  query: StatementCardQuery,
  page: CardPage,
): Promise<ListedPage<ListedStatement>> {
  await refreshCatalogue(ledger);
  return toPage(await browseStatementCards(ledger, query, { ...page, limit: page.limit + 1 }), page.limit);
}

/** The statements with these ids as a list shows them, in their order; unknown ids are left out. */
export async function listListedStatements(
  ledger: Ledger,
  ids: readonly string[],
): Promise<readonly ListedStatement[]> {
  await refreshCatalogue(ledger);
  const cards = new Map((await findStatementCards(ledger, ids)).map((card) => [card.statement_id, card]));
  return ids.flatMap((id) => {
    const card = cards.get(id);
    return card ? [readSummary<ListedStatement>(card)] : [];
  });
}

/** The contacts with these ids as a list shows them, in their order; unknown ids are left out. */
export async function listListedContacts(ledger: Ledger, ids: readonly string[]): Promise<readonly ListedContact[]> {
  await refreshCatalogue(ledger);
  const cards = new Map((await findContactCards(ledger, ids)).map((card) => [card.contact_id, card]));
  return ids.flatMap((id) => {
    const card = cards.get(id);
    return card ? [readSummary<ListedContact>(card)] : [];
  });
}

interface Card {
  readonly sort_key: string;
  readonly summary: string;
}

/** A page of cards of which one more than the limit was looked for. */
function toPage<Listed>(cards: readonly Card[], limit: number): ListedPage<Listed> {
  const shown = cards.slice(0, limit);
  const next = cards.length > limit ? shown.at(-1)!.sort_key : null;
  const places = shown.map(({ sort_key }) => sort_key);
  return { items: shown.map((card) => readSummary<Listed>(card)), places, next, total: null };
}

/** What the catalogue itself has written. */
function readSummary<Listed>({ summary }: Pick<Card, 'summary'>): Listed {
  return JSON.parse(summary) as Listed;
}
