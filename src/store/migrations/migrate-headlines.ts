import { type Kysely, sql } from 'kysely';

/** Lets lists name who makes a demand, and undated contacts by the headline of their first text: filled anew on first use. Never changed: later versions migrate from it. */
export async function migrateHeadlines(database: Kysely<unknown>): Promise<void> {
  for (const card of ['commitment', 'contact'])
    await sql`insert or ignore into stale_card select ${sql.ref(`${card}_id`)} from ${sql.table(`${card}_card`)}`.execute(
      database,
    );
}
