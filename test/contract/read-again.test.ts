import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { listContacts } from '../../src/pipeline/show/list-contacts.ts';
import { listDocuments } from '../../src/store/list-documents.ts';
import { databases } from './open-stores.ts';
import { type SyntheticContact, toIntake } from './synthetic-intake.ts';

const call: SyntheticContact = { participants: ['@Nord', 'Bert@Süd'], kind: 'phone', status: 'held' };
const report = { name: 'bericht', published: '2025-03-18', contacts: [call] };

/** The same bytes as the report, in which the analysis finds other contacts. */
function withContacts(...contacts: readonly SyntheticContact[]) {
  const intake = toIntake(report);
  const found = toIntake({ ...report, contacts }).analysis;
  const annotated = { ...intake.analysis.annotated, actors: found.annotated.actors };
  return { ...intake, analysis: { ...intake.analysis, annotated, contacts: found.contacts } };
}

describe.each(databases)('reading again into $name', ({ withLedger }) => {
  it.each<[string, SyntheticContact[], number]>([
    ['the day is found', [{ ...call, date: '2025-03-17' }], 0],
    ['the kind is told apart', [{ ...call, kind: 'video' }], 0],
    ['a state becomes its president', [{ ...call, participants: ['Adam@Nord', 'Bert@Süd'] }], 0],
    ['another contact is found before it', [{ ...call, participants: ['@Nord', '@Ost'] }, call], 1],
  ])('keeps the id of a contact when %s', (_title, contacts, position) =>
    withLedger(async (ledger) => {
      await ingest(ledger, toIntake(report));
      const [{ id }] = await listContacts(ledger);
      expect((await ingest(ledger, withContacts(...contacts))).outcome).toBe('reread');
      const kept = (await listContacts(ledger)).find((contact) => contact.id === id);
      expect(kept?.entries).toMatchObject([{ position }]);
    }),
  );

  it('says what became of each input', () =>
    withLedger(async (ledger) => {
      expect((await ingest(ledger, toIntake(report))).outcome).toBe('stored');
      expect((await ingest(ledger, toIntake(report))).outcome).toBe('unchanged');
      expect((await ingest(ledger, toIntake({ ...report, published: '2025-03-19' }))).outcome).toBe('reread');
      expect(await listDocuments(ledger)).toMatchObject([{ publishedAt: '2025-03-19' }]);
    }));

  it('knows the same bytes under another path as one document', () =>
    withLedger(async (ledger) => {
      const intake = toIntake(report);
      await ingest(ledger, intake);
      const copy = { ...intake, snapshot: { ...intake.snapshot, path: 'abschrift.txt' } };
      expect((await ingest(ledger, copy)).outcome).toBe('unchanged');
      expect(await listDocuments(ledger)).toMatchObject([{ path: 'abschrift.txt' }]);
    }));

  it('forgets a contact that is no longer found', () =>
    withLedger(async (ledger) => {
      await ingest(ledger, toIntake(report));
      await ingest(ledger, withContacts());
      expect(await listContacts(ledger)).toEqual([]);
    }));
});
