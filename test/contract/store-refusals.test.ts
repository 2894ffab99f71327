import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { verifyLedger } from '../../src/pipeline/verify-ledger.ts';
import { openLedger } from '../../src/store/ledger.ts';
import { listDocuments } from '../../src/store/list-documents.ts';
import { toIntake } from './synthetic-intake.ts';

const contact = { participants: ['Adam@Nord', 'Bert@Süd'], kind: 'phone', status: 'held' } as const;

describe('a ledger that cannot be used', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lesart-refusal-'));
  });

  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  it('of a later version is refused with a next step and left as it is', async () => {
    const ledger = await openLedger(folder);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
      ledger.database,
    );
    await ledger.close();
    await expect(openLedger(folder)).rejects.toMatchObject({
      code: 'store-newer',
      nextStep: expect.stringMatching(/.+/),
    });
  });

  it('whose file is no ledger is refused', async () => {
    writeFileSync(join(folder, 'ledger.sqlite'), 'Das ist kein Verzeichnis. '.repeat(200));
    await expect(openLedger(folder)).rejects.toMatchObject({ code: 'store-damaged' });
  });

  it('whose folder is a file is refused', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openLedger(file)).rejects.toMatchObject({ code: 'store-no-folder' });
  });

  it.skipIf(process.getuid?.() === 0)('in a folder without the right to write is refused', async () => {
    chmodSync(folder, 0o500);
    await expect(openLedger(join(folder, 'ledger'))).rejects.toMatchObject({ code: 'store-not-writable' });
  });

  it('in PostgreSQL is refused while there is none, without showing a password', async () => {
    const refusal = openLedger('postgres://reader:secret@host/ledger');
    await expect(refusal).rejects.toMatchObject({ code: 'store-postgres' });
    await expect(refusal).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });

  it('keeps what it has when the disk is full, and goes on when there is room', async () => {
    const ledger = await openLedger(folder);
    const intakes = Array.from({ length: 60 }, (_one, index) =>
      toIntake({ name: `b${index}`, published: '2025-03-04', contacts: [contact] }),
    );
    await ingest(ledger, intakes[0]);
    // SQLite's own limit answers as a full disk does (SQLITE_FULL).
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(ledger.database);
    await sql`pragma max_page_count = ${sql.lit(rows[0].page_count + 4)}`.execute(ledger.database);
    let stored = 1;
    const fill = async () => {
      for (const intake of intakes.slice(1)) {
        await ingest(ledger, intake);
        stored++;
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: 'store-full', nextStep: expect.stringMatching(/.+/) });
    expect(await listDocuments(ledger)).toHaveLength(stored);
    await sql`pragma max_page_count = 1000000`.execute(ledger.database);
    for (const intake of intakes) await ingest(ledger, intake);
    expect(await listDocuments(ledger)).toHaveLength(intakes.length);
    await ledger.close();
  });

  it('shows anchors whose words were changed behind its back', async () => {
    const ledger = await openLedger(folder);
    const { documentId } = await ingest(ledger, toIntake({ name: 'a', published: '2025-03-04', contacts: [contact] }));
    const before = await Array.fromAsync(verifyLedger(ledger));
    expect(before.flatMap(({ broken }) => broken)).toEqual([]);
    await ledger.database
      .updateTable('document_text')
      .set({ text: sql<string>`replace(text, 'Adam', 'Eva!')` })
      .where('document_id', '=', documentId)
      .execute();
    const after = await Array.fromAsync(verifyLedger(ledger));
    expect(after.flatMap(({ broken }) => broken)).toMatchObject([{ status: 'changed' }]);
    await ledger.close();
  });
});
