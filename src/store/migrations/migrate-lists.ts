import { type Kysely, sql } from 'kysely';

/** Lets the catalogue hold what lists show, so that they read no tellings; filled anew on first use. Never changed: later versions migrate from it. */
export async function migrateLists(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('contact_card').addColumn('last_known_at', 'text').execute();
  await database.schema.alterTable('commitment_card').addColumn('open_end_day', 'integer').execute();
  for (const table of ['contact_card', 'commitment_card', 'statement_card'])
    await database.schema
      .alterTable(table)
      .addColumn('summary', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
  await database.schema
    .createIndex('commitment_card_open_end')
    .on('commitment_card')
    .columns(['open_end_day'])
    .execute();
  await sql`insert or ignore into stale_card select contact_id from contact_card`.execute(database);
  await sql`insert or ignore into stale_card select commitment_id from commitment_card`.execute(database);
  await sql`insert or ignore into stale_card select statement_id from statement_card`.execute(database);
}
