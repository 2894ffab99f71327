import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readIntoLedger } from '../../src/pipeline/intake/read-into-ledger.ts';
import { retryUnread } from '../../src/pipeline/intake/retry-unread.ts';
import { listUnread } from '../../src/store/unread.ts';
import { databases } from './open-stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'lesart-unread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article =
  'Die Außenminister haben am Montag in Oslo über die Grenze gesprochen. Sie vereinbarten, im Juni wieder zusammenzukommen, wie ein Sprecher sagte.';

describe.each(databases)('what could not be read, in $name', ({ withLedger }) => {
  it('is remembered with its reason and what was given, and forgotten when it was read', () =>
    withLedger(async (ledger) => {
      const options = { now: () => '2025-05-05T00:00Z' };
      const [late, lost] = [join(folder, 'später.txt'), join(folder, 'nie.txt')];
      const first = readIntoLedger(ledger, [late, lost], { ...options, published: '2025-05-01' });
      expect((await Array.fromAsync(first)).map(({ kind }) => kind)).toEqual(['rejection', 'rejection']);
      expect((await listUnread(ledger)).map(({ path, reason }) => [path, reason])).toEqual([
        [lost, 'missing'],
        [late, 'missing'],
      ]);
      writeFileSync(late, article);
      const again = await Array.fromAsync(retryUnread(ledger, options));
      expect(again.map(({ kind, path }) => [kind, path])).toEqual([
        ['rejection', lost],
        ['read', late],
      ]);
      expect((await listUnread(ledger)).map(({ path }) => path)).toEqual([lost]);
      const [document] = await ledger.database.selectFrom('document').select('published_given').execute();
      expect(document).toEqual({ published_given: '2025-05-01' });
    }));
});
