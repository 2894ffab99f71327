import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIntoLedger } from '../src/pipeline/intake/read-into-ledger.ts';
import type { Access } from '../src/serve/http/access.ts';
import type { App } from '../src/serve/http/app.ts';
import { createApp } from '../src/serve/http/create-app.ts';
import { type Ledger, openLedger } from '../src/store/ledger.ts';

/** A ledger of some texts with the application over it, as a test asks it, and the lines it logged. */
export interface ServedLedger {
  readonly ledger: Ledger;
  readonly app: App;
  readonly logged: readonly string[];
}

export const testNow = '2025-03-20T09:00:00.000Z';

/** Reads the texts into a new ledger and serves it. */
export async function makeServedLedger(
  paths: readonly string[],
  access: Access = { kind: 'loopback' },
): Promise<ServedLedger> {
  const ledger = await openLedger(join(mkdtempSync(join(tmpdir(), 'lesart-served-')), 'ledger'));
  const now = () => testNow;
  for await (const result of readIntoLedger(ledger, paths, { now }))
    if (result.kind === 'rejection') throw new Error(`${result.path}: ${result.detail}`);
  const logged: string[] = [];
  return { ledger, app: createApp({ ledger, now, access, log: (line) => logged.push(line) }), logged };
}
