import type { Transaction } from 'kysely';
import { deleteFingerprints } from './fingerprints.ts';
import { unindexDocument } from './search/search-index.ts';
import type { Tables } from './tables.ts';

const tablesOfDocuments = [
  'document_text',
  'actor',
  'quotation',
  'contact_entry',
  'commitment_entry',
  'denial_entry',
  'fact_actor',
  'anchor',
  'told_contact',
  'judged_fact',
] as const;

/**
 * Deletes a document's text and facts; the snapshot stays. What links it to the ledger is taken away by the queries of
 * the links. `keepReceipts`: it comes back at once, with other facts.
 */
export async function removeDocument(
  transaction: Transaction<Tables>,
  documentId: string,
  { keepReceipts }: { readonly keepReceipts: boolean },
): Promise<void> {
  const receipts = keepReceipts ? [] : (['receipt', 'document_address'] as const);
  for (const table of receipts) await transaction.deleteFrom(table).where('document_id', '=', documentId).execute();
  await deleteFingerprints(transaction, documentId);
  for (const table of tablesOfDocuments)
    await transaction.deleteFrom(table).where('document_id', '=', documentId).execute();
  await unindexDocument(transaction, documentId);
  await transaction.deleteFrom('document').where('id', '=', documentId).execute();
}
