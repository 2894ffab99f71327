import type { ColumnType } from 'kysely';
import type { Flag, Json } from './column-types.ts';

/** Bytes as received. */
export interface SnapshotTable {
  hash: string;
  media_type: string;
  size: number;
  /** Encoding that the sender named beside the bytes; null where none was. */
  charset: string | null;
  /** Deflated (zlib). */
  bytes: ColumnType<Uint8Array, Uint8Array, never>;
}

/** Where and when the snapshot of a document was received. */
export interface ReceiptTable {
  document_id: string;
  path: string;
  received_at: string;
}

/** A document: one reading of a snapshot, with what was given along. */
export interface DocumentTable {
  id: string;
  snapshot_hash: string;
  /** Empty where none was given: part of what identifies the document. */
  published_given: string;
  plain: Flag;
  /** Hash of the facts found: a new analysis that finds the same changes nothing. */
  fingerprint: string;
  title: string | null;
  publisher: string | null;
  published_at: string | null;
  updated_at: string | null;
  language: string;
  /** Fingerprints by which common passages are recognised, flat: hash, start, hash, start. Empty until they are worked out. */
  sketch: Json;
}

/** The heavy columns of a document. */
export interface DocumentTextTable {
  document_id: string;
  text: string;
  /** authors, agencies, regions, repairs, removed, warnings */
  details: Json;
  /** Flat: start, end, byteStart, byteEnd of each run. */
  offset_map: Json;
}

/** Documents of one address are versions of one text. */
export interface DocumentAddressTable {
  /** The address that the page gives as its own, else the one it was received from, else its path. */
  address: string;
  document_id: string;
  received_at: string;
}

/** A run of words of a document, by which documents with common passages find each other. */
export interface FingerprintTable {
  hash: number;
  document_id: string;
}

/** An input that could not be read. */
export interface UnreadTable {
  path: string;
  reason: string;
  detail: string;
  /** What was given with it: publication time, manifest, `plain`, hosts allowed. */
  given: Json;
  noted_at: string;
}
