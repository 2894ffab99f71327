import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIntoLedger } from '../../src/pipeline/intake/read-into-ledger.ts';
import { type Ledger, openLedger } from '../../src/store/ledger.ts';
import { hostileFiles } from './hostile-files.ts';

let folder = '';
let ledger: Ledger;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lesart-hostile-'));
  for (const name of ['inputs', 'store']) mkdirSync(join(folder, name));
  ledger = await openLedger(join(folder, 'store', 'ledger'));
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every file below the folder, those of the store apart. */
function listFiles(): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => !name.startsWith('store')).sort();
}

describe('a file that means no good', () => {
  // A second in peace; the limit allows for machines at work.
  it.each(hostileFiles)('$title', { timeout: 120_000 }, async ({ name, bytes, expected }) => {
    const path = join(folder, 'inputs', name);
    writeFileSync(path, bytes());
    const before = listFiles();
    const results: string[] = [];
    const started = process.cpuUsage();
    for await (const result of readIntoLedger(ledger, [path], { now: () => '2025-03-18T20:51:00Z' })) {
      if (result.kind === 'rejection') expect(result.detail).toMatch(/^\S.{15,}\.$/s);
      results.push(result.kind === 'rejection' ? result.reason : 'article');
    }
    const { user } = process.cpuUsage(started);
    expect(results).toEqual(expected);
    expect(listFiles()).toEqual(before);
    expect(existsSync(join(tmpdir(), 'lesart-slipped.txt'))).toBe(false);
    expect(user / 1_000_000).toBeLessThan(30);
    rmSync(path);
  });
});
