import { parentPort, workerData } from 'node:worker_threads';
import type { Rejection } from '../core/rejection.ts';
import { type Analysed, analyzeInput } from '../pipeline/intake/analyze-paths.ts';
import { type Input, readSmallFileInputs } from '../pipeline/intake/read-inputs.ts';
import type { Answer, Task, WorkerSettings } from './task.ts';

/** What a worker makes of an analysis: as little as whoever asked needs. Buffers of `given` are handed over, not copied. */
export interface Finished<Item> {
  readonly item: Item;
  readonly given?: readonly ArrayBuffer[];
}

/** Makes of an analysis what is given back. */
export type Finish<Item> = (analysed: Analysed) => Promise<Finished<Item>> | Finished<Item>;

/**
 * Makes this thread a worker: it answers `{id, task}` with `{id, answer}`. The next file is being read while a text is
 * analysed, but only one is analysed at a time, so that it is known over which a worker broke down.
 */
export function answerTasks<Item>(finish: Finish<Item>): void {
  let last = Promise.resolve();
  parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: Task }) => {
    const reading = readTask(task);
    last = last.then(async () => {
      const { answer, given } = await answerInputs(await reading, finish);
      parentPort?.postMessage({ id, answer }, given);
    });
  });
}

async function readTask(task: Task): Promise<readonly (Input | Rejection)[] | 'archive'> {
  if (task.kind === 'input') return [task];
  return readSmallFileInputs(task.path, (workerData as WorkerSettings).options);
}

async function answerInputs<Item>(
  inputs: readonly (Input | Rejection)[] | 'archive',
  finish: Finish<Item>,
): Promise<{ readonly answer: Answer<Item>; readonly given: readonly ArrayBuffer[] }> {
  if (inputs === 'archive') return { answer: { kind: 'archive' }, given: [] };
  const finished: (Finished<Item> | Finished<Rejection>)[] = [];
  for (const input of inputs) {
    const result = analyzeInput(input);
    finished.push(result.kind === 'rejection' ? { item: result } : await finish(result));
  }
  return {
    answer: { kind: 'items', items: finished.map(({ item }) => item) },
    given: finished.flatMap(({ given = [] }) => given),
  };
}
