import { type Kysely, sql } from 'kysely';

/** Lets lists of commitments be narrowed to a side: cards name it from now on, and are filled anew on first use. Never changed: later versions migrate from it. */
export async function migrateCommitmentSides(database: Kysely<unknown>): Promise<void> {
  await sql`insert or ignore into stale_card select commitment_id from commitment_card`.execute(database);
}
