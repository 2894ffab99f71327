import { describe, expect, it } from 'vitest';
import { type Job, runInOrder } from './run-in-order.ts';
import { startPool } from './start-pool.ts';

const doubling = `import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, task }) => {
    if (task === 3) throw new Error('kaputt');
    parentPort.postMessage({ id, answer: task * 2 });
  });`;

describe('startPool', () => {
  it('goes on with the other tasks where a worker breaks down', async () => {
    const pool = startPool<number, number | string>({
      script: new URL(`data:text/javascript,${encodeURIComponent(doubling)}`),
      threads: 2,
      onBreakdown: (task, error) => `${task}: ${error.message}`,
    });
    const answers = await Promise.all(Array.from({ length: 9 }, (_one, task) => pool.ask(task)));
    await pool.stop();
    expect(answers).toEqual([0, 2, 4, '3: kaputt', 8, 10, 12, 14, 16]);
  });
});

describe('runInOrder', () => {
  const work = async (task: number) => {
    await new Promise((resolve) => setTimeout(resolve, task % 3));
    return task * 2;
  };
  async function* toJobs(count: number, size: number, started: number[]): AsyncGenerator<Job<number, number>> {
    for (let task = 0; task < count; task++) {
      started.push(task);
      yield task % 5 === 4 ? { kind: 'done', result: -task } : { kind: 'task', task, size };
    }
  }

  it('keeps the order of the jobs', async () => {
    const results = await Array.fromAsync(runInOrder(toJobs(200, 1, []), work), ({ result }) => result);
    expect(results).toEqual(Array.from({ length: 200 }, (_one, task) => (task % 5 === 4 ? -task : task * 2)));
  });

  it.each([
    ['many small tasks', 1, 64],
    ['few large ones', 10 * 1024 * 1024, 4],
  ])('has %s open at a time', async (_title, size, most) => {
    const started: number[] = [];
    let taken = 0;
    for await (const _result of runInOrder(toJobs(200, size, started), work)) {
      taken++;
      expect(started.length - taken).toBeLessThanOrEqual(most);
    }
    expect(taken).toBe(200);
  });
});
