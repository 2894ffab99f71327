import { stdin } from 'node:process';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { explainFailure } from './look-up.ts';
import { largestInput, tooLarge, toSnapshot } from './read-snapshot.ts';

/** The snapshot of what comes in on standard input, read to its end. Its path is `-`. */
export async function readStandardInput(): Promise<Snapshot | Rejection> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      size += chunk.length;
      if (size > largestInput) return tooLarge('-', size);
      chunks.push(chunk);
    }
  } catch (error) {
    return explainFailure('-', error);
  }
  return toSnapshot('-', Buffer.concat(chunks));
}
