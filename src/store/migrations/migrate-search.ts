import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Creates what says of which text or quotation a row of the full-text indexes is. Never changed: later versions migrate from it. */
export async function migrateSearch(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('search_part')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('search_part_document').on('search_part').columns(['document_id']).execute();
}
