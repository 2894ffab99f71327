import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listContacts } from '../src/pipeline/show/list-contacts.ts';
import { verifyLedger } from '../src/pipeline/verify-ledger.ts';
import { openLedger } from '../src/store/ledger.ts';
import { listDocuments } from '../src/store/list-documents.ts';
import { planContacts, writeReport } from './synthetic-reports.ts';

/** Kills a process that reads reports into a ledger, again and again: node bench/measure-kills.ts [KILLS] [REPORTS]. */
const kills = Number(process.argv[2] ?? 20);
const reports = Number(process.argv[3] ?? 2_000);
const program = join(import.meta.dirname, '../bin/lesart.js');

const folder = mkdtempSync(join(tmpdir(), 'lesart-kills-'));
const texts = join(folder, 'texts');
mkdirSync(texts);
const plan = planContacts(100);
const manifest: Record<string, string> = {};
for (let index = 0; index < reports; index++) {
  const { snapshot, published } = writeReport(plan, index);
  manifest[snapshot.path] = published;
  writeFileSync(join(texts, snapshot.path), snapshot.bytes);
}
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));

const reported = new Set<string>();
let lost = 0;
for (let kill = 0; kill < kills; kill++) {
  await readUntil('killed', 400 + Math.random() * 4_000);
  const stored = new Set((await contentsOf('killed')).documents);
  lost += reported.difference(stored).size;
}
await readUntil('killed');
await readUntil('alone');
const [killed, alone] = [await contentsOf('killed'), await contentsOf('alone')];
const isSame = JSON.stringify(killed) === JSON.stringify(alone);
process.stdout.write(
  `${kills} kills among ${reports} reports: ${lost} of those reported as stored lost, ${killed.broken} anchors broken, ledger ${isSame ? 'the same as' : 'NOT the same as'} one that was read without a kill (${alone.documents.length} documents, ${alone.contacts.length} contacts)\n`,
);
rmSync(folder, { recursive: true, force: true });

/** Reads all reports into a ledger, killed after some milliseconds where they are given. */
function readUntil(name: string, afterMs?: number): Promise<void> {
  const arguments_ = [
    'read',
    '--json',
    '--store',
    join(folder, name),
    '--manifest',
    join(folder, 'manifest.json'),
    texts,
  ];
  const run = spawn(process.execPath, [program, ...arguments_], { stdio: ['ignore', 'pipe', 'ignore'] });
  let rest = '';
  run.stdout.on('data', (chunk: Buffer) => {
    // Only whole lines: the last may be cut off by the kill.
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) reported.add(JSON.parse(line).documentId);
  });
  if (afterMs !== undefined) setTimeout(() => run.kill('SIGKILL'), afterMs);
  return new Promise((resolve) => run.on('close', () => resolve()));
}

async function contentsOf(name: string) {
  const ledger = await openLedger(join(folder, name));
  try {
    let broken = 0;
    for await (const check of verifyLedger(ledger)) broken += check.broken.length;
    const contacts = (await listContacts(ledger)).map(({ id, documents }) => [
      id,
      documents.map(({ path }) => path).sort(),
    ]);
    const documents = (await listDocuments(ledger)).map(({ documentId }) => documentId).sort();
    return { documents, contacts: contacts.sort(), broken };
  } finally {
    await ledger.close();
  }
}
