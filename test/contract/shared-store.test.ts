import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listContacts } from '../../src/pipeline/show/list-contacts.ts';
import { verifyLedger } from '../../src/pipeline/verify-ledger.ts';
import { type Ledger, openLedger } from '../../src/store/ledger.ts';
import { listDocuments } from '../../src/store/list-documents.ts';

const program = join(import.meta.dirname, '../../bin/lesart.js');
const documentCount = 40;

/** Processes that read into one ledger at once, and processes that are killed while they do. */
describe('a ledger that several processes write', () => {
  let folder: string;
  let texts: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lesart-shared-'));
    texts = join(folder, 'texts');
    mkdirSync(texts);
    for (let index = 0; index < documentCount; index++) {
      const day = 10 + (index % 8);
      writeFileSync(
        join(texts, `${String(index).padStart(3, '0')}.txt`),
        `Scholz telefoniert mit Putin\n\nBundeskanzler Olaf Scholz hat am ${day}. März 2023 mit dem russischen Präsidenten Wladimir Putin telefoniert, wie ein Sprecher der Bundesregierung in Berlin mitteilte. Es ging um Fall ${index}.\n`,
      );
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes what two processes read at once, nothing lost and nothing twice', async () => {
    const store = join(folder, 'two');
    const runs = [startReading(store, texts), startReading(store, texts), startReading(store, texts)];
    const statuses = await Promise.all(runs.map(endOf));
    expect(statuses).toEqual([0, 0, 0]);
    const alone = join(folder, 'alone');
    expect(await endOf(startReading(alone, texts))).toBe(0);
    expect(await contentsOf(store)).toEqual(await contentsOf(alone));
  });

  it('opens after ten kills with everything that was reported as stored', async () => {
    const store = join(folder, 'killed');
    const reported = new Set<string>();
    for (let kill = 1; kill <= 10; kill++) {
      const run = startReading(store, texts);
      run.stdout?.on('data', (chunk: Buffer) => {
        // Only whole lines: the last may be cut off by the kill.
        for (const line of chunk.toString().split('\n').slice(0, -1)) reported.add(JSON.parse(line).documentId);
      });
      setTimeout(() => run.kill('SIGKILL'), 150 + kill * 53);
      await endOf(run);
      const stored = await withLedger(store, async (ledger) =>
        (await listDocuments(ledger)).map((one) => one.documentId),
      );
      for (const documentId of reported) expect(stored).toContain(documentId);
    }
    expect(await endOf(startReading(store, texts))).toBe(0);
    const alone = join(folder, 'unkilled');
    expect(await endOf(startReading(alone, texts))).toBe(0);
    expect(await contentsOf(store)).toEqual(await contentsOf(alone));
  });
});

function startReading(store: string, texts: string): ChildProcess {
  const published = ['--published', '2023-03-20'];
  return spawn(process.execPath, [program, 'read', '--json', '--store', store, ...published, texts], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function endOf(run: ChildProcess): Promise<number | null> {
  run.stdout?.resume();
  return new Promise((resolve) => run.on('close', (status) => resolve(status)));
}

async function withLedger<Result>(store: string, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const ledger = await openLedger(store);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

async function contentsOf(store: string) {
  return withLedger(store, async (ledger) => {
    const checks = await Array.fromAsync(verifyLedger(ledger));
    return {
      documents: (await listDocuments(ledger)).map((document) => document.documentId),
      contacts: (await listContacts(ledger)).map(({ id, entries }) => [id, entries.map((entry) => entry.documentId)]),
      anchors: checks.reduce((sum, { checked }) => sum + checked, 0),
      broken: checks.flatMap(({ broken }) => broken),
    };
  });
}
