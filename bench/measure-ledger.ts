import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../src/pipeline/analyze.ts';
import { ingest } from '../src/pipeline/ingest.ts';
import { compareLedger } from '../src/pipeline/show/compare-ledger.ts';
import { loadHoldingsOf } from '../src/pipeline/show/load-holdings.ts';
import { refreshCatalogue } from '../src/pipeline/show/refresh-catalogue.ts';
import { findContactIds } from '../src/store/contact-ids.ts';
import { type Ledger, openLedger } from '../src/store/ledger.ts';
import { type Plan, planContacts, planHotPair, writeReport } from './synthetic-reports.ts';

/** Milliseconds of linking and storing in each tenth of the run at hand. */
const storing: number[] = [];

/** Measures how a ledger grows: node bench/measure-ledger.ts [DOCUMENTS] [CONTACTS] [NEW-FOLDER]. Method in README.md. */
const documents = Number(process.argv[2] ?? 100_000);
const contacts = Number(process.argv[3] ?? 5_000);
/** Where the large ledger stays, for other measurements; without it nothing stays. */
const kept = process.argv[4];

await inLedger(async (ledger) => {
  const perContact = documents / contacts;
  const small = await inLedger(async (other) => {
    // The same contacts in a ledger that holds little else.
    const plan = planContacts(contacts);
    for (let index = 0; index < documents; index++) if (index % contacts < 20) await readReport(other, plan, index);
    return medianReading(other);
  });
  const times = await readAll(ledger, planContacts(contacts), documents);
  const tenth = documents / 10;
  const rate = (time: number) => Math.round((tenth / time) * 1000);
  const large = await medianReading(ledger);
  const found = (await findContactIds(ledger)).length;
  write(`${documents} documents, ${found} contacts (${contacts} made up, ${perContact} reports each)`);
  write(
    `documents per second, tenth by tenth: ${times.map(rate).join(' ')}; last to first ${(times[0] / times.at(-1)!).toFixed(2)}`,
  );
  write(
    `linking and storing alone, ms a document, tenth by tenth: ${storing.map((time) => (time / tenth).toFixed(2)).join(' ')}`,
  );
  write(
    `one contact with its accounts: ${large.toFixed(1)} ms, in a small ledger ${small.toFixed(1)} ms, ratio ${(large / small).toFixed(2)}`,
  );
  const began = busyMs();
  await refreshCatalogue(ledger);
  write(`catalogue of the whole ledger made anew: ${((busyMs() - began) / 1000).toFixed(1)} s`);
}, kept);

for (const length of [80, 365])
  await inLedger(async (ledger) => {
    const times = await readAll(ledger, planHotPair(length), length * 5);
    const perDocument = times.map((time) => (time / (length / 2)).toFixed(1));
    write(`two people who speak on ${length} days on end, ms a document, tenth by tenth: ${perDocument.join(' ')}`);
  });

/** Milliseconds that the processor worked for us: what else runs on the machine does not count. */
function busyMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of each tenth. */
async function readAll(ledger: Ledger, plan: Plan, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  storing.length = 0;
  for (let warming = 0; warming < 50; warming++)
    analyze(writeReport(plan, warming).snapshot, { published: '2024-06-01' });
  for (let part = 0; part < 10; part++) {
    storing.push(0);
    const began = busyMs();
    for (let index = Math.floor((part * count) / 10); index < Math.floor(((part + 1) * count) / 10); index++)
      await readReport(ledger, plan, index);
    times.push(busyMs() - began);
    process.stderr.write(`${part + 1}/10 of ${count} documents, ${Math.round(times[part])} ms\n`);
  }
  return times;
}

async function readReport(ledger: Ledger, plan: Plan, index: number): Promise<void> {
  const { snapshot, published } = writeReport(plan, index);
  const analysis = analyze(snapshot, { published });
  if (analysis.kind === 'rejection') throw new Error(`${snapshot.path}: ${analysis.detail}`);
  const began = busyMs();
  await ingest(ledger, { snapshot, analysis, published, receivedAt: '2024-12-31T00:00:00Z' });
  if (storing.length > 0) storing[storing.length - 1] += busyMs() - began;
}

/** Milliseconds to read one contact with all its accounts and compare them; the median of 20 contacts, five rounds after one to warm up. */
async function medianReading(ledger: Ledger): Promise<number> {
  const ids = (await findContactIds(ledger)).slice(0, 20);
  const times: number[] = [];
  for (let round = 0; round < 6; round++)
    for (const id of ids) {
      const began = busyMs();
      compareLedger(await loadHoldingsOf(ledger, [id]));
      if (round > 0) times.push(busyMs() - began);
    }
  return times.sort((left, right) => left - right)[times.length / 2];
}

/** Works on a new ledger, which is deleted afterwards unless it has a folder to stay in. */
async function inLedger<Result>(work: (ledger: Ledger) => Promise<Result>, stays?: string): Promise<Result> {
  const folder = stays ?? mkdtempSync(join(tmpdir(), 'lesart-bench-'));
  const ledger = await openLedger(folder);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
    if (stays === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
