import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A document made from a snapshot, with one path it was read from. */
export interface Reading {
  readonly documentId: string;
  readonly fingerprint: string;
  readonly path: string;
}

/** The documents made from a snapshot, once for each path: it may have been read with several publication times. */
export async function findReadings(database: Kysely<Tables>, snapshotHash: string): Promise<readonly Reading[]> {
  return database
    .selectFrom('document')
    .innerJoin('receipt', 'receipt.document_id', 'document.id')
    .select(['document.id as documentId', 'document.fingerprint', 'receipt.path'])
    .where('document.snapshot_hash', '=', snapshotHash)
    .orderBy('document.id')
    .orderBy('receipt.path')
    .execute();
}
