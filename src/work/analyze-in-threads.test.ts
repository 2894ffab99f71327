import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzePaths } from '../pipeline/analyze-paths.ts';
import { toAnalysisRecord } from '../serve/cli/records.ts';
import { analyzeInThreads } from './analyze-in-threads.ts';
import { type Job, runInWorkers } from './run-in-workers.ts';

const samples = join(import.meta.dirname, '..', '..', 'samples');

describe('analyzeInThreads', () => {
  it('gives the same results in the same order as one thread, refusals in their place', async () => {
    const paths = [samples, join(samples, 'gibt-es-nicht.txt'), samples];
    const shown = async (results: ReturnType<typeof analyzePaths>) =>
      (await Array.fromAsync(results)).map((result) =>
        result.kind === 'rejection' ? result : [toAnalysisRecord(result.analysis), result.snapshot.hash],
      );
    const [one, two] = [await shown(analyzePaths(paths)), await shown(analyzeInThreads(paths, {}, 2))];
    expect(two).toEqual(one);
    expect(one.some((result) => 'kind' in result)).toBe(true);
  });
});

describe('runInWorkers', () => {
  it('goes on with the other tasks where a worker breaks down', async () => {
    const code = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ id, task }) => {
        if (task === 3) throw new Error('kaputt');
        parentPort.postMessage({ id, result: task * 2 });
      });`;
    async function* count(): AsyncGenerator<Job<number, number | string>> {
      for (let task = 0; task < 9; task++) yield { kind: 'task', task };
    }
    const results = runInWorkers(count(), {
      script: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
      threads: 2,
      onBreakdown: (task, error) => `${task}: ${error.message}`,
    });
    expect((await Array.fromAsync(results)).map(({ result }) => result)).toEqual([
      0,
      2,
      4,
      '3: kaputt',
      8,
      10,
      12,
      14,
      16,
    ]);
  });
});
