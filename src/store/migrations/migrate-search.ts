import { type Kysely, sql } from 'kysely';
import { indexDocument } from '../search/search-index.ts';
import { type SearchPart, toSearchPart } from '../search/search-part.ts';
import type { Tables } from '../tables.ts';

/**
 * Creates the full-text index and fills it from the texts that are there. Never changed: later versions migrate from it.
 * `search_part` says what a row of the index is of; `search_text` holds stems, forwards and backwards.
 */
export async function migrateSearch(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('search_part')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('document_id', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('search_part_document').on('search_part').columns(['document_id']).execute();
  await sql`create virtual table search_text using fts5(terms, reversed, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`.execute(
    database,
  );
  const documents = await database
    .selectFrom('document_text')
    .innerJoin('document', 'document.id', 'document_text.document_id')
    .select(['document_id', 'text', 'published_at', 'updated_at'])
    .execute();
  for (const { document_id, text, published_at, updated_at } of documents)
    await indexDocument(database, { documentId: document_id, publishedAt: published_at ?? updated_at }, [
      await toSearchPart('', text),
      ...(await findQuotedParts(database, document_id)),
    ]);
}

/** The quotations of a document, as the index takes them. */
async function findQuotedParts(database: Kysely<Tables>, documentId: string): Promise<readonly SearchPart[]> {
  const rows = await database
    .selectFrom('anchor')
    .select(['fact', 'exact'])
    .where('document_id', '=', documentId)
    .where('slot', '=', 'quote')
    .orderBy('fact')
    .orderBy('position')
    .execute();
  const byFact = [...Map.groupBy(rows, (row) => row.fact)];
  return Promise.all(byFact.map(([fact, own]) => toSearchPart(fact, own.map((row) => row.exact).join(' '))));
}
