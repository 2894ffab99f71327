/** Bytes as received, before anything was done to them (WARC record, prov:Entity). */
export interface Snapshot {
  /** Path or address as the user gave it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  readonly hash: string;
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html';
  /** The public address the bytes came from, where one is known. */
  readonly address?: string;
  /** When they were received there, ISO 8601 (WARC-Date, the date of a mail). No time of publication. */
  readonly receivedAt?: string;
  /** The encoding that came with the bytes in an HTTP header. What the bytes themselves show counts for more. */
  readonly charset?: string;
  /** Publication time that the feed gives, ISO 8601; stands in where the text says nothing. */
  readonly published?: string;
}
