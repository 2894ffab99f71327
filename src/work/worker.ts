import { workerData } from 'node:worker_threads';
import type { Finish } from './answer-tasks.ts';
import type { Finisher, WorkerSettings } from './task.ts';

/** The module of each thread. It answers tasks with what is wanted of each analysis, and loads no more than that needs. */
const finishers: Readonly<Record<Finisher, () => Promise<Finish<unknown>>>> = {
  line: async () => (await import('./finish-line.ts')).finishLine,
  analysis: async () => (await import('./finish-analysis.ts')).finishAnalysis,
  intake: async () => (await import('./finish-intake.ts')).finishIntake,
};

await quickenStart();
const { answerTasks } = await import('./answer-tasks.ts');
answerTasks(await finishers[(workerData as WorkerSettings).finisher]());

async function quickenStart(): Promise<void> {
  const address = new URL('../../bin/quicken-start.js', import.meta.url).href;
  const quick = (await import(address)) as { readonly quickenStart: () => void };
  quick.quickenStart();
}
