import type { Snapshot } from '../src/core/snapshot.ts';
import { analyze } from '../src/pipeline/analyze.ts';

const documents = 10_000;
const window = 1_000;

/** Analyses 10,000 documents in one warm process: speed, peak memory, and whether either grows with the number read. */
export function measureGrowth(snapshots: readonly Snapshot[]): void {
  for (let index = 0; index < 100; index += 1) analyze(snapshots[index % snapshots.length]);
  const windows: { readonly seconds: number; readonly megabytes: number; readonly heapMegabytes: number }[] = [];
  for (let done = 0; done < documents; done += window) {
    let bytes = 0;
    const began = performance.now();
    for (let index = done; index < done + window; index += 1) {
      const snapshot = snapshots[index % snapshots.length];
      bytes += snapshot.bytes.length;
      analyze(snapshot);
    }
    const heapMegabytes = process.memoryUsage().heapUsed / 1e6;
    windows.push({ seconds: (performance.now() - began) / 1000, megabytes: bytes / 1e6, heapMegabytes });
  }
  const total = windows.reduce((sum, { seconds }) => sum + seconds, 0);
  const megabytes = windows.reduce((sum, part) => sum + part.megabytes, 0);
  const speedOf = (part: (typeof windows)[number]) => part.seconds / part.megabytes;
  process.stdout.write(
    `analysis: ${(documents / total).toFixed(0)} documents/s, ${(megabytes / total).toFixed(2)} MB/s, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n` +
      `growth: time per MB of the last tenth to the first ${(speedOf(windows.at(-1)!) / speedOf(windows[0])).toFixed(2)}, heap ${windows[0].heapMegabytes.toFixed(0)} -> ${windows.at(-1)!.heapMegabytes.toFixed(0)} MB\n`,
  );
}
