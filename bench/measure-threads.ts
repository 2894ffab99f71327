import { existsSync } from 'node:fs';
import { analyzeToLines } from '../src/pipeline/intake/analyze-to-lines.ts';
import { readInputs } from '../src/pipeline/intake/read-inputs.ts';
import { analyzeToLinesInThreads } from '../src/work/analyze-in-threads.ts';

/**
 * `node bench/measure-threads.ts PATH...`: how much faster two threads analyse, as `lesart analyze --json` does. Besides the
 * times on the clock, which other work on the machine falsifies, the processor time of all threads and of the main one, from
 * which follows what two idle processors would gain: time of one thread / (time of all / 2).
 */
const paths = process.argv.slice(2).filter((path) => existsSync(path));
/** So often all texts are read in one run; what is measured is the second half, when all threads are warm. */
const repetitions = 6;

const all = Array.from({ length: repetitions }, () => paths).flat();
let texts = 0;
for await (const _input of readInputs(paths)) texts++;
const one = await measure(analyzeToLines(all));
const two = await measure(analyzeToLinesInThreads(all, { threads: 2 }));
process.stdout.write(
  `${one.documents} texts: one thread ${describe(one)}, two threads ${describe(two)}; on the clock ${(one.seconds / two.seconds).toFixed(2)} times, by processor time ${((2 * one.processor) / two.processor).toFixed(2)} times; same output: ${one.length === two.length}\n`,
);

interface Measured {
  readonly documents: number;
  readonly seconds: number;
  /** Of all threads, those of the garbage collector and the compiler too. */
  readonly processor: number;
  /** Of the thread that asks and writes. */
  readonly main: number;
  readonly length: number;
}

async function measure(
  lines: AsyncIterable<{ readonly kind: string; readonly line?: string | Uint8Array }>,
): Promise<Measured> {
  let [start, used, usedHere] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
  let [seen, documents, length] = [0, 0, 0];
  for await (const { line = '' } of lines) {
    seen++;
    if (seen === Math.floor((texts * repetitions) / 2)) {
      [start, used, usedHere] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
      [documents, length] = [0, 0];
    }
    documents++;
    length += Buffer.byteLength(line);
  }
  return {
    documents,
    length,
    seconds: (performance.now() - start) / 1000,
    processor: toSeconds(process.cpuUsage(used)),
    main: toSeconds(process.threadCpuUsage(usedHere)),
  };
}

function toSeconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

function describe({ seconds, processor, main }: Measured): string {
  return `${seconds.toFixed(1)} s (processor ${processor.toFixed(1)} s, of it the main thread ${main.toFixed(1)} s)`;
}
