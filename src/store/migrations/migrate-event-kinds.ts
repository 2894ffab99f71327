import type { Kysely } from 'kysely';

/** Finds the latest entries of a kind in the diary without reading those of the others: denials are few. Never changed: later versions migrate from it. */
export async function migrateEventKinds(database: Kysely<unknown>): Promise<void> {
  await database.schema.createIndex('ledger_event_kind').on('ledger_event').columns(['kind', 'id']).execute();
}
