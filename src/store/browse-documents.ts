import type { LedgerDocumentReference } from '../core/ledger.ts';
import type { Ledger } from './ledger.ts';
import { listDocuments } from './list-documents.ts';

/** Documents, latest published first and undated ones last, from after the place of the page before. */
export async function browseDocuments(
  ledger: Ledger,
  { after, limit, publisher }: { readonly after?: string; readonly limit: number; readonly publisher?: string },
): Promise<{ readonly documents: readonly LedgerDocumentReference[]; readonly next: string | null }> {
  let rows = ledger.database.selectFrom('search_part').innerJoin('document', 'document.id', 'search_part.document_id');
  rows = rows.where('search_part.fact', '=', '');
  if (after !== undefined) rows = rows.where('search_part.id', '<', Number(after));
  if (publisher !== undefined) rows = rows.where('document.publisher', '=', publisher);
  const found = await rows
    .select(['search_part.id as place', 'document.id'])
    .orderBy('search_part.id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = found.slice(0, limit);
  const references = new Map(
    (
      await listDocuments(
        ledger,
        shown.map(({ id }) => id),
      )
    ).map((reference) => [reference.documentId, reference]),
  );
  return {
    documents: shown.flatMap(({ id }) => references.get(id) ?? []),
    next: found.length > limit ? String(shown.at(-1)!.place) : null,
  };
}
