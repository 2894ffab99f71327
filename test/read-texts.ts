import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Analysis } from '../src/core/analysis.ts';
import type { Snapshot } from '../src/core/snapshot.ts';
import { analyze } from '../src/pipeline/analyze.ts';

const root = join(import.meta.dirname, '..');

/** A text of the clone, with the publication day its provenance gives, if any. */
export interface CloneText {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly published?: string;
  readonly folder: string;
}

/** The samples: publication times stand in their texts. */
export function readSamples(): readonly CloneText[] {
  const folder = join(root, 'samples');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, folder, snapshot: toSnapshot(join(folder, name)) }));
}

/** The golden documents: one folder each with text, provenance and what a careful reader finds. */
export function readGolden(): readonly CloneText[] {
  const folder = join(root, 'test', 'golden');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const own = join(folder, name);
      const { published } = JSON.parse(readFileSync(join(own, 'provenance.json'), 'utf8'));
      return { name, folder: own, published, snapshot: toSnapshot(join(own, 'text.txt')) };
    });
}

/** The analysis of a text of the clone; throws where it is refused. */
export function analyzeText({ snapshot, published, name }: CloneText): Analysis {
  const analysis = analyze(snapshot, { published });
  if (analysis.kind === 'rejection') throw new Error(`${name} is refused: ${analysis.reason}. ${analysis.detail}`);
  return analysis;
}

/** A snapshot of a file, or of bytes given in its place. */
export function toSnapshot(path: string, bytes: Uint8Array = readFileSync(path)): Snapshot {
  return {
    path: basename(path),
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'text/plain',
  };
}
