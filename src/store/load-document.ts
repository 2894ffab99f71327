import { inflateSync } from 'node:zlib';
import type { OffsetRun } from '../core/document.ts';
import type { LedgerDocument } from '../core/ledger.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Ledger } from './ledger.ts';
import { listDocuments } from './list-documents.ts';
import type { DocumentDetails } from './record-document.ts';

/** A document with its text, regions and offset map; null where the id is unknown. */
export async function loadDocument(ledger: Ledger, documentId: string): Promise<LedgerDocument | null> {
  const [reference] = await listDocuments(ledger, [documentId]);
  if (!reference) return null;
  const row = await ledger.database
    .selectFrom('document')
    .innerJoin('document_text', 'document_text.document_id', 'document.id')
    .selectAll()
    .where('document.id', '=', documentId)
    .executeTakeFirstOrThrow();
  const details = JSON.parse(row.details) as DocumentDetails;
  return {
    kind: 'document',
    documentId,
    path: reference.path,
    snapshotHash: row.snapshot_hash,
    text: row.text,
    title: row.title,
    publisher: row.publisher,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    language: row.language,
    ...details,
    offsetMap: toOffsetMap(JSON.parse(row.offset_map) as number[]),
    publishedGiven: row.published_given === '' ? null : row.published_given,
    plain: row.plain === 1,
  };
}

/** The bytes that a document was made from, as received; null where they are not there. */
export async function loadSnapshot({ database }: Ledger, document: LedgerDocument): Promise<Snapshot | null> {
  const row = await database
    .selectFrom('snapshot')
    .selectAll()
    .where('hash', '=', document.snapshotHash)
    .executeTakeFirst();
  if (!row) return null;
  const mediaType = row.media_type as Snapshot['mediaType'];
  const charset = row.charset ?? undefined;
  return { path: document.path, hash: row.hash, mediaType, charset, bytes: inflateSync(row.bytes) };
}

function toOffsetMap(numbers: readonly number[]): readonly OffsetRun[] {
  return Array.from({ length: numbers.length / 4 }, (_run, index) => {
    const [start, end, byteStart, byteEnd] = numbers.slice(index * 4, index * 4 + 4);
    return { start, end, byteStart, byteEnd };
  });
}
