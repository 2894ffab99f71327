import { sql } from 'kysely';
import type { Ledger } from '../ledger.ts';
import { reverse } from './search-index.ts';
import { toSearchTerms } from './to-search-terms.ts';

/** A document or one of its quotations that holds all the words looked for. */
export interface SearchHit {
  readonly documentId: string;
  /** '' for the text as a whole, "q3" for a quotation. */
  readonly fact: string;
}

export interface SearchWindow {
  readonly part: 'documents' | 'quotations';
  readonly offset: number;
  readonly limit: number;
}

/** A stem this long is looked for within compounds too: shorter ones begin and end too many words. */
const shortestOfCompound = 4;

/**
 * Texts or quotations in which every word of the query stands, by its stem ("Sanktionen" finds "Sanktion"), or as the
 * first or last part of a compound ("Gespräch" finds "Gesprächsrunde" and "Friedensgespräche"); the latest first.
 */
export async function searchLedger(
  { database }: Ledger,
  query: string,
  { part, offset, limit }: SearchWindow,
): Promise<readonly SearchHit[]> {
  const stems = [...new Set((await toSearchTerms(query)).map(({ stem }) => stem))];
  if (stems.length === 0) return [];
  const isQuotation = part === 'quotations';
  const { rows } = await sql<{ document_id: string; fact: string }>`
    select search_part.document_id, search_part.fact from search_text
    join search_part on search_part.id = search_text.rowid
    where search_text match ${stems.map(toCondition).join(' AND ')} and (search_part.fact <> '') = ${Number(isQuotation)}
    order by search_text.rowid desc
    limit ${limit} offset ${offset}`.execute(database);
  return rows.map(({ document_id, fact }) => ({ documentId: document_id, fact }));
}

/** Where the words of the query stand in a text, as the search finds them. */
export async function findSearchWords(
  text: string,
  query: string,
): Promise<readonly { readonly start: number; readonly end: number }[]> {
  const wanted = [...new Set((await toSearchTerms(query)).map(({ stem }) => stem))];
  return (await toSearchTerms(text)).filter(({ stem }) => wanted.some((word) => isFoundIn(word, stem)));
}

function isFoundIn(word: string, stem: string): boolean {
  return word === stem || (word.length >= shortestOfCompound && (stem.startsWith(word) || stem.endsWith(word)));
}

function toCondition(stem: string): string {
  return stem.length < shortestOfCompound
    ? `(terms : "${stem}")`
    : `(terms : "${stem}" * OR reversed : "${reverse(stem)}" *)`;
}
