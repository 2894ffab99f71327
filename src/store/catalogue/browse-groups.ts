import { type Selectable, sql } from 'kysely';
import type { CommitmentKind } from '../../core/commitment.ts';
import type { QuotationForm } from '../../core/quotation.ts';
import { inPortions } from '../contact-profiles.ts';
import type { Ledger } from '../ledger.ts';
import type { Tables } from '../tables.ts';
import type { CardPage } from './browse-cards.ts';

/** Days before 1970 are shifted to be positive in the sort key of a card. */
export const sortKeyShift = 1_000_000;

/** Which commitments are looked for; what is left out does not narrow. Days are days since 1970-01-01. */
export interface CommitmentCardQuery {
  readonly kind?: CommitmentKind;
  /** Key of an actor that is bound, or to whom or by whom it is said. */
  readonly actor?: string;
  /** Key of a state that is bound, or somebody of it. */
  readonly side?: string;
  /** Only commitments whose window ends on or after, or on or before, a day; commitments without an end are left out. */
  readonly endsFrom?: number;
  readonly endsTo?: number;
  /** Only commitments whose window has begun by this day. */
  readonly startsTo?: number;
  /** Only commitments to which sides give different states. */
  readonly disputed?: boolean;
  /** Only commitments of a length without a beginning that ends between two days if counted from the first report. */
  readonly openEnds?: { readonly from: number; readonly to: number };
  /** Only commitments whose window, with or without a beginning, ends so many days after their last report at most. */
  readonly endsWithin?: number;
}

/** Ids and sort keys of the commitments that meet a query, the latest reported first. The catalogue must be fresh. */
export async function browseCommitmentCards(
  { database }: Ledger,
  query: CommitmentCardQuery,
  { after, limit }: CardPage,
): Promise<readonly Selectable<Tables['commitment_card']>[]> {
  let cards = database.selectFrom('commitment_card');
  const { kind, actor, side, endsFrom, endsTo, startsTo, disputed, openEnds, endsWithin } = query;
  if (kind) cards = cards.where('kind', '=', kind);
  if (endsFrom !== undefined) cards = cards.where('end_day', '>=', endsFrom);
  if (endsTo !== undefined) cards = cards.where('end_day', '<=', endsTo);
  if (startsTo !== undefined) cards = cards.where('start_day', '<=', startsTo);
  if (openEnds) cards = cards.where('open_end_day', '>=', openEnds.from).where('open_end_day', '<=', openEnds.to);
  if (endsWithin !== undefined) {
    const end = sql<number>`coalesce(end_day, open_end_day)`;
    const reported = sql<number>`cast(substr(sort_key, 1, 8) as integer) - ${sortKeyShift}`;
    cards = cards.where(sql<boolean>`${end} between ${reported} and ${reported} + ${endsWithin}`);
  }
  if (disputed) cards = cards.where('is_disputed', '=', 1);
  if (actor !== undefined)
    cards = cards.where('sort_key', 'in', (select) =>
      select
        .selectFrom('commitment_card_actor')
        .select('sort_key')
        .where('actor_key', '=', actor)
        .where('role', '<>', 'side'),
    );
  if (side !== undefined)
    cards = cards.where('sort_key', 'in', (select) =>
      select
        .selectFrom('commitment_card_actor')
        .select('sort_key')
        .where('actor_key', '=', side)
        .where('role', '=', 'side'),
    );
  if (after !== undefined) cards = cards.where('sort_key', '<', after);
  return cards.selectAll().orderBy('sort_key', 'desc').limit(limit).execute();
}

/** Which statements are looked for. */
export interface StatementCardQuery {
  readonly speaker?: string;
  readonly form?: QuotationForm;
}

