import type { Kysely } from 'kysely';

/** Creates the table of people's corrections. Never changed: later versions migrate from it. */
export async function migrateJudgements(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('judgement')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subjects', 'text', (column) => column.notNull())
    .addColumn('because', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .execute();
}
