import { type Kysely, sql } from 'kysely';
import type { Ledger } from '../ledger.ts';
import type { Tables } from '../tables.ts';
import type { SearchIndex } from './search-index.ts';
import { findStems, isFoundIn } from './search-stems.ts';
import { eachSearchTerm, type SearchTerm, toSearchTerms } from './to-search-terms.ts';

/** A document or one of its quotations that holds all the words looked for. */
export interface SearchHit {
  readonly documentId: string;
  /** '' for the text as a whole, "q3" for a quotation. */
  readonly fact: string;
}

/** Which part of a ledger is searched, and which stretch of the results is wanted. */
export interface SearchWindow {
  readonly part: 'documents' | 'quotations';
  readonly offset: number;
  readonly limit: number;
}

/**
 * Texts or quotations in which every word of the query stands, by its stem ("Sanktionen" finds "Sanktion"), or as the
 * first or last part of a compound ("Gespräch" finds "Gesprächsrunde" and "Friedensgespräche"); the latest first.
 */
export async function searchLedger(
  { database }: Ledger,
  query: string,
  { part, offset, limit }: SearchWindow,
): Promise<readonly SearchHit[]> {
  const words = await findStemsOfQuery(query);
  if (words.length === 0) return [];
  const conditions = await Promise.all(words.map((word) => toCondition(database, word)));
  const index: SearchIndex = part === 'quotations' ? 'search_quotation' : 'search_text';
  const { rows } = await sql<{ document_id: string; fact: string }>`
    select search_part.document_id, search_part.fact from (
      select rowid as id from ${sql.table(index)} where ${sql.table(index)} match ${conditions.join(' AND ')}
      order by rowid desc limit ${limit} offset ${offset}
    ) as found join search_part on search_part.id = found.id
    order by found.id desc`.execute(database);
  return rows.map(({ document_id, fact }) => ({ documentId: document_id, fact }));
}

/** Where the first word of the query stands in a text, as the search finds it; none where the text does not hold any. */
export async function findFirstSearchWord(text: string, query: string): Promise<SearchTerm | undefined> {
  const wanted = await findStemsOfQuery(query);
  for (const term of await eachSearchTerm(text)) if (wanted.some((word) => isFoundIn(word, term.stem))) return term;
  return undefined;
}

async function findStemsOfQuery(query: string): Promise<readonly string[]> {
  return [...new Set((await toSearchTerms(query)).map(({ stem }) => stem))];
}

async function toCondition(database: Kysely<Tables>, word: string): Promise<string> {
  const stems = await findStems(database, word);
  return `(${stems.map((stem) => `"${stem}"`).join(' OR ')})`;
}
