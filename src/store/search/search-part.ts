import { toSearchTerms } from './to-search-terms.ts';

/** Words of a document to be found, as stems: the whole text under the fact '', a quotation under "q3". */
export interface SearchPart {
  readonly fact: string;
  readonly stems: readonly string[];
}

/** The words of a text or quotation as the index takes them. */
export async function toSearchPart(fact: string, words: string): Promise<SearchPart> {
  return { fact, stems: (await toSearchTerms(words)).map(({ stem }) => stem) };
}
