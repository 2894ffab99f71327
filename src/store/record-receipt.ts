import { deflateSync } from 'node:zlib';
import type { Transaction } from 'kysely';
import type { Snapshot } from '../core/snapshot.ts';
import type { Tables } from './tables.ts';

/** A snapshot with its bytes packed, as the ledger keeps them. */
export interface PackedSnapshot extends Omit<Snapshot, 'bytes'> {
  /** Number of bytes as received. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Packs the bytes of a snapshot. */
export function packSnapshot({ bytes, ...snapshot }: Snapshot): PackedSnapshot {
  return { ...snapshot, size: bytes.length, packed: deflateSync(bytes) };
}

/** Where and when the snapshot of a document was received. */
export interface Receipt {
  readonly documentId: string;
  readonly snapshot: PackedSnapshot;
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
      size: snapshot.size,
      charset: snapshot.charset ?? null,
      bytes: Buffer.from(snapshot.packed.buffer, snapshot.packed.byteOffset, snapshot.packed.byteLength),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await transaction
    .insertInto('receipt')
    .values({ document_id: receipt.documentId, path: snapshot.path, received_at: receipt.receivedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
