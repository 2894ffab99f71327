import type { Rejection } from '../core/rejection.ts';
import {
  type Analysed,
  type Input,
  type InputOptions,
  readInputs,
  rejectBreakdown,
} from '../pipeline/analyze-paths.ts';
import { type Job, runInWorkers } from './run-in-workers.ts';

/**
 * As `analyzePaths`, in several threads: the same results in the same order, without the words and clauses of the
 * analysis. Worth while from some fifty texts on, since each thread loads the program anew.
 */
export async function* analyzeInThreads(
  paths: readonly string[],
  options: InputOptions,
  threads: number,
): AsyncGenerator<Rejection | Analysed> {
  const results = runInWorkers<Input, Rejection | AnalysedElsewhere>(toJobs(paths, options), {
    script: new URL(import.meta.url.endsWith('.ts') ? './analysis-worker.ts' : './analysis-worker.js', import.meta.url),
    threads,
    onBreakdown: ({ snapshot }, error) => rejectBreakdown(snapshot, error),
  });
  for await (const { task, result } of results)
    yield result.kind === 'rejection' || task === null ? (result as Rejection) : { ...result, snapshot: task.snapshot };
}

/** The snapshot stays with whoever sent it. */
export type AnalysedElsewhere = Omit<Analysed, 'snapshot'>;

async function* toJobs(
  paths: readonly string[],
  options: InputOptions,
): AsyncGenerator<Job<Input, Rejection | AnalysedElsewhere>> {
  for await (const input of readInputs(paths, options))
    yield 'kind' in input ? { kind: 'done', result: input } : { kind: 'task', task: withOwnBytes(input) };
}

/** Small files share one buffer, and a message carries the whole buffer of its bytes. */
function withOwnBytes({ snapshot, options }: Input): Input {
  return { options, snapshot: { ...snapshot, bytes: new Uint8Array(snapshot.bytes) } };
}
