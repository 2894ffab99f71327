import type { Ledger } from './ledger.ts';

/** An anchor as stored, with the fact and slot that it proves. */
export interface StoredAnchor {
  readonly documentId: string;
  readonly fact: string;
  readonly slot: string;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** All anchors of a document, in the order of its facts. */
export async function listAnchors({ database }: Ledger, documentId: string): Promise<readonly StoredAnchor[]> {
  return database
    .selectFrom('anchor')
    .select([
      'document_id as documentId',
      'fact',
      'slot',
      'position',
      'start_offset as start',
      'end_offset as end',
      'exact',
      'prefix',
      'suffix',
    ])
    .where('document_id', '=', documentId)
    .orderBy('fact')
    .orderBy('slot')
    .orderBy('position')
    .execute();
}

/** Ids of documents that anchors point into but that are not there. */
export async function findOrphanedDocuments({ database }: Ledger): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('anchor')
    .leftJoin('document_text', 'document_text.document_id', 'anchor.document_id')
    .select('anchor.document_id as id')
    .distinct()
    .where('document_text.document_id', 'is', null)
    .orderBy('anchor.document_id')
    .execute();
  return rows.map((row) => row.id);
}
