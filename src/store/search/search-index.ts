import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import { toSearchTerms } from './to-search-terms.ts';

/** Words of a document to be found: the whole text under the fact '', a quotation under "q3". */
export interface SearchPart {
  readonly fact: string;
  readonly words: string;
}

/** Takes a document into the full-text index. */
export async function indexDocument(
  database: Kysely<Tables>,
  documentId: string,
  parts: readonly SearchPart[],
): Promise<void> {
  for (const { fact, words } of parts) {
    const stems = (await toSearchTerms(words)).map(({ stem }) => stem);
    const { id } = await database
      .insertInto('search_part')
      .values({ document_id: documentId, fact })
      .returning('id')
      .executeTakeFirstOrThrow();
    await sql`insert into search_text (rowid, terms, reversed) values (${id}, ${stems.join(' ')}, ${stems.map(reverse).join(' ')})`.execute(
      database,
    );
  }
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
