import { existsSync } from 'node:fs';
import { analyzePaths, readInputs } from '../src/pipeline/analyze-paths.ts';
import { toAnalysisRecord } from '../src/serve/cli/records.ts';
import { analyzeInThreads } from '../src/work/analyze-in-threads.ts';

/**
 * `node bench/measure-threads.ts PATH...`: how much faster two threads analyse. Besides the times on the clock, which other
 * work on the machine falsifies, the processor time of all threads and of the main one, from which follows what two idle
 * processors would gain: time of one thread / (time of all / 2).
 */
const paths = process.argv.slice(2).filter((path) => existsSync(path));
/** So often all texts are read in one run; what is measured is the second half, when all threads are warm. */
const repetitions = 6;

const all = Array.from({ length: repetitions }, () => paths).flat();
let texts = 0;
for await (const _input of readInputs(paths)) texts++;
const [one, two] = [await measure(() => analyzePaths(all)), await measure(() => analyzeInThreads(all, {}, 2))];
process.stdout.write(
  `${one.documents} texts: one thread ${describe(one)}, two threads ${describe(two)}; on the clock ${(one.seconds / two.seconds).toFixed(2)} times, by processor time ${((2 * one.processor) / two.processor).toFixed(2)} times; same output: ${one.length === two.length}\n`,
);

interface Measured {
  readonly documents: number;
  readonly seconds: number;
  readonly processor: number;
  readonly length: number;
}

async function measure(run: () => ReturnType<typeof analyzePaths>): Promise<Measured> {
  const each: number[] = [];
  let [start, used, documents, length] = [performance.now(), process.cpuUsage(), 0, 0];
  for await (const result of run()) {
    each.push(result.kind === 'analysed' ? JSON.stringify(toAnalysisRecord(result.analysis)).length : 0);
    if (each.length === Math.floor((texts * repetitions) / 2))
      [start, used, documents, length] = [performance.now(), process.cpuUsage(), 0, 0];
    documents++;
    length += each.at(-1)!;
  }
  const { user, system } = process.cpuUsage(used);
  return { documents, length, seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

function describe({ seconds, processor }: Measured): string {
  return `${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s)`;
}
