import type { Kysely, Transaction } from 'kysely';
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
