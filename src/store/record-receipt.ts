import { deflateSync } from 'node:zlib';
import type { Transaction } from 'kysely';
import type { Snapshot } from '../core/snapshot.ts';
import type { Tables } from './tables.ts';

/** Where and when the snapshot of a document was received. */
export interface Receipt {
  readonly documentId: string;
  readonly snapshot: Snapshot;
  /** ISO 8601. */
  readonly receivedAt: string;
}

/** Inserts a snapshot and its receipt; each stays as it is where it is known already. */
export async function recordReceipt(transaction: Transaction<Tables>, receipt: Receipt): Promise<void> {
  const { snapshot } = receipt;
  await transaction
    .insertInto('snapshot')
    .values({
      hash: snapshot.hash,
      media_type: snapshot.mediaType,
      size: snapshot.bytes.length,
      charset: snapshot.charset ?? null,
      bytes: deflateSync(snapshot.bytes),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await transaction
    .insertInto('receipt')
    .values({ document_id: receipt.documentId, path: snapshot.path, received_at: receipt.receivedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
