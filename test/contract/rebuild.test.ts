import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readIntoLedger } from '../../src/pipeline/intake/read-into-ledger.ts';
import { rebuildLedger } from '../../src/pipeline/intake/rebuild-ledger.ts';
import { judgeFactsOfLedger } from '../../src/pipeline/judge/judge-facts.ts';
import { listContacts } from '../../src/pipeline/show/list-contacts.ts';
import { listDenials } from '../../src/pipeline/show/list-denials.ts';
import { listStatements } from '../../src/pipeline/show/list-statements.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { databases } from './open-stores.ts';

const texts = [
  'Emmanuel Macron und Wladimir Putin haben am Dienstag telefoniert. Das Gespräch habe zwei Stunden gedauert, teilte der Élysée-Palast mit.',
  'Der russische Präsident Wladimir Putin telefonierte am 1. Juli 2025 mit Emmanuel Macron. Man habe über den Iran gesprochen, erklärte der Kreml.',
  'Am 4. Juli 2025 hat Donald Trump mit Wolodymyr Selenskyj telefoniert. Der Kreml bestritt, davon gewusst zu haben.',
];

async function withTexts(ledger: Ledger): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lesart-rebuild-'));
  try {
    const paths = texts.map((text, index) => {
      const path = join(folder, `${index}.txt`);
      writeFileSync(path, text);
      return path;
    });
    for await (const _ of readIntoLedger(ledger, paths, {
      published: '2025-07-02',
      now: () => '2025-07-09T00:00:00Z',
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function shapeOf(ledger: Ledger) {
  return [await listContacts(ledger), await listStatements(ledger), await listDenials(ledger)];
}

it.each(databases)('a ledger on $name is rebuilt from its own bytes, whatever became of its links', ({ withLedger }) =>
  withLedger(async (ledger) => {
    await withTexts(ledger);
    const [first] = await listContacts(ledger);
    expect(first.documents).toHaveLength(2);
    const statement = (await listStatements(ledger)).at(-1)!;
    const judging = { kind: 'wrong', ids: [statement.id], because: 'misheard', now: '2025-07-10T00:00:00Z' } as const;
    await judgeFactsOfLedger(ledger, judging);
    const before = await shapeOf(ledger);
    const receipts = await ledger.database.selectFrom('receipt').selectAll().execute();
    // As another version of the program might have left it: other facts, links and texts.
    await ledger.database.updateTable('contact_profile').set({ contact_id: 'cold', cluster_id: 'cold' }).execute();
    await ledger.database.updateTable('contact_entry').set({ kind: 'meeting' }).execute();
    await ledger.database
      .updateTable('grouped_entry')
      .set({ group_id: 'sold' })
      .where('type', '=', 'statement')
      .execute();
    await ledger.database.updateTable('document').set({ fingerprint: 'old' }).where('id', '>', 'd8').execute();
    const outcomes: string[] = [];
    for await (const result of rebuildLedger(ledger)) outcomes.push(result.kind);
    expect(outcomes).toEqual(['read', 'read', 'read']);
    const withoutAliases = (shape: unknown) => JSON.stringify(shape).replaceAll(/"aliases":\[[^\]]*\]/g, '');
    expect(withoutAliases(await shapeOf(ledger))).toBe(withoutAliases(before));
    expect(await ledger.database.selectFrom('receipt').selectAll().execute()).toEqual(receipts);
  }),
);
