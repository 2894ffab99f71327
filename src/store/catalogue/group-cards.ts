import type { Insertable, Transaction } from 'kysely';
import { inPortions } from '../contact-profiles.ts';
import { insertRows } from '../insert-rows.ts';
import type { Tables } from '../tables.ts';

/** A commitment's row in the catalogue, with the actors by which it is found. */
export interface CommitmentCard {
  readonly card: Insertable<Tables['commitment_card']>;
  readonly actors: readonly { readonly key: string; readonly role: CommitmentRole }[];
}

/** Of the commitment; `side` is the state that a party or who speaks for it acts for. */
export type CommitmentRole = 'party' | 'by' | 'to' | 'accordingTo' | 'side';

/** Replaces the cards of these commitments; a commitment without a card any more leaves the catalogue. */
export async function replaceCommitmentCards(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  cards: readonly CommitmentCard[],
): Promise<void> {
  await inPortions(ids, async (portion) => {
    for (const table of ['commitment_card', 'commitment_card_actor'] as const)
      await transaction.deleteFrom(table).where('commitment_id', 'in', portion).execute();
    await transaction.deleteFrom('stale_card').where('id', 'in', portion).execute();
    return [];
  });
  await insertRows(
    transaction,
    'commitment_card',
    cards.map(({ card }) => card),
  );
  for (const { card, actors } of cards) {
    const { commitment_id, sort_key } = card;
    const named = new Map(actors.map(({ key, role }) => [`${key} ${role}`, { key, role }]));
    await insertRows(
      transaction,
      'commitment_card_actor',
      [...named.values()].map(({ key, role }) => ({ commitment_id, sort_key, actor_key: key, role })),
    );
  }
}

/** Replaces the cards of these statements; a statement without a card any more leaves the catalogue. */
export async function replaceStatementCards(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  cards: readonly Insertable<Tables['statement_card']>[],
): Promise<void> {
  await inPortions(ids, async (portion) => {
    await transaction.deleteFrom('statement_card').where('statement_id', 'in', portion).execute();
    await transaction.deleteFrom('stale_card').where('id', 'in', portion).execute();
    return [];
  });
  await insertRows(transaction, 'statement_card', cards);
}
