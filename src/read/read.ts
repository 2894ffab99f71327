import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** Snapshots of all the inputs, in order; folders are walked in name order, `-` is standard input. */
export async function* read(paths: readonly string[]): AsyncGenerator<Snapshot | Rejection> {
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path)).sort();
      yield* read(names.map((name) => join(path, name)));
      continue;
    }
    const bytes = await readFile(path);
    yield { path, bytes, hash: createHash('sha256').update(bytes).digest('hex'), mediaType: 'text/plain' };
  }
}
