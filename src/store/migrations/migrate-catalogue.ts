import { type Kysely, sql } from 'kysely';

/** Creates the catalogue by which contacts, commitments and statements are browsed, filled on first use. Never changed: later versions migrate from it. */
export async function migrateCatalogue(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('contact_card')
    .addColumn('contact_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('sort_key', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('from_day', 'integer')
    .addColumn('to_day', 'integer')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('place', 'text')
    .addColumn('topics', 'text', (column) => column.notNull())
    .addColumn('documents', 'integer', (column) => column.notNull())
    .addColumn('first_reported_at', 'text')
    .addColumn('last_reported_at', 'text')
    .execute();
  await database.schema
    .createTable('contact_card_actor')
    .addColumn('contact_id', 'text', (column) => column.notNull())
    .addColumn('actor_key', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('sort_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('contact_card_actor_key', ['actor_key', 'role', 'sort_key'])
    .execute();
  await database.schema
    .createTable('contact_card_publisher')
    .addColumn('contact_id', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('sort_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('contact_card_publisher_key', ['publisher', 'sort_key'])
    .execute();
  await database.schema
    .createTable('commitment_card')
    .addColumn('commitment_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('sort_key', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('start_day', 'integer')
    .addColumn('end_day', 'integer')
    .addColumn('is_disputed', 'integer', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('commitment_card_actor')
    .addColumn('commitment_id', 'text', (column) => column.notNull())
    .addColumn('actor_key', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('sort_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('commitment_card_actor_key', ['actor_key', 'role', 'sort_key'])
    .execute();
  await database.schema
    .createTable('statement_card')
    .addColumn('statement_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('sort_key', 'text', (column) => column.notNull())
    .addColumn('speaker_key', 'text')
    .addColumn('form', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('stale_card')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .execute();
  for (const [name, table, columns] of indexes)
    await database.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
  await sql`insert into stale_card select distinct contact_id from contact_profile`.execute(database);
  await sql`insert into stale_card select distinct group_id from grouped_entry`.execute(database);
}

const indexes = [
  ['contact_card_sort', 'contact_card', ['sort_key']],
  ['contact_card_kind', 'contact_card', ['kind', 'sort_key']],
  ['contact_card_status', 'contact_card', ['status', 'sort_key']],
  ['contact_card_day', 'contact_card', ['from_day']],
  ['contact_card_reported', 'contact_card', ['last_reported_at']],
  ['commitment_card_sort', 'commitment_card', ['sort_key']],
  ['commitment_card_end', 'commitment_card', ['end_day']],
  ['commitment_card_actor_commitment', 'commitment_card_actor', ['commitment_id']],
  ['statement_card_sort', 'statement_card', ['sort_key']],
  ['statement_card_speaker', 'statement_card', ['speaker_key', 'sort_key']],
  ['contact_card_actor_contact', 'contact_card_actor', ['contact_id']],
  ['contact_card_publisher_contact', 'contact_card_publisher', ['contact_id']],
] as const;
