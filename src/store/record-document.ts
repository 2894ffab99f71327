import type { Transaction } from 'kysely';
import type { Analysis } from '../core/analysis.ts';
import type { Document } from '../core/document.ts';
import { toFactRows } from './fact-rows.ts';
import { insertRows } from './insert-rows.ts';
import { indexDocument } from './search/search-index.ts';
import type { SearchPart } from './search/search-part.ts';
import type { Tables } from './tables.ts';

/** A document to record, with what the pipeline worked out about it. */
export interface DocumentRecord {
  readonly documentId: string;
  readonly analysis: Analysis;
  /** The way back to the bytes: start, end, byteStart, byteEnd of each run, as JSON. */
  readonly offsetMap: string;
  /** Publication time given from outside; empty where none was. */
  readonly publishedGiven: string;
  readonly plain: boolean;
  readonly fingerprint: string;
  readonly sketch: readonly number[];
  /** Facts ("q3") and the contact of the document that each is told about. */
  readonly told: readonly { readonly fact: string; readonly contact: number }[];
  readonly searchParts: readonly SearchPart[];
}

/** Inserts a document with its text and all its facts. Its snapshot must be recorded before. */
export async function recordDocument(transaction: Transaction<Tables>, record: DocumentRecord): Promise<void> {
  const { documentId, analysis } = record;
  const { document } = analysis.annotated;
  await insertRows(transaction, 'document', [
    {
      id: documentId,
      snapshot_hash: document.snapshotHash,
      published_given: record.publishedGiven,
      plain: Number(record.plain),
      fingerprint: record.fingerprint,
      title: document.title,
      publisher: document.publisher,
      published_at: document.publishedAt,
      updated_at: document.updatedAt,
      language: document.language,
      sketch: JSON.stringify(record.sketch),
    },
  ]);
  await insertRows(transaction, 'document_text', [
    {
      document_id: documentId,
      text: document.text,
      details: JSON.stringify(toDetails(document)),
      offset_map: record.offsetMap,
    },
  ]);
  const rows = toFactRows(analysis, documentId);
  for (const table of Object.keys(rows) as (keyof typeof rows)[]) await insertRows(transaction, table, rows[table]);
  await insertRows(
    transaction,
    'told_contact',
    record.told.map(({ fact, contact }) => ({ document_id: documentId, fact, contact_position: contact })),
  );
  const publishedAt = document.publishedAt ?? document.updatedAt;
  await indexDocument(transaction, { documentId, publishedAt }, record.searchParts);
}

/** What is kept of a document besides its text and what has a column of its own; what its page does not say is left out. */
export type DocumentDetails = Omit<
  Document,
  | 'kind'
  | 'path'
  | 'snapshotHash'
  | 'text'
  | 'title'
  | 'publisher'
  | 'publishedAt'
  | 'updatedAt'
  | 'language'
  | 'offsetMap'
>;

function toDetails(document: Document): DocumentDetails {
  const { authors, initials, agencies, kicker, section, access, canonicalAddress, metadataConflicts } = document;
  const { regions, repairs, removed, warnings } = document;
  const ofPage = { initials, kicker, section, access, canonicalAddress, metadataConflicts };
  return { authors, agencies, ...ofPage, regions, repairs, removed, warnings };
}
