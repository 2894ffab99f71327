import type { Insertable, Transaction } from 'kysely';
import { inPortions } from '../contact-profiles.ts';
import { insertRows } from '../insert-rows.ts';
import type { Tables } from '../tables.ts';

/** A contact's row in the catalogue, with the actors and publishers by which it is found. */
export interface ContactCard {
  readonly card: Insertable<Tables['contact_card']>;
  readonly actors: readonly { readonly key: string; readonly role: CardRole }[];
  readonly publishers: readonly string[];
  /** JSON of what lists showed of it over time; null where that is put together when asked for. */
  readonly history: string | null;
}

/** `participant` and `mediator` of the contact; `side` is the state that one of them acts for. */
export type CardRole = 'participant' | 'mediator' | 'side';

/** Replaces the cards of these contacts; a contact without a card any more leaves the catalogue. */
export async function replaceContactCards(
  transaction: Transaction<Tables>,
  contactIds: readonly string[],
  cards: readonly ContactCard[],
): Promise<void> {
  await inPortions(contactIds, async (portion) => {
    for (const table of ['contact_card', 'contact_card_actor', 'contact_card_publisher', 'contact_history'] as const)
      await transaction.deleteFrom(table).where('contact_id', 'in', portion).execute();
    await transaction.deleteFrom('stale_card').where('id', 'in', portion).execute();
    return [];
  });
  await insertRows(
    transaction,
    'contact_card',
    cards.map(({ card }) => card),
  );
  for (const { card, actors, publishers, history } of cards) {
    const { contact_id, sort_key } = card;
    if (history !== null) await insertRows(transaction, 'contact_history', [{ contact_id, history }]);
    const named = new Map(actors.map(({ key, role }) => [`${key} ${role}`, { key, role }]));
    await insertRows(
      transaction,
      'contact_card_actor',
      [...named.values()].map(({ key, role }) => ({ contact_id, sort_key, actor_key: key, role })),
    );
    await insertRows(
      transaction,
      'contact_card_publisher',
      [...new Set(publishers)].map((publisher) => ({ contact_id, sort_key, publisher })),
    );
  }
}
