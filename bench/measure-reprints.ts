import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listReprints } from '../src/pipeline/show/list-reprints.ts';
import { fingerprintText } from '../src/resolve/resolve.ts';
import { recordFingerprints, toSketch } from '../src/store/fingerprints.ts';
import { insertRows } from '../src/store/insert-rows.ts';
import { type Ledger, openLedger } from '../src/store/ledger.ts';

/** `node bench/measure-reprints.ts 100000`: how long finding the reprints of so many documents takes; a fifth are copies. */
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'lesart-reprints-'));
const ledger = await openLedger(folder);
const wordsOfText = 400;
const copyEvery = 5;

try {
  const filled = await timed(() => fill(ledger));
  const found = await timed(() => listReprints(ledger));
  const copies = found.result.reduce((sum, { members }) => sum + members.length, 0);
  const megabytes = statSync(join(folder, 'ledger.sqlite')).size / 1e6;
  process.stdout.write(
    `${count} documents: fingerprints ${filled.seconds.toFixed(1)} s (${((1000 * filled.seconds) / count).toFixed(2)} ms each), reprints ${found.seconds.toFixed(1)} s, ${copies} of ${Math.floor(count / copyEvery)} copies found, ${megabytes.toFixed(0)} MB, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB in memory\n`,
  );
} finally {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
}

async function fill({ database }: Ledger): Promise<void> {
  const next = startNumbers(7);
  const texts: string[] = [];
  for (let start = 0; start < count; start += 1000)
    await database.transaction().execute(async (transaction) => {
      for (let index = start; index < Math.min(count, start + 1000); index++) {
        const original = texts[Math.floor(next() * texts.length)];
        const isCopy = index % copyEvery === copyEvery - 1 && original !== undefined;
        const text = isCopy ? original.slice(0, Math.ceil(original.length * (0.6 + 0.4 * next()))) : write(next);
        if (!isCopy && texts.length < 2000) texts.push(text);
        const id = `d${index}`;
        const fingerprints = fingerprintText(text);
        const published = new Date(Date.UTC(2024, 0, 1) + index * 60_000).toISOString();
        await insertRows(transaction, 'document', [
          {
            id,
            snapshot_hash: id,
            published_given: '',
            plain: 0,
            fingerprint: id,
            title: null,
            publisher: null,
            published_at: published,
            updated_at: null,
            language: 'de',
            sketch: JSON.stringify(toSketch(fingerprints)),
          },
        ]);
        await insertRows(transaction, 'document_text', [
          { document_id: id, text, details: '{"agencies":[]}', offset_map: '[]' },
        ]);
        await recordFingerprints(transaction, id, fingerprints);
      }
    });
}

/** Words as frequent as in a language: the n-th one time in n. */
function write(next: () => number): string {
  const words = Array.from({ length: wordsOfText }, () => `w${Math.floor(30_000 ** next())}`);
  return words.join(' ');
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function startNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: number }> {
  const start = performance.now();
  return { result: await work(), seconds: (performance.now() - start) / 1000 };
}
