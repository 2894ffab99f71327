import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rejection } from '../core/rejection.ts';
import { analyzePaths } from '../pipeline/intake/analyze-paths.ts';
import { analyzeToLines } from '../pipeline/intake/analyze-to-lines.ts';
import { preparePaths } from '../pipeline/intake/prepare-paths.ts';
import { toAnalysisRecord } from '../pipeline/intake/to-analysis-record.ts';
import { analyzeInThreads, analyzeToLinesInThreads, prepareInThreads } from './analyze-in-threads.ts';

const samples = join(import.meta.dirname, '..', '..', 'samples');
const report = '2025-02-12-trump-putin-moskau.txt';
const toRecord = (name: string, text: Uint8Array | string) => {
  const block = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n'), Buffer.from(text)]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://z.example/${name}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
};

let folder = '';
let paths: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesart-threads-'));
  const text = await readFile(join(samples, report));
  await writeFile(
    join(folder, 'archive'),
    Buffer.concat([toRecord('1', text), toRecord('2', ''), toRecord('3', text)]),
  );
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(
    join(folder, 'feed.json'),
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [] }),
  );
  paths = [samples, join(folder, 'gibt-es-nicht.txt'), folder, join(samples, report)];
});
afterAll(() => rm(folder, { recursive: true }));

const options = { published: '2025-02-13', manifest: { [report]: '2025-02-12T18:00' } };
const inThreads = { ...options, threads: 2 };

describe('several threads give what one gives, in the same order, refusals and archives in their place', () => {
  it('as lines', async () => {
    const shown = (results: AsyncIterable<Rejection | { readonly kind: 'line'; readonly line: string | Uint8Array }>) =>
      Array.fromAsync(results, (result) =>
        result.kind === 'rejection' ? JSON.stringify(result) : Buffer.from(result.line).toString(),
      );
    const lines = await shown(analyzeToLines(paths, options));
    expect(await shown(analyzeToLinesInThreads(paths, inThreads))).toEqual(lines);
    expect(lines.filter((line) => line.includes('"rejection"'))).toHaveLength(4);
    expect(lines.filter((line) => line.includes('archive#'))).toHaveLength(3);
  });

  it('as analyses', async () => {
    const shown = (results: ReturnType<typeof analyzePaths> | ReturnType<typeof analyzeInThreads>) =>
      Array.fromAsync(results, (result) => (result.kind === 'rejection' ? result : toAnalysisRecord(result.analysis)));
    expect(await shown(analyzeInThreads(paths, inThreads))).toEqual(await shown(analyzePaths(paths, options)));
  });

  it('as documents ready for the ledger', async () => {
    const shown = (results: ReturnType<typeof preparePaths>) =>
      Array.fromAsync(results, (result) => {
        if (result.kind === 'rejection') return result;
        const { analysis, snapshot, ...prepared } = result;
        const { annotated, ...facts } = analysis;
        const { offsetMap: _map, ...document } = annotated.document;
        const packed = Buffer.from(snapshot.packed).toString('base64');
        return { ...prepared, ...facts, document, actors: annotated.actors, snapshot: { ...snapshot, packed } };
      });
    expect(await shown(prepareInThreads(paths, inThreads))).toEqual(await shown(preparePaths(paths, options)));
  });
});
