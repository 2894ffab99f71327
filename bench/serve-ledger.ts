import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../src/pipeline/analyze.ts';
import { ingest } from '../src/pipeline/ingest.ts';
import { refreshCatalogue } from '../src/pipeline/show/refresh-catalogue.ts';
import { openLedger } from '../src/store/ledger.ts';
import { planContacts, writeReport } from './synthetic-reports.ts';

/** A server over a ledger, in a process of its own. */
export interface BenchServer {
  readonly origin: string;
  readonly pid: number;
  /** How many texts its ledger holds. */
  readonly documents: number;
  readonly stop: () => void;
}

const reportsPerContact = 20;

/** Serves the ledger in a folder, or one of so many made-up reports, which is made in `kept` where it is not there from a run before. */
export async function serveLedger(wanted: string, kept: string): Promise<BenchServer> {
  const store = /^\d+$/.test(wanted) ? join(kept, wanted) : wanted;
  if (store !== wanted && !existsSync(join(store, 'ledger.sqlite'))) await makeLedger(store, Number(wanted));
  // What was read since the lists were last looked at is listed before the clock starts.
  const ledger = await openLedger(store);
  await refreshCatalogue(ledger);
  const { count } = await ledger.database
    .selectFrom('document')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  await ledger.close();
  const lesart = join(import.meta.dirname, '../bin/lesart.js');
  const child = spawn(process.execPath, [lesart, 'serve', '--store', store, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return {
    origin: await readOrigin(child),
    pid: child.pid!,
    documents: Number(count),
    stop: () => child.kill('SIGTERM'),
  };
}

async function makeLedger(store: string, documents: number): Promise<void> {
  const ledger = await openLedger(store);
  const plan = planContacts(documents / reportsPerContact);
  for (let index = 0; index < documents; index++) {
    const { snapshot, published } = writeReport(plan, index);
    const analysis = analyze(snapshot, { published });
    if (analysis.kind === 'rejection') throw new Error(`${snapshot.path}: ${analysis.detail}`);
    await ingest(ledger, { snapshot, analysis, published, receivedAt: '2024-12-31T00:00:00Z' });
    if (index % 5_000 === 0) process.stderr.write(`${index} of ${documents} documents\n`);
  }
  await ledger.close();
}

/** The address that a server prints when it listens. */
function readOrigin(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stderr!.on('data', (chunk: Buffer) => {
      const address = /http:\/\/[\d.]+:\d+/.exec(String(chunk))?.[0];
      if (address) resolve(address);
    });
    server.once('exit', (status) => reject(new Error(`The server ended with status ${status}.`)));
  });
}
