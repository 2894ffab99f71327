import type { Kysely } from 'kysely';

/** Keeps the encoding that a snapshot was sent with, so that its bytes are read the same way again. Never changed. */
export async function migrateCharset(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('snapshot').addColumn('charset', 'text').execute();
}
