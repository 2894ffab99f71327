import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { lookUp } from './look-up.ts';
import { readFolder } from './read-folder.ts';
import { readSnapshot } from './read-snapshot.ts';
import { readStandardInput } from './read-standard-input.ts';

/**
 * Snapshots of all the inputs, in order; folders are walked in name order, `-` is standard input. An input that
 * cannot be read becomes a rejection, and the rest goes on.
 */
export async function* read(paths: readonly string[]): AsyncGenerator<Snapshot | Rejection> {
  for (const path of paths) {
    if (path === '-') {
      yield await readStandardInput();
      continue;
    }
    const found = await lookUp(path);
    if (found.kind === 'folder') yield* readFolder(path);
    else if (found.kind === 'file') yield await readSnapshot(path, found.size);
    else yield found;
  }
}
