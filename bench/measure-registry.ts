import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const rounds = 15;

/** The time that the registry of actors adds to the start: its tables loaded and its words indexed in a fresh process. */
export function measureRegistry(): void {
  const program = join(import.meta.dirname, 'load-registry.ts');
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const { stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    // The first round fills the disk cache.
    if (round > 0) times.push(Number(stdout));
  }
  const median = times.sort((left, right) => left - right)[Math.floor(rounds / 2)];
  process.stdout.write(`registry of actors, loaded and indexed: ${median.toFixed(0)} ms of the start\n`);
}
