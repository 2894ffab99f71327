import { stdin } from 'node:process';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { expandBytes } from './expand-bytes.ts';
import { explainFailure } from './look-up.ts';
import { largestInput, tooLarge } from './read-snapshot.ts';

/** The articles of what comes in on standard input, read to its end. Their path is or begins with `-`. */
export async function* readStandardInput(): AsyncGenerator<Snapshot | Rejection> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      size += chunk.length;
      if (size > largestInput) {
        yield tooLarge('-', size);
        return;
      }
      chunks.push(chunk);
    }
  } catch (error) {
    yield explainFailure('-', error);
    return;
  }
  yield* expandBytes('-', Buffer.concat(chunks));
}
