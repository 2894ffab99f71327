import { Worker } from 'node:worker_threads';

/** Work for a worker, or a result that needs none and keeps its place in the order. */
export type Job<Task, Result> =
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'done'; readonly result: Result };

export interface WorkerPlan<Task, Result> {
  /** The module that each worker runs: it answers `{id, task}` with `{id, result}`. */
  readonly script: URL;
  readonly threads: number;
  /** What stands for a result where the worker broke down over the task. */
  readonly onBreakdown: (task: Task, error: Error) => Result;
}

/** Tasks under way for each worker: one that it works on, and others at hand so that it never waits. */
const tasksPerWorker = 4;

/** A result with the task it is of; null where it needed no work. */
export interface Worked<Task, Result> {
  readonly task: Task | null;
  readonly result: Result;
}

/** The results of all jobs in the order of the jobs, worked on in several threads. Workers end with the last result. */
export async function* runInWorkers<Task, Result>(
  jobs: AsyncIterable<Job<Task, Result>>,
  plan: WorkerPlan<Task, Result>,
): AsyncGenerator<Worked<Task, Result>> {
  const pool = Array.from({ length: plan.threads }, () => startWorker(plan));
  const open: Promise<Worked<Task, Result>>[] = [];
  try {
    for await (const job of jobs) {
      if (job.kind === 'done') open.push(Promise.resolve({ task: null, result: job.result }));
      else {
        const idlest = pool.reduce((best, one) => (one.load() < best.load() ? one : best));
        open.push(idlest.run(job.task).then((result) => ({ task: job.task, result })));
      }
      while (open.length >= plan.threads * tasksPerWorker) yield await open.shift()!;
    }
    for (const result of open) yield await result;
  } finally {
    await Promise.all(pool.map((one) => one.stop()));
  }
}

interface Pending<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
}

function startWorker<Task, Result>({ script, onBreakdown }: WorkerPlan<Task, Result>) {
  const pending = new Map<number, Pending<Task, Result>>();
  let [nextId, isStopping] = [0, false];
  const open = (): Worker => {
    const opened = new Worker(script);
    opened.on('message', ({ id, result }: { id: number; result: Result }) => {
      pending.get(id)?.resolve(result);
      pending.delete(id);
    });
    opened.on('error', (error: Error) => breakDown(error));
    return opened;
  };
  let worker = open();
  /** The task it worked on is lost; the others go to a new worker. */
  const breakDown = (error: Error): void => {
    const [lost, ...others] = [...pending];
    if (lost) {
      pending.delete(lost[0]);
      lost[1].resolve(onBreakdown(lost[1].task, error));
    }
    if (isStopping) return;
    worker = open();
    for (const [id, { task }] of others) worker.postMessage({ id, task });
  };
  return {
    load: () => pending.size,
    run: (task: Task): Promise<Result> =>
      new Promise((resolve) => {
        const id = nextId++;
        pending.set(id, { task, resolve });
        worker.postMessage({ id, task });
      }),
    stop: async () => {
      isStopping = true;
      await worker.terminate();
    },
  };
}
