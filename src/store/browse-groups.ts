import type { Selectable } from 'kysely';
import type { CommitmentKind } from '../core/commitment.ts';
import type { QuotationForm } from '../core/quotation.ts';
import type { CardPage } from './browse-cards.ts';
import type { Ledger } from './ledger.ts';
import type { Tables } from './tables.ts';

/** Which commitments are looked for; what is left out does not narrow. Days are days since 1970-01-01. */
export interface CommitmentCardQuery {
  readonly kind?: CommitmentKind;
  /** Key of an actor that is bound, or to whom or by whom it is said. */
  readonly actor?: string;
  /** Only commitments whose window ends on or after, or on or before, a day; commitments without an end are left out. */
  readonly endsFrom?: number;
  readonly endsTo?: number;
  /** Only commitments whose window has begun by this day. */
  readonly startsTo?: number;
  /** Only commitments to which sides give different states. */
  readonly disputed?: boolean;
}

/** Ids and sort keys of the commitments that meet a query, the latest reported first. The catalogue must be fresh. */
export async function browseCommitmentCards(
  { database }: Ledger,
  query: CommitmentCardQuery,
  { after, limit }: CardPage,
): Promise<readonly Selectable<Tables['commitment_card']>[]> {
  let cards = database.selectFrom('commitment_card');
  const { kind, actor, endsFrom, endsTo, startsTo, disputed } = query;
  if (kind) cards = cards.where('kind', '=', kind);
  if (endsFrom !== undefined) cards = cards.where('end_day', '>=', endsFrom);
  if (endsTo !== undefined) cards = cards.where('end_day', '<=', endsTo);
  if (startsTo !== undefined) cards = cards.where('start_day', '<=', startsTo);
  if (disputed) cards = cards.where('is_disputed', '=', 1);
  if (actor !== undefined)
    cards = cards.where('sort_key', 'in', (select) =>
      select.selectFrom('commitment_card_actor').select('sort_key').where('actor_key', '=', actor),
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
