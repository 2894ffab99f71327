import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListedContact } from '../../core/listed.ts';
import { type Ledger, openLedger } from '../../store/ledger.ts';
import { rememberThen } from './remember-then.ts';

let folder: string;
let ledger: Ledger;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesart-then-'));
  ledger = await openLedger(folder);
});
afterEach(async () => {
  await ledger.close();
  await rm(folder, { recursive: true });
});

const asked: (readonly string[])[] = [];

/** Nobody has told of c3. */
async function ask(asOf: string, ids: readonly string[]) {
  const found = await rememberThen({ ...ledger, asOf }, ids, async (missing) => {
    asked.push(missing);
    return missing.filter((id) => id !== 'c3').map((id) => ({ id }) as ListedContact);
  });
  return ids.map((id) => found.get(id)?.id ?? null);
}

async function write(into: Ledger) {
  await into.database
    .insertInto('stale_card')
    .values({ id: `c${asked.length}` })
    .execute();
}

describe('contacts as they stood', () => {
  beforeEach(() => asked.splice(0));

  it('are put together once for each moment', async () => {
    expect(await ask('2025-03-18', ['c1', 'c3'])).toEqual(['c1', null]);
    expect(await ask('2025-03-18', ['c1', 'c2', 'c3'])).toEqual(['c1', 'c2', null]);
    await ask('2025-03-19', ['c1']);
    expect(asked).toEqual([['c1', 'c3'], ['c2'], ['c1']]);
  });

  it('are put together anew when this process wrote into the ledger', async () => {
    await ask('2025-03-18', ['c1']);
    await write(ledger);
    await ask('2025-03-18', ['c1']);
    expect(asked).toEqual([['c1'], ['c1']]);
  });

  it('are put together anew when another one did', async () => {
    await ask('2025-03-18', ['c1']);
    const other = await openLedger(folder);
    await write(other);
    await other.close();
    await ask('2025-03-18', ['c1']);
    expect(asked).toEqual([['c1'], ['c1']]);
  });
});
