import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { browseListedContacts } from '../../src/pipeline/show/browse-listed.ts';
import { listContacts } from '../../src/pipeline/show/list-contacts.ts';
import { toListedContact } from '../../src/pipeline/show/to-listed.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { databases } from './open-stores.ts';
import { type SyntheticDocument, toIntake } from './synthetic-intake.ts';

const call = { participants: ['Adam@Nord', 'Bert@Süd'], kind: 'phone' } as const;
const meeting = { participants: ['Carl@Ost', 'Berta@Süd'], kind: 'meeting' } as const;

/** A call that is planned, held and told of again, and a meeting of which one text says no time. */
const documents: readonly SyntheticDocument[] = [
  { name: 'a', published: '2025-03-01', contacts: [{ ...call, status: 'planned', date: '2025-03-04' }] },
  { name: 'b', published: '2025-03-04T18:00+01:00', contacts: [{ ...call, status: 'held', date: '2025-03-04' }] },
  { name: 'c', published: '2025-03-05', contacts: [{ ...call, status: 'held', date: '2025-03-04', place: 'Genf' }] },
  { name: 'd', published: '2025-03-09', contacts: [{ ...meeting, status: 'held', date: '2025-03-08' }] },
  { name: 'e', contacts: [{ ...meeting, status: 'held', date: '2025-03-08', place: 'Paris' }] },
];

const moments = [
  '2025-02-28',
  '2025-03-02',
  '2025-03-04T12:00',
  '2025-03-04',
  '2025-03-06',
  '2025-03-10',
  '2025-05-01',
];

describe.each(databases)('lists as of a moment in $name', ({ withLedger }) => {
  it.each(moments)('show of contacts what the texts out by %s tell', (asOf) =>
    withLedger(async (ledger) => {
      await readDocuments(ledger);
      const { items } = await browseListedContacts({ ...ledger, asOf }, {}, { limit: 10 });
      const told = (await listContacts({ ...ledger, asOf })).map(toListedContact);
      expect(items.toSorted(byId)).toEqual(told.toSorted(byId));
    }),
  );

  it('show how a contact stood and how many texts told of it then', () =>
    withLedger(async (ledger) => {
      await readDocuments(ledger);
      const shown = [];
      for (const asOf of moments) {
        const { items } = await browseListedContacts({ ...ledger, asOf }, { kind: 'phone' }, { limit: 10 });
        shown.push(items.map(({ status, place, texts }) => `${status} ${place?.name ?? '-'} ${texts}`).join());
      }
      const held = 'held Genf 3';
      expect(shown).toEqual(['', 'planned - 1', 'planned - 1', 'held - 2', held, held, held]);
    }));
});

async function readDocuments(ledger: Ledger): Promise<void> {
  for (const document of documents) await ingest(ledger, toIntake(document));
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
