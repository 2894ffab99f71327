import { type Kysely, sql } from 'kysely';

/**
 * Creates the tables of versions, reprints and inputs that could not be read. Never changed: later versions migrate from
 * it. Documents of before have no fingerprints until the first question that needs them.
 */
export async function migrateVersions(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('document_address')
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('document_address_key', ['address', 'document_id'])
    .execute();
  await database.schema.createIndex('document_address_document').on('document_address').column('document_id').execute();
  await database.schema
    .createTable('fingerprint')
    .addColumn('hash', 'bigint', (column) => column.notNull())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('fingerprint_key', ['hash', 'document_id'])
    .execute();
  await database.schema
    .createTable('unread')
    .addColumn('path', 'text', (column) => column.primaryKey().notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('given', 'text', (column) => column.notNull())
    .addColumn('noted_at', 'text', (column) => column.notNull())
    .execute();
  // Where a text was received is known for those of before as well: by its path.
  await sql`insert into document_address select path, document_id, received_at from receipt where path <> '-'`.execute(
    database,
  );
  await sql`update document set sketch = '[]'`.execute(database);
}
