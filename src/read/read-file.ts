import { createReadStream } from 'node:fs';
import { open, readFile as readWhole } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { expandBytes } from './expand-bytes.ts';
import { explainFailure } from './look-up.ts';
import { isPacked, largestInput, tooLarge } from './read-snapshot.ts';
import { type Format, headLength, tellFormat } from './tell-format.ts';

/** The articles of a file. Archives may have any size, they are read piece by piece; anything else has a limit. */
export async function* readFile(path: string, size: number): AsyncGenerator<Snapshot | Rejection> {
  if (size <= largestInput) {
    const inputs = await readSmallFile(path);
    if (inputs !== 'archive') {
      yield* inputs;
      return;
    }
  }
  try {
    const format = await tellFileFormat(path);
    if (format === 'webArchive')
      yield* (await import('./read-web-archive.ts')).readWebArchive(path, createReadStream(path));
    else if (format === 'zip') yield* (await import('./read-zip.ts')).readZip(path, path);
    else yield tooLarge(path, size);
  } catch (error) {
    yield explainFailure(path, error);
  }
}

/** The articles of a file that is not above the limit. An archive is not opened: it may hold any number of them. */
export async function readSmallFile(path: string): Promise<readonly (Snapshot | Rejection)[] | 'archive'> {
  try {
    const bytes = await readWhole(path);
    const format = tellFormat(path, unpackHead(bytes.subarray(0, headLength)));
    if (format === 'webArchive' || format === 'zip') return 'archive';
    return await Array.fromAsync(expandBytes(path, bytes));
  } catch (error) {
    return [explainFailure(path, error)];
  }
}

/** The format of a file by its first bytes. Throws where it cannot be opened. */
export async function tellFileFormat(path: string): Promise<Format> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return tellFormat(path, unpackHead(buffer.subarray(0, bytesRead)));
  } finally {
    await file.close();
  }
}

function unpackHead(head: Uint8Array): Uint8Array {
  if (!isPacked(head)) return head;
  try {
    // The beginning of a packed file ends in the middle, which is no error here.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return head;
  }
}
