import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { LedgerContact } from '../src/core/ledger.ts';
import { readIntoLedger } from '../src/pipeline/intake/read-into-ledger.ts';
import { listContacts } from '../src/pipeline/show/list-contacts.ts';
import { openLedger } from '../src/store/ledger.ts';
import { assign } from './assign.ts';
import { type GoldSet, publishedOf } from './gold.ts';
import { countShared } from './match-names.ts';

/** How well reports of one contact come together, and whether that stays when they are read again or in another order. */
export interface LinkScores {
  /** Of the pairs of documents that the ledger puts into one contact, the share that belongs there; and the reverse. */
  readonly precision: number;
  readonly recall: number;
  readonly againUnchanged: boolean;
  readonly orderUnchanged: boolean;
}

/** Scores whether reports of one contact end up as one contact, and whether order and repetition matter. */
export async function scoreLinks(set: GoldSet): Promise<LinkScores> {
  const folder = mkdtempSync(join(tmpdir(), 'lesart-links-'));
  const manifest = Object.fromEntries(
    set.documents.flatMap((document) => {
      const published = publishedOf(document);
      return published ? [[`${document.id}.txt`, published]] : [];
    }),
  );
  const paths = set.documents.map(({ id }) => join(set.folder, `${id}.txt`));
  try {
    const first = join(folder, 'first');
    const contacts = await readAndList(first, paths, manifest);
    const again = await readAndList(first, paths, manifest);
    const second = join(folder, 'second');
    // Another order in two runs: the odd ones backwards, then the even ones.
    await readAndList(second, paths.filter((_, index) => index % 2 === 1).reverse(), manifest);
    const reordered = await readAndList(
      second,
      paths.filter((_, index) => index % 2 === 0),
      manifest,
    );
    return {
      ...scorePairs(set, contacts),
      againUnchanged: shapeOf(again) === shapeOf(contacts),
      orderUnchanged: shapeOf(reordered) === shapeOf(contacts),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAndList(store: string, paths: readonly string[], manifest: Readonly<Record<string, string>>) {
  const ledger = await openLedger(store);
  try {
    for await (const _ of readIntoLedger(ledger, paths, { manifest, now: () => '2026-01-01T00:00:00Z' }));
    return await listContacts(ledger);
  } finally {
    await ledger.close();
  }
}

function scorePairs(set: GoldSet, contacts: readonly LedgerContact[]): { precision: number; recall: number } {
  const wanted = new Map<string, { readonly documents: Set<string>; readonly participants: readonly string[] }>();
  for (const document of set.documents)
    for (const contact of document.contacts) {
      const key = contact.contactId ?? `${document.id} ${contact.evidence}`;
      const entry = wanted.get(key) ?? { documents: new Set<string>(), participants: contact.participants };
      wanted.set(key, entry);
      entry.documents.add(document.id);
    }
  const gold = [...wanted.values()];
  const found = contacts.map(({ documents, participants }) => ({
    documents: new Set(documents.map(({ path }) => basename(path, '.txt'))),
    names: participants.map(({ name }) => name),
  }));
  const weights = found.map(({ documents, names }) =>
    gold.map((entry) =>
      countShared(names, entry.participants) >= 2 ? documents.intersection(entry.documents).size : 0,
    ),
  );
  // Of assignments with as many documents that which keeps more pairs: else the order of the contacts would decide.
  const right = assign(weights.map((row) => row.map((size) => size + countPairs(size) / 1000)))
    .filter(([row, column]) => weights[row][column] > 0)
    .reduce((sum, [row, column]) => sum + countPairs(weights[row][column]), 0);
  const offered = found.reduce((sum, { documents }) => sum + countPairs(documents.size), 0);
  const due = gold.reduce((sum, { documents }) => sum + countPairs(documents.size), 0);
  return { precision: right / Math.max(1, offered), recall: right / Math.max(1, due) };
}

function countPairs(members: number): number {
  return (members * (members - 1)) / 2;
}

/** What must not change: ids and the documents of each contact. */
function shapeOf(contacts: readonly LedgerContact[]): string {
  const rows = contacts.map(
    ({ id, documents }) =>
      `${id} ${documents
        .map(({ path }) => basename(path))
        .sort()
        .join(' ')}`,
  );
  return rows.sort().join('\n');
}
