import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { findMediaType } from './find-media-type.ts';
import { explainFailure, reject } from './look-up.ts';

/**
 * The largest input. Saved pages with pictures inside them and tickers of a whole day have up to 5 MB; above twice
 * that it is a dump of many texts, which would be read as one.
 */
export const largestInput = 10 * 1024 * 1024;

/** The snapshot of a file. */
export async function readSnapshot(path: string, size: number): Promise<Snapshot | Rejection> {
  if (size > largestInput) return tooLarge(path, size);
  try {
    return toSnapshot(path, await readFile(path));
  } catch (error) {
    return explainFailure(path, error);
  }
}

/** The snapshot of bytes as received, unpacked where they are gzip. */
export function toSnapshot(path: string, received: Uint8Array): Snapshot | Rejection {
  const bytes = isPacked(received) ? unpack(path, received) : received;
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (bytes.length === 0) return reject(path, 'empty', 'The file is empty; save the article again.');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes, hash, mediaType: findMediaType(path, bytes) };
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

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(path: string, packed: Uint8Array): Uint8Array | Rejection {
  try {
    return gunzipSync(packed, { maxOutputLength: largestInput });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(path, largestInput);
    return reject(path, 'unreadable', 'Its gzip packing is damaged; download or pack it again.');
  }
}
