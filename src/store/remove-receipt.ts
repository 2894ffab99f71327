import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Forgets that a document was received from a path. */
export async function removeReceipt(
  transaction: Transaction<Tables>,
  { documentId, path }: { readonly documentId: string; readonly path: string },
): Promise<void> {
  await transaction.deleteFrom('receipt').where('document_id', '=', documentId).where('path', '=', path).execute();
}