/** Ids and sort keys of the statements that meet a query, the latest reported first. The catalogue must be fresh. */
export async function browseStatementCards(
  { database }: Ledger,
  { speaker, form }: StatementCardQuery,
  { after, limit }: CardPage,
): Promise<readonly Selectable<Tables['statement_card']>[]> {
  let cards = database.selectFrom('statement_card');
  if (speaker !== undefined) cards = cards.where('speaker_key', '=', speaker);
  if (form !== undefined) cards = cards.where('form', '=', form);
  if (after !== undefined) cards = cards.where('sort_key', '<', after);
  return cards.selectAll().orderBy('sort_key', 'desc').limit(limit).execute();
}

/** The cards of these statements; unknown ids are left out. */
export async function findStatementCards(
  { database }: Ledger,
  ids: readonly string[],
): Promise<readonly Selectable<Tables['statement_card']>[]> {
  return inPortions(ids, (portion) =>
    database.selectFrom('statement_card').selectAll().where('statement_id', 'in', portion).execute(),
  );
}

/** How often actors take part in contacts, the most frequent first; `keys` narrows to these. */
export async function countContactsOfActors(
  { database }: Ledger,
  { limit, keys }: { readonly limit: number; readonly keys?: readonly string[] },
): Promise<readonly { readonly key: string; readonly contacts: number }[]> {
  let actors = database.selectFrom('contact_card_actor').where('role', '=', 'participant');
  if (keys) actors = actors.where('actor_key', 'in', keys);
  const rows = await actors
    .select('actor_key as key')
    .select((select) => select.fn.countAll<number>().as('contacts'))
    .groupBy('actor_key')
    .orderBy('contacts', 'desc')
    .orderBy('actor_key')
    .limit(limit)
    .execute();
  return rows.map(({ key, contacts }) => ({ key, contacts: Number(contacts) }));
}

/** Keys of actors of contacts that begin and go on like this, so many at most. */
export async function findContactActors(
  { database }: Ledger,
  { prefix, part, limit }: { readonly prefix: string; readonly part: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('contact_card_actor')
    .select('actor_key as key')
    .distinct()
    .where('actor_key', '>=', prefix)
    .where('actor_key', '<', `${prefix}\uffff`)
    .where('actor_key', 'like', `${prefix}%${part.replace(/[%_]/g, '')}%`)
    .limit(limit)
    .execute();
  return rows.map(({ key }) => key);
}

/** How often pairs of these actors take part in contacts together: "key key" -> contacts, each pair both ways. */
export async function countPairs({ database }: Ledger, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  if (keys.length === 0) return counts;
  // A contact has one place in the order of lists: all from one index, where a join would look up each contact.
  const rows = await database
    .selectFrom('contact_card_actor')
    .select(['sort_key', 'actor_key'])
    .where('actor_key', 'in', keys)
    .where('role', '=', 'participant')
    .execute();
  for (const taking of Map.groupBy(rows, (row) => row.sort_key).values())
    for (const { actor_key: left } of taking)
      for (const { actor_key: right } of taking)
        counts.set(`${left} ${right}`, (counts.get(`${left} ${right}`) ?? 0) + 1);
  return counts;
}

/** With whom an actor takes part in contacts, and in how many, the most frequent first. */
export async function countPartnersOf(
  { database }: Ledger,
  actorKey: string,
  limit: number,
): Promise<readonly { readonly key: string; readonly contacts: number }[]> {
  const rows = await database
    .selectFrom('contact_card_actor as own')
    .innerJoin('contact_card_actor as other', 'other.contact_id', 'own.contact_id')
    .where('own.actor_key', '=', actorKey)
    .where('own.role', '=', 'participant')
    .where('other.role', '=', 'participant')
    .whereRef('other.actor_key', '<>', 'own.actor_key')
    .select('other.actor_key as key')
    .select((select) => select.fn.countAll<number>().as('contacts'))
    .groupBy('other.actor_key')
    .orderBy('contacts', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
  return rows.map(({ key, contacts }) => ({ key, contacts: Number(contacts) }));
}
