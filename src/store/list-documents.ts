import type { LedgerDocumentReference } from '../core/ledger.ts';
import { inPortions } from './contact-profiles.ts';
import type { Ledger } from './ledger.ts';

/** References of the documents with these ids, else of all, by publication time and id. */
export async function listDocuments(
  { database }: Ledger,
  ids?: readonly string[],
): Promise<readonly LedgerDocumentReference[]> {
  const all = database
    .selectFrom('document')
    .select(['id', 'title', 'publisher', 'published_at', 'updated_at'])
    .select((select) =>
      select
        .selectFrom('receipt')
        .whereRef('receipt.document_id', '=', 'document.id')
        .select((receipt) => receipt.fn.min('path').as('path'))
        .as('path'),
    );
  const rows = ids
    ? await inPortions([...new Set(ids)], (portion) => all.where('id', 'in', portion).execute())
    : await all.execute();
  return rows
    .map(({ id, title, publisher, published_at, updated_at, path }) => ({
      documentId: id,
      path: path ?? '',
      title,
      publisher,
      publishedAt: published_at ?? updated_at,
    }))
    .sort(byPublication);
}

/** Earlier first, unknown times last, then by id. */
function byPublication(left: LedgerDocumentReference, right: LedgerDocumentReference): number {
  const [first, second] = [left, right].map(({ publishedAt, documentId }) => `${publishedAt ?? '~'}|${documentId}`);
  return first < second ? -1 : 1;
}
