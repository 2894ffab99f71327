import { type Kysely, sql } from 'kysely';
import { indexDocument } from '../search/search-index.ts';
import { type SearchPart, toSearchPart } from '../search/search-part.ts';
import type { Tables } from '../tables.ts';

/** Some MB of text. */
const documentsAtOnce = 1000;

/**
 * Gives whole texts and quotations a full-text index each, of stems alone, and lists the stems there are: in the one index
 * of before a search read every row of words that begin or end alike. Filled from the texts that are there. Never
 * changed: later versions migrate from it.
 */
export async function migrateSearchStems(database: Kysely<Tables>): Promise<void> {
  await sql`drop table if exists search_text`.execute(database);
  // Stems are letters and digits, which the simplest tokenizer leaves whole in every script.
  for (const index of ['search_text', 'search_quotation'])
    await sql`create virtual table ${sql.table(index)}
      using fts5(terms, content='', contentless_delete=1, detail=none, tokenize="ascii")`.execute(database);
  await sql`create table search_stem (stem text primary key not null, reversed text not null) without rowid`.execute(
    database,
  );
  await database.schema.createIndex('search_stem_reversed').on('search_stem').column('reversed').execute();
  await database.deleteFrom('search_part').execute();
  // By day: what the indexes take in the order of their numbers is quickly written.
  const ids = await database
    .selectFrom('document')
    .select('id')
    .orderBy(sql`coalesce(published_at, updated_at)`)
    .orderBy('id')
    .execute();
  for (let begin = 0; begin < ids.length; begin += documentsAtOnce)
    await indexPortion(
      database,
      ids.slice(begin, begin + documentsAtOnce).map(({ id }) => id),
    );
}

async function indexPortion(database: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const documents = await database
    .selectFrom('document_text')
    .innerJoin('document', 'document.id', 'document_text.document_id')
    .select(['id', 'text', 'published_at', 'updated_at'])
    .where('id', 'in', ids)
    .orderBy(sql`coalesce(published_at, updated_at)`)
    .orderBy('id')
    .execute();
  const quoted = await findQuotedWords(database, ids);
  for (const { id, text, published_at, updated_at } of documents) {
    const parts: Promise<SearchPart>[] = [toSearchPart('', text)];
    for (const [fact, words] of quoted.get(id) ?? []) parts.push(toSearchPart(fact, words));
    await indexDocument(
      database,
      { documentId: id, publishedAt: published_at ?? updated_at },
      await Promise.all(parts),
    );
  }
}

/** What the quotations of documents say, under "q3". */
async function findQuotedWords(
  database: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const rows = await database
    .selectFrom('anchor')
    .select(['document_id', 'fact', 'exact'])
    .where('document_id', 'in', ids)
    .where('slot', '=', 'quote')
    .orderBy('document_id')
    .orderBy('fact')
    .orderBy('position')
    .execute();
  const quoted = new Map<string, Map<string, string>>();
  for (const { document_id, fact, exact } of rows) {
    const own = quoted.get(document_id) ?? new Map<string, string>();
    const before = own.get(fact);
    own.set(fact, before === undefined ? exact : `${before} ${exact}`);
    quoted.set(document_id, own);
  }
  return quoted;
}
