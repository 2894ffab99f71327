import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ledger, openLedger } from '../../src/store/ledger.ts';

/** Every kind of database that a ledger may live in; each store test runs on all of them. */
export const databases: readonly { readonly name: string; readonly withLedger: WithLedger }[] = [
  { name: 'SQLite', withLedger: withSqlite },
];

export type WithLedger = <Result>(work: (ledger: Ledger, address: string) => Promise<Result>) => Promise<Result>;

async function withSqlite<Result>(work: (ledger: Ledger, address: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'lesart-'));
  const address = join(folder, 'ledger');
  const ledger = await openLedger(address);
  try {
    return await work(ledger, address);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
