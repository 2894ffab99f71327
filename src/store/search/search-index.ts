import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SearchPart } from './search-part.ts';

/** So many texts and quotations may be published on one day. */
const partsPerDay = 10_000_000;
const millisecondsPerDay = 86_400_000;

/**
 * Takes a document into the full-text index. The numbers of its rows grow with the day of publication, so that a search
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
  for (const [index, { fact, stems }] of parts.entries()) {
    const id = first + index;
    await database.insertInto('search_part').values({ id, document_id: documentId, fact }).execute();
    await sql`insert into search_text (rowid, terms, reversed) values (${id}, ${stems.join(' ')}, ${stems.map(reverse).join(' ')})`.execute(
      database,
    );
  }
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

/** Takes a document out of the full-text index. */
export async function unindexDocument(database: Kysely<Tables>, documentId: string): Promise<void> {
  await sql`delete from search_text where rowid in (select id from search_part where document_id = ${documentId})`.execute(
    database,
  );
  await database.deleteFrom('search_part').where('document_id', '=', documentId).execute();
}

/** The stem from its end: what ends alike begins alike backwards, which is how the later part of a compound is found. */
export function reverse(stem: string): string {
  return [...stem].reverse().join('');
}
