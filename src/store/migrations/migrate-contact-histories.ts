import { type Kysely, sql } from 'kysely';

/**
 * Lets a list as of a moment read what it showed then of the contacts that were told more of since. Filled anew on first
 * use. Never changed: later versions migrate from it.
 */
export async function migrateContactHistories(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('contact_history')
    .addColumn('contact_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('history', 'text', (column) => column.notNull())
    .execute();
  await sql`insert or ignore into stale_card select contact_id from contact_card`.execute(database);
  // What a later version of its text dropped is marked as such in lists of statements and commitments.
  await sql`insert or ignore into stale_card select group_id from grouped_entry where document_id in (
    select document_id from document_address where address in (
      select address from document_address group by address having count(*) > 1))`.execute(database);
}
