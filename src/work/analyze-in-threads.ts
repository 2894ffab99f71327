import type { Rejection } from '../core/rejection.ts';
import type { PreparedIntake } from '../pipeline/intake/prepare-intake.ts';
import {
  type Input,
  type InputOptions,
  type InputSource,
  listInputSources,
  readFileInputs,
} from '../pipeline/intake/read-inputs.ts';
import { rejectBreakdown } from '../pipeline/intake/reject-failure.ts';
import type { AnalysisAlone } from './finish-analysis.ts';
import type { AnalysisLine } from './finish-line.ts';
import { type Job, runInOrder } from './run-in-order.ts';
import { type Pool, startPool } from './start-pool.ts';
import type { Answer, Finisher, Task, WorkerSettings } from './task.ts';

/** How inputs are read, and in how many threads. */
export interface ThreadOptions extends InputOptions {
  readonly threads: number;
}

/**
 * As `analyzePaths`, in several threads: the same results in the same order, without the words and clauses of the
 * analysis. Worth while from some hundred texts on, since each thread loads the program anew.
 */
export function analyzeInThreads(
  paths: readonly string[],
  options: ThreadOptions,
): AsyncGenerator<Rejection | AnalysisAlone> {
  return workInThreads('analysis', paths, options);
}

/** The analyses as lines of JSON: nothing is left for the thread that asks but to write them. */
export function analyzeToLinesInThreads(
  paths: readonly string[],
  options: ThreadOptions,
): AsyncGenerator<Rejection | AnalysisLine> {
  return workInThreads('line', paths, options);
}

/** The documents ready for the ledger. */
export function prepareInThreads(
  paths: readonly string[],
  options: ThreadOptions,
): AsyncGenerator<Rejection | PreparedIntake> {
  return workInThreads('intake', paths, options);
}

async function* workInThreads<Item>(
  finisher: Finisher,
  paths: readonly string[],
  { threads, ...options }: ThreadOptions,
): AsyncGenerator<Rejection | Item> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = startPool<Task, Answer<Item>>({
    script: new URL(`./worker.${ending}`, import.meta.url),
    threads,
    workerData: { finisher, options } satisfies WorkerSettings,
    onBreakdown: (task, error) => {
      const path = task.kind === 'file' ? task.path : task.snapshot.path;
      return { kind: 'items', items: [rejectBreakdown(path, error)] };
    },
  });
  try {
    yield* collect(pool, toJobs(listInputSources(paths, options)), options);
  } finally {
    await pool.stop();
  }
}

/** The items of all jobs in order; an archive is opened here, and its inputs are shared out when it has its turn. */
async function* collect<Item>(
  pool: Pool<Task, Answer<Item>>,
  jobs: AsyncIterable<Job<Task, Answer<Item>>>,
  options: InputOptions,
): AsyncGenerator<Rejection | Item> {
  for await (const { task, result } of runInOrder(jobs, pool.ask)) {
    if (result.kind === 'items') yield* result.items;
    else if (task?.kind === 'file') yield* collect(pool, toJobs(readFileInputs(task, options)), options);
  }
}

async function* toJobs<Item>(
  sources: AsyncIterable<Rejection | InputSource | Input>,
): AsyncGenerator<Job<Task, Answer<Item>>> {
  for await (const source of sources) {
    if (source.kind === 'rejection') yield { kind: 'done', result: { kind: 'items', items: [source] } };
    else if (source.kind === 'inputs') yield* toJobs(source.inputs);
    else if (source.kind === 'input')
      yield { kind: 'task', task: withOwnBytes(source), size: source.snapshot.bytes.length };
    else yield { kind: 'task', task: source, size: source.size };
  }
}

/** Small files share one buffer, and a message carries the whole buffer of its bytes. */
function withOwnBytes(input: Input): Input {
  const { bytes } = input.snapshot;
  if (bytes.byteLength === bytes.buffer.byteLength) return input;
  return { ...input, snapshot: { ...input.snapshot, bytes: new Uint8Array(bytes) } };
}
