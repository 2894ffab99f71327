import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../src/core/snapshot.ts';

/** The folder of texts and pages that others own; the benchmark uses the samples alone where it is missing. */
export const dataFolder = join(import.meta.dirname, '..', '..', 'shared', 'data');

/** The texts of a measurement and the folders they came from; `length` is the number of texts. */
export interface Texts {
  readonly snapshots: readonly Snapshot[];
  readonly sources: readonly string[];
  readonly length: number;
}

/** The fixed input: the samples, and the real news texts where they are at hand. */
export function loadTexts(): Texts {
  const folders = [join(import.meta.dirname, '..', 'samples'), join(dataFolder, 'news')].filter(existsSync);
  const paths = folders.flatMap(listFiles);
  const snapshots = paths.map((path) => toSnapshot(path, readFileSync(path)));
  return {
    snapshots,
    sources: folders.map((folder) => folder.split('/').slice(-2).join('/')),
    length: snapshots.length,
  };
}

/** A snapshot of a text made in memory. */
export function toSnapshot(path: string, bytes: Uint8Array): Snapshot {
  const mediaType = path.endsWith('.md') ? 'text/markdown' : path.endsWith('.html') ? 'text/html' : 'text/plain';
  return { path, bytes, hash: createHash('sha256').update(bytes).digest('hex'), mediaType };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? listFiles(path) : [path]));
}
