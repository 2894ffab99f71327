import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { analyze } from '../src/pipeline/analyze.ts';
import { ingest } from '../src/pipeline/ingest.ts';
import { refreshCatalogue } from '../src/pipeline/refresh-catalogue.ts';
import { openLedger } from '../src/store/ledger.ts';
import { planContacts, writeReport } from './synthetic-reports.ts';

/**
 * Pages of a small and a large ledger: `node bench/measure-server.ts [DOCUMENTS] [FOLDER]`. Ledgers are made of
 * synthetic reports, twenty on each contact, and kept in the folder for the next run. For each page first the capacity
 * (as many requests at once as keep the server busy), then its answer times at half of that, sent at a fixed rate
 * whether or not earlier answers are in (open loop), so that waiting counts.
 */
const largeSize = Number(process.argv[2] ?? 100_000);
const folder = process.argv[3] ?? join(tmpdir(), 'lesart-server-bench');
const smallSize = 1_000;
const reportsPerContact = 20;
const atOnce = 8;
const capacityMs = 4_000;
const openLoopMs = 8_000;

interface PageFigures {
  readonly path: string;
  readonly perSecond: number;
  readonly p95Ms: number;
  readonly kilobytes: number;
}

const small = await measure(smallSize);
const large = await measure(largeSize);
write(`page | ${smallSize} documents: requests/s, p95 | ${largeSize} documents: requests/s, p95 | ratio of p95 | kB`);
for (const [index, { path, perSecond, p95Ms, kilobytes }] of large.entries()) {
  const before = small[index];
  const ratio = (p95Ms / before.p95Ms).toFixed(2);
  write(
    `${path} | ${before.perSecond.toFixed(0)}, ${before.p95Ms.toFixed(1)} ms | ${perSecond.toFixed(0)}, ${p95Ms.toFixed(1)} ms | ${ratio} | ${kilobytes.toFixed(0)}`,
  );
}

async function measure(documents: number): Promise<readonly PageFigures[]> {
  const store = join(folder, String(documents));
  if (!existsSync(join(store, 'ledger.sqlite'))) await makeLedger(store, documents);
  const { origin, server } = await startServer(store);
  const figures: PageFigures[] = [];
  try {
    for (const { name, paths } of await listPages(origin)) figures.push(await measurePage(origin, name, paths));
  } finally {
    server.kill('SIGTERM');
  }
  return figures;
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
  await refreshCatalogue(ledger);
  await ledger.close();
}

async function startServer(store: string): Promise<{ readonly origin: string; readonly server: ChildProcess }> {
  const lesart = join(import.meta.dirname, '../bin/lesart.js');
  const server = spawn(process.execPath, [lesart, 'serve', '--store', store, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    server.stderr!.on('data', (chunk: Buffer) => {
      const address = /http:\/\/[\d.]+:\d+/.exec(String(chunk))?.[0];
      if (address) resolve(address);
    });
    server.once('exit', (status) => reject(new Error(`The server ended with status ${status}.`)));
  });
  await fetch(origin);
  return { origin, server };
}

interface Page {
  readonly name: string;
  readonly paths: readonly string[];
}

/** The same kinds of pages in either ledger, each with several contacts, texts and actors. */
async function listPages(origin: string): Promise<readonly Page[]> {
  const { contacts } = (await (await fetch(`${origin}/api/contacts?limit=40`)).json()) as {
    contacts: { id: string; documents: { documentId: string }[]; participants: { key: string }[] }[];
  };
  return [
    { name: '/', paths: ['/'] },
    { name: '/?actor=', paths: contacts.map(({ participants }) => `/?actor=${participants[0].key}`) },
    { name: '/contacts/ID', paths: contacts.map(({ id }) => `/contacts/${id}`) },
    { name: '/documents/ID', paths: contacts.map(({ documents }) => `/documents/${documents[0].documentId}`) },
    { name: '/documents', paths: ['/documents'] },
    { name: '/actors', paths: ['/actors'] },
    { name: '/actors/KEY', paths: contacts.map(({ participants }) => `/actors/${participants[0].key}`) },
    { name: '/commitments', paths: ['/commitments'] },
    { name: '/search', paths: ['/search?q=telefoniert', '/search?q=Lage', '/search?q=Gespräch'] },
    { name: '/changes', paths: ['/changes?all'] },
    { name: '/api/contacts', paths: ['/api/contacts'] },
  ];
}

async function measurePage(origin: string, name: string, paths: readonly string[]): Promise<PageFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let sent = 0;
  const ask = () => fetchOnce(origin + encodeURI(paths[sent++ % paths.length]), agent);
  const bytes = await ask();
  for (let warming = 0; warming < 40; warming++) await ask();
  const began = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() - began < capacityMs) {
        await ask();
        answered++;
      }
    }),
  );
  const perSecond = answered / ((performance.now() - began) / 1000);
  const times = await sendAtRate(perSecond / 2, ask);
  agent.destroy();
  return { path: name, perSecond, p95Ms: times[Math.floor(times.length * 0.95)], kilobytes: bytes / 1000 };
}

/** Milliseconds from when each request was due until its answer was in, sorted. */
async function sendAtRate(perSecond: number, ask: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  const pending: Promise<void>[] = [];
  const began = performance.now();
  for (let count = 0; count < (openLoopMs / 1000) * perSecond; count++) {
    const due = began + (count * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    pending.push(
      ask().then(() => {
        times.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(pending);
  return times.sort((left, right) => left - right);
}

function fetchOnce(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      response.on('end', () =>
        response.statusCode === 200 ? resolve(size) : reject(new Error(`${address}: ${response.statusCode}`)),
      );
    }).on('error', reject);
  });
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
