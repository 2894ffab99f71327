import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** What the threads of a pool run, and how many there are. */
export interface PoolPlan<Task, Answer> {
  /** The module that each worker runs: it answers `{id, task}` with `{id, answer}`. */
  readonly script: URL;
  readonly threads: number;
  /** What each worker knows from the start. */
  readonly workerData?: unknown;
  /** What stands for an answer where the worker broke down over the task. */
  readonly onBreakdown: (task: Task, error: Error) => Answer;
}

/** Threads that work on tasks. */
export interface Pool<Task, Answer> {
  /** The answer to a task, from the thread that is free first. */
  readonly ask: (task: Task) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** A worker has one task under way and one at hand, so that it never waits; the rest goes to whichever is free first. */
const tasksPerWorker = 2;

interface Asked<Task, Answer> {
  readonly id: number;
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
}

/**
 * After so many calls a function is worth the slowest compiler (V8 says 3,000). Each thread compiles for itself, beside
 * the threads that work: over 650 pages in two threads this takes 1.7 s of processor time where 3,000 takes 2.9 s, of 12 s
 * in all.
 */
const callsBeforeSlowCompiler = 100_000;

/**
 * Room for what a thread has just made, so that the words of a text are gone before they count as old: 11.3 s instead of
 * 11.8 s of processor time over 650 pages in two threads, and 920 instead of 1,050 MB. With 160 MB it is as with 48, which
 * V8 takes by itself.
 */
const youngGenerationMb = 96;

/** Starts threads that wait for tasks. A task over which a worker breaks down takes no other with it. */
export function startPool<Task, Answer>(plan: PoolPlan<Task, Answer>): Pool<Task, Answer> {
  setFlagsFromString(`--invocation-count-for-turbofan=${callsBeforeSlowCompiler}`);
  const waiting: Asked<Task, Answer>[] = [];
  const take = () => waiting.shift();
  const workers = Array.from({ length: plan.threads }, () => startWorker(plan, take));
  let nextId = 0;
  return {
    ask: (task) =>
      new Promise((resolve) => {
        waiting.push({ id: nextId++, task, resolve });
        workers.reduce((best, one) => (one.load() < best.load() ? one : best)).fill();
      }),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

function startWorker<Task, Answer>(
  { script, workerData, onBreakdown }: PoolPlan<Task, Answer>,
  take: () => Asked<Task, Answer> | undefined,
) {
  const held = new Map<number, Asked<Task, Answer>>();
  let isStopping = false;
  const open = (): Worker => {
    const opened = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb } });
    opened.on('message', ({ id, answer }: { id: number; answer: Answer }) => {
      held.get(id)?.resolve(answer);
      held.delete(id);
      fill();
    });
    opened.on('error', (error: Error) => breakDown(error));
    return opened;
  };
  let worker = open();
  const send = ({ id, task }: Asked<Task, Answer>): void => worker.postMessage({ id, task });
  const fill = (): void => {
    while (held.size < tasksPerWorker) {
      const asked = take();
      if (!asked) return;
      held.set(asked.id, asked);
      send(asked);
    }
  };
  /** The task it worked on is lost; the others go to a new worker. */
  const breakDown = (error: Error): void => {
    if (isStopping) return;
    const [lost, ...others] = held.values();
    worker = open();
    for (const asked of others) send(asked);
    if (!lost) return;
    held.delete(lost.id);
    lost.resolve(onBreakdown(lost.task, error));
    fill();
  };
  return {
    load: () => held.size,
    fill,
    stop: async () => {
      isStopping = true;
      await worker.terminate();
    },
  };
}
