import type { Kysely } from 'kysely';

/**
 * Finds entries by their statement or commitment alone: where the type stands first, SQLite takes the primary key, which
 * begins with it too, and reads all statements of the ledger.
 */
export async function migrateGroupIndex(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createIndex('grouped_entry_by_group_id')
    .on('grouped_entry')
    .columns(['group_id', 'entry_key'])
    .execute();
  await database.schema.dropIndex('grouped_entry_by_type_group_id_entry_key').execute();
}
