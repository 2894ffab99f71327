import { type Kysely, sql } from 'kysely';

/**
 * Lets a list as of a moment pass over the contacts that nobody had told of by then without reading them: the index holds
 * all that decides. Filled anew on first use. Never changed: later versions migrate from it.
 */
export async function migrateKnownFrom(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('contact_card').addColumn('known_from', 'bigint').execute();
  await database.schema
    .createIndex('contact_card_known')
    .on('contact_card')
    .columns(['sort_key', 'known_from'])
    .execute();
  await database.schema.dropIndex('contact_card_sort').execute();
  await sql`insert or ignore into stale_card select contact_id from contact_card`.execute(database);
}
