import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { VisitOptions, Visitor } from './create-visitor.ts';
import { listFolder } from './list-folder.ts';
import { type FileSource, lookUp } from './look-up.ts';
import { isAddress, readAddress } from './read-address.ts';
import { readStandardInput } from './read-standard-input.ts';

/** Where inputs come from: a file, which any thread can read, or what only the one that began can. */
export type Source =
  | FileSource
  | { readonly kind: 'inputs'; readonly inputs: AsyncIterable<Snapshot | Rejection> }
  | Rejection;

/** What there is to read at the paths, in order: files, those of folders in name order, addresses, `-` for standard input. */
export async function* listSources(paths: readonly string[], options: VisitOptions = {}): AsyncGenerator<Source> {
  let visit: Visitor | undefined;
  for (const path of paths) {
    if (isAddress(path)) {
      // What the web needs is loaded only for it: most runs read files.
      visit ??= (await import('./create-visitor.ts')).createVisitor(options);
      yield { kind: 'inputs', inputs: readAddress(path, visit) };
      continue;
    }
    if (path === '-') {
      yield { kind: 'inputs', inputs: readStandardInput() };
      continue;
    }
    const found = await lookUp(path);
    if (found.kind === 'folder') yield* listFolder(path);
    else yield found;
  }
}
