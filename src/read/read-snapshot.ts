import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { findMediaType } from './find-media-type.ts';
import { reject } from './look-up.ts';

/**
 * The largest input. Saved pages with pictures inside them and tickers of a whole day have up to 5 MB; above twice
 * that it is a dump of many texts, which would be read as one.
 */
export const largestInput = 10 * 1024 * 1024;

/** What is known of bytes besides themselves. `mediaType` is found by looking where it is not said. */
export type Origin = Partial<Pick<Snapshot, 'address' | 'receivedAt' | 'published' | 'mediaType' | 'charset'>>;

/** The snapshot of the bytes of one article, unpacked. */
export function toSnapshot(path: string, bytes: Uint8Array, origin: Origin = {}): Snapshot | Rejection {
  if (bytes.length === 0) return reject(path, 'empty', 'The file is empty; save the article again.');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = Object.entries(origin).filter(([, value]) => value !== undefined);
  return { path, bytes, hash, mediaType: findMediaType(path, bytes), ...Object.fromEntries(known) };
}

/** The rejection of an input above the limit. */
export function tooLarge(path: string, size: number): Rejection {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  const limit = largestInput / 1024 / 1024;
  return reject(
    path,
    'tooLarge',
    `It has ${megabytes} MB or more, the limit is ${limit} MB; split it into single articles.`,
  );
}

/** Whether bytes begin as gzip does. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The bytes, unpacked where they are gzip; a bomb stops at the limit. */
export function unpack(path: string, received: Uint8Array): Uint8Array | Rejection {
  if (!isPacked(received)) return received;
  try {
    return gunzipSync(received, { maxOutputLength: largestInput });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(path, largestInput);
    return reject(path, 'unreadable', 'Its gzip packing is damaged; download or pack it again.');
  }
}
