import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../src/pipeline/analyze.ts';
import { compareVersions, type Version, type VersionChange } from '../src/resolve/resolve.ts';

/** A change that a careful reader sees; `words` stand in the anchors of the side where the fact is (the later one where on both). */
export interface ExpectedChange {
  readonly change: VersionChange['change'];
  readonly type: VersionChange['type'];
  readonly field: string | null;
  readonly words: string;
}

/** Two versions of a text with what changed. */
export interface VersionPair {
  readonly name: string;
  readonly published: string;
  readonly older: string;
  readonly newer: string;
  readonly changes: readonly ExpectedChange[];
}

/** The golden pairs. */
export function readVersionPairs(): readonly VersionPair[] {
  const path = join(import.meta.dirname, '..', 'test', 'golden-versions', 'pairs.json');
  return JSON.parse(readFileSync(path, 'utf8')) as VersionPair[];
}

/** What is found to have changed between the versions of a pair. */
export function findChanges({ older, newer, published }: VersionPair): readonly VersionChange[] {
  return compareVersions(toVersion(older, published), toVersion(newer, published));
}

/** Whether a change found is the one expected. */
export function isExpected(found: VersionChange, { change, type, field, words }: ExpectedChange): boolean {
  if (found.change !== change || found.type !== type || found.field !== field) return false;
  const anchors = change === 'vanished' ? found.fromAnchors : found.toAnchors;
  const told = anchors.map(({ exact }) => exact);
  // An anchor may be shorter or longer than the words named: "Montag" for "am Montag".
  return [...told, told.join(' '), found.to ?? ''].some(
    (one) => one !== '' && (one.includes(words) || words.includes(one)),
  );
}

/** Precision and recall of changes over all pairs. */
export function scoreVersions(): { readonly precision: number; readonly recall: number } {
  let [found, expected, right] = [0, 0, 0];
  for (const pair of readVersionPairs()) {
    const changes = findChanges(pair);
    found += changes.length;
    expected += pair.changes.length;
    right += pair.changes.filter((one) => changes.some((change) => isExpected(change, one))).length;
  }
  return { precision: right / found, recall: right / expected };
}

function toVersion(text: string, published: string): Version {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const analysis = analyze({ path: 'text.txt', bytes, hash, mediaType: 'text/plain' }, { published });
  if (analysis.kind === 'rejection') throw new Error(analysis.detail);
  const { title, text: own } = analysis.annotated.document;
  return { ...analysis, title, text: own };
}
