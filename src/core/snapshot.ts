/** Bytes as received, before anything was done to them (WARC record, prov:Entity). */
export interface Snapshot {
  /** Path or address as the user gave it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  readonly hash: string;
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html';
}
