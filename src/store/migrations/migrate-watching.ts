import type { Kysely } from 'kysely';

/** Creates what watching remembers from one run to the next. Never changed: later versions migrate from it. */
export async function migrateWatching(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('visited_address')
    .addColumn('address', 'text', (column) => column.primaryKey().notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('visited_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('alert_cursor')
    .addColumn('sink', 'text', (column) => column.primaryKey().notNull())
    .addColumn('last_event', 'integer', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('alerted_window')
    .addColumn('sink', 'text', (column) => column.notNull())
    .addColumn('commitment_id', 'text', (column) => column.notNull())
    .addColumn('end_day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('alerted_window_key', ['sink', 'commitment_id', 'end_day'])
    .execute();
}
