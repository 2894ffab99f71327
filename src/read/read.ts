import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { VisitOptions } from './create-visitor.ts';
import { listSources } from './list-sources.ts';
import { readFile } from './read-file.ts';

/**
 * Snapshots of all the inputs, in order: files, folders in name order, archives, feeds, mails, addresses, and `-` for
 * standard input. An input that cannot be read becomes a rejection, and the rest goes on.
 */
export async function* read(
  paths: readonly string[],
  options: VisitOptions = {},
): AsyncGenerator<Snapshot | Rejection> {
  for await (const source of listSources(paths, options)) {
    if (source.kind === 'file') yield* readFile(source.path, source.size);
    else if (source.kind === 'inputs') yield* source.inputs;
    else yield source;
  }
}
