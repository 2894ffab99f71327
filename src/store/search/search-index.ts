import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SearchPart } from './search-part.ts';
import { noteStems } from './search-stems.ts';

/** So many texts and quotations may be published on one day. */
const partsPerDay = 10_000_000;
const millisecondsPerDay = 86_400_000;

/**
 * Takes a document into the full-text indexes. The numbers of its rows grow with the day of publication, so that a search
 * reads the latest first and may stop early; what has no day comes last.
 */
export async function indexDocument(
  database: Kysely<Tables>,
  { documentId, publishedAt }: { readonly documentId: string; readonly publishedAt: string | null },
  parts: readonly SearchPart[],
): Promise<void> {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10));
  const day = published > 0 ? Math.floor(published / millisecondsPerDay) : 0;
  const first = await findFreeNumber(database, day * partsPerDay);
  for (const [index, part] of parts.entries()) {
    const id = first + index;
    await database.insertInto('search_part').values({ id, document_id: documentId, fact: part.fact }).execute();
    await indexPart(database, id, part);
  }
  await noteStems(
    database,
    parts.flatMap(({ stems }) => stems),
  );
}

/** Whole texts and quotations have an index each: a search for the one passes over none of the other. */
export type SearchIndex = 'search_text' | 'search_quotation';

/** Writes the words of a text or quotation into its index, under the number of its `search_part`. */
export async function indexPart(database: Kysely<Tables>, id: number, { fact, stems }: SearchPart): Promise<void> {
  const index: SearchIndex = fact === '' ? 'search_text' : 'search_quotation';
  await sql`insert into ${sql.table(index)} (rowid, terms) values (${id}, ${stems.join(' ')})`.execute(database);
}

async function findFreeNumber(database: Kysely<Tables>, lowest: number): Promise<number> {
  const last = await database
    .selectFrom('search_part')
    .select((select) => select.fn.max('id').as('id'))
    .where('id', '>=', lowest)
    .where('id', '<', lowest + partsPerDay)
    .executeTakeFirst();
  return (last?.id ?? lowest) + 1;
}

/** Takes a document out of the full-text indexes; the stems that only it held stay, and lead nowhere. */
export async function unindexDocument(database: Kysely<Tables>, documentId: string): Promise<void> {
  for (const index of ['search_text', 'search_quotation'])
    await sql`delete from ${sql.table(index)} where rowid in (select id from search_part where document_id = ${documentId})`.execute(
      database,
    );
  await database.deleteFrom('search_part').where('document_id', '=', documentId).execute();
}
