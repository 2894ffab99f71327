import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const rounds = 15;
const root = join(import.meta.dirname, '..');

/** The time `lesart analyze` takes on one small file from start to end, over an empty program of the same Node. */
export function measureStart(): void {
  const sample = join(root, 'samples', readdirSync(join(root, 'samples')).sort()[0]);
  const differences: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const empty = timeMs(['-e', '0']);
    const ours = timeMs([join(root, 'bin', 'lesart.js'), 'analyze', '--json', sample]);
    if (round > 0) differences.push(ours - empty);
  }
  const median = differences.sort((left, right) => left - right)[Math.floor(rounds / 2)];
  process.stdout.write(`start to end on one small file: ${(median / 1000).toFixed(3)} s over an empty program\n`);
}

function timeMs(argumentsOfNode: readonly string[]): number {
  const began = performance.now();
  spawnSync(process.execPath, argumentsOfNode, { stdio: 'ignore' });
  return performance.now() - began;
}
