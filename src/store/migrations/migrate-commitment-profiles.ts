import type { Kysely } from 'kysely';

/** Keeps with each telling of a commitment what decides with which others it is one; filled as documents are read. */
export async function migrateCommitmentProfiles(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('grouped_entry').addColumn('profile', 'text').execute();
}
