import type { Kysely } from 'kysely';

/** Creates the diary of what became new in the ledger. Never changed: later versions migrate from it. */
export async function migrateEvents(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('ledger_event')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .execute();
}
