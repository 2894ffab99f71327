/** Work to be done elsewhere, or a result that needs none and keeps its place in the order. */
export type Job<Task, Result> =
  | { readonly kind: 'task'; readonly task: Task; readonly size: number }
  | { readonly kind: 'done'; readonly result: Result };

/** A result with the task it is of; null where it needed no work. */
export interface Worked<Task, Result> {
  readonly task: Task | null;
  readonly result: Result;
}

/** Results that wait for an earlier one stay in memory. A text takes a hundred times as long as another: so many let the others go on. */
const mostOpen = 64;
/** Bytes of the tasks under way and of those whose results wait: a few of the largest inputs. */
const largestOpen = 16 * 1024 * 1024;
/** Small enough for any memory, and threads have something to do. */
const leastOpen = 4;

/** The results of all jobs in the order of the jobs; many are under way at a time. */
export async function* runInOrder<Task, Result>(
  jobs: AsyncIterable<Job<Task, Result>>,
  work: (task: Task) => Promise<Result>,
): AsyncGenerator<Worked<Task, Result>> {
  const open: { readonly size: number; readonly worked: Promise<Worked<Task, Result>> }[] = [];
  let openSize = 0;
  const takeFirst = () => {
    const { size, worked } = open.shift()!;
    openSize -= size;
    return worked;
  };
  for await (const job of jobs) {
    const size = job.kind === 'task' ? job.size : 0;
    open.push({ size, worked: start(job, work) });
    openSize += size;
    while (open.length >= mostOpen || (openSize >= largestOpen && open.length >= leastOpen)) yield await takeFirst();
  }
  while (open.length > 0) yield await takeFirst();
}

async function start<Task, Result>(
  job: Job<Task, Result>,
  work: (task: Task) => Promise<Result>,
): Promise<Worked<Task, Result>> {
  return job.kind === 'done' ? { task: null, result: job.result } : { task: job.task, result: await work(job.task) };
}
