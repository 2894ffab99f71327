import type { Kysely, Transaction } from 'kysely';
import { inPortions } from '../contact-profiles.ts';
import type { Tables } from '../tables.ts';

/** The first letter of an id says what it is of. */
const letters = { contact: 'c', commitment: 'm', statement: 's' } as const;

/** What the catalogue has cards of. */
export type CardType = keyof typeof letters;

/** Notes that contacts, commitments or statements changed: their cards are written anew before the next look into the catalogue. */
export async function markCardsStale(transaction: Transaction<Tables>, ids: Iterable<string>): Promise<void> {
  for (const id of new Set(ids))
    if (id !== '')
      await transaction
        .insertInto('stale_card')
        .values({ id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
}

/** Notes that what the other texts of an address tell may stand otherwise: a new version of them may have dropped it. */
export async function markVersionsStale(
  transaction: Transaction<Tables>,
  { address, documentId }: { readonly address: string; readonly documentId: string },
): Promise<void> {
  const others = await transaction
    .selectFrom('document_address')
    .select('document_id')
    .where('address', '=', address)
    .where('document_id', '<>', documentId)
    .execute();
  const ids = others.map(({ document_id }) => document_id);
  if (ids.length === 0) return;
  const contacts = await inPortions(ids, (portion) =>
    transaction
      .selectFrom('contact_link')
      .innerJoin('contact_profile', 'contact_profile.id', 'contact_link.profile_id')
      .select('contact_profile.contact_id as id')
      .distinct()
      .where('contact_link.document_id', 'in', portion)
      .execute(),
  );
  const groups = await inPortions(ids, (portion) =>
    transaction
      .selectFrom('grouped_entry')
      .select('group_id as id')
      .distinct()
      .where('document_id', 'in', portion)
      .execute(),
  );
  await markCardsStale(
    transaction,
    [...contacts, ...groups].map(({ id }) => id),
  );
}

/** Some ids of this type whose cards are stale; none where the catalogue is fresh. */
export async function findStaleCards(
  database: Kysely<Tables>,
  type: CardType,
  limit: number,
): Promise<readonly string[]> {
  const letter = letters[type];
  const rows = await database
    .selectFrom('stale_card')
    .select('id')
    .where('id', '>=', letter)
    .where('id', '<', `${letter}~`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}
