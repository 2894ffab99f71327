import { type Selectable, sql } from 'kysely';
import type { ContactKind, ContactStatus } from '../../core/contact.ts';
import { inPortions } from '../contact-profiles.ts';
import type { Ledger } from '../ledger.ts';
import type { Tables } from '../tables.ts';

/** Which contacts are looked for; what is left out does not narrow. */
export interface CardQuery {
  /** Actor keys that all take part or mediate. */
  readonly actors?: readonly string[];
  /** Keys of states that all have somebody in it. */
  readonly sides?: readonly string[];
  readonly kind?: ContactKind;
  readonly status?: ContactStatus;
  /** A word of its topics. */
  readonly topic?: string;
  readonly publisher?: string;
  /** First and last day in days since 1970-01-01; contacts whose time may lie between them. */
  readonly fromDay?: number;
  readonly toDay?: number;
  /** Only contacts of which no text tells any day. */
  readonly undated?: boolean;
  /** Only contacts of which somebody had told by then (milliseconds since 1970-01-01), or a text states no time. */
  readonly knownBy?: number;
}

/** Which stretch of a list is wanted. */
export interface CardPage {
  /** Sort key after which the page begins; latest contacts first. */
  readonly after?: string;
  readonly limit: number;
}

/** A card of a contact as it is stored. */
export type CardRow = Selectable<Tables['contact_card']>;

/** Cards of the catalogue that meet a query, latest first. The catalogue must be fresh. */
export async function browseCards(
  { database }: Ledger,
  query: CardQuery,
  { after, limit }: CardPage,
): Promise<readonly CardRow[]> {
  let cards = selectCards(database, query);
  if (after !== undefined) cards = cards.where('contact_card.sort_key', '<', after);
  return cards.selectAll('contact_card').orderBy('contact_card.sort_key', 'desc').limit(limit).execute();
}

/** The cards of these contacts; unknown ids are left out. */
export async function findContactCards({ database }: Ledger, ids: readonly string[]): Promise<readonly CardRow[]> {
  return inPortions(ids, (portion) =>
    database.selectFrom('contact_card').selectAll().where('contact_id', 'in', portion).execute(),
  );
}

/** JSON of what lists showed of these contacts over time; those that are put together when asked for are left out. */
export async function findContactHistories(
  { database }: Ledger,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inPortions(ids, (portion) =>
    database.selectFrom('contact_history').selectAll().where('contact_id', 'in', portion).execute(),
  );
  return new Map(rows.map(({ contact_id, history }) => [contact_id, history]));
}

/** Publishers of contacts by name, so many at most. The index leads from each name to the next, past all its contacts. */
export async function findPublishers({ database }: Ledger, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive publishers(name) as (
      select min(publisher) from contact_card_publisher
      union all
      select (select min(publisher) from contact_card_publisher where publisher > name)
      from publishers where name is not null
    )
    select name from publishers where name is not null limit ${limit}`.execute(database);
  return rows.map(({ name }) => name);
}

/** How many contacts meet a query. */
export async function countCards({ database }: Ledger, query: CardQuery): Promise<number> {
  const row = await selectCards(database, query)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

function selectCards(database: Ledger['database'], query: CardQuery) {
  let cards = database.selectFrom('contact_card');
  if (query.kind) cards = cards.where('contact_card.kind', '=', query.kind);
  if (query.status) cards = cards.where('contact_card.status', '=', query.status);
  if (query.topic) cards = cards.where('contact_card.topics', 'like', `%${query.topic.replace(/[%_]/g, '')}%`);
  if (query.fromDay !== undefined) cards = cards.where('contact_card.to_day', '>=', query.fromDay);
  if (query.toDay !== undefined) cards = cards.where('contact_card.from_day', '<=', query.toDay);
  if (query.undated) cards = cards.where('contact_card.from_day', 'is', null);
  const { knownBy, publisher } = query;
  if (knownBy !== undefined)
    cards = cards.where((where) => where.or([where('known_from', 'is', null), where('known_from', '<=', knownBy)]));
  if (publisher !== undefined)
    cards = cards.where('contact_card.sort_key', 'in', (select) =>
      select.selectFrom('contact_card_publisher').select('sort_key').where('publisher', '=', publisher),
    );
  const wanted = [
    ...(query.actors ?? []).map((key) => ({ key, roles: ['participant', 'mediator'] })),
    ...(query.sides ?? []).map((key) => ({ key, roles: ['side'] })),
  ];
  for (const { key, roles } of wanted)
    cards = cards.where('contact_card.sort_key', 'in', (select) =>
      select
        .selectFrom('contact_card_actor')
        .select('sort_key')
        .where('actor_key', '=', key)
        .where('role', 'in', roles),
    );
  return cards;
}
