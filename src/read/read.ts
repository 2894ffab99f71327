import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { createVisitor, type VisitOptions } from './create-visitor.ts';
import { lookUp } from './look-up.ts';
import { isAddress, readAddress } from './read-address.ts';
import { readFile } from './read-file.ts';
import { readFolder } from './read-folder.ts';
import { readStandardInput } from './read-standard-input.ts';

/**
 * Snapshots of all the inputs, in order: files, folders in name order, archives, feeds, mails, addresses, and `-` for
 * standard input. An input that cannot be read becomes a rejection, and the rest goes on.
 */
export async function* read(
  paths: readonly string[],
  options: VisitOptions = {},
): AsyncGenerator<Snapshot | Rejection> {
  const visit = createVisitor(options);
  for (const path of paths) {
    if (isAddress(path)) {
      yield* readAddress(path, visit);
      continue;
    }
    if (path === '-') {
      yield* readStandardInput();
      continue;
    }
    const found = await lookUp(path);
    if (found.kind === 'folder') yield* readFolder(path);
    else if (found.kind === 'file') yield* readFile(path, found.size);
    else yield found;
  }
}
