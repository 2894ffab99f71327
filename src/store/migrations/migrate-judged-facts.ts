import { type Kysely, sql } from 'kysely';

/**
 * Creates the table that says which facts judgements mean, and the column that keeps what the texts alone say beside
 * what people say of it. Never changed: later versions migrate from it.
 */
export async function migrateJudgedFacts(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('judged_fact')
    .addColumn('judgement_id', 'text', (column) => column.notNull())
    .addColumn('subject', 'integer', (column) => column.notNull())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('judged_fact_key', ['judgement_id', 'subject', 'document_id'])
    .execute();
  await database.schema.createIndex('judged_fact_document').on('judged_fact').column('document_id').execute();
  await database.schema
    .alterTable('contact_profile')
    .addColumn('cluster_id', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`update contact_profile set cluster_id = contact_id`.execute(database);
  await database.schema.createIndex('contact_profile_cluster').on('contact_profile').column('cluster_id').execute();
}
