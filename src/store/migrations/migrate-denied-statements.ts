import { type Kysely, sql } from 'kysely';

/** Lets lists tell what a speaker denies from what he says: cards of statements are filled anew on first use. Never changed: later versions migrate from it. */
export async function migrateDeniedStatements(database: Kysely<unknown>): Promise<void> {
  await sql`insert or ignore into stale_card select statement_id from statement_card`.execute(database);
}
