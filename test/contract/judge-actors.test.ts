import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { findConflicts } from '../../src/pipeline/judge/find-conflicts.ts';
import { judgeActorsOfLedger } from '../../src/pipeline/judge/judge-actors.ts';
import { listActors } from '../../src/pipeline/show/list-actors.ts';
import { listContacts } from '../../src/pipeline/show/list-contacts.ts';
import { listStatements } from '../../src/pipeline/show/list-statements.ts';
import { findById } from '../../src/store/find-by-id.ts';
import { loadJudgements } from '../../src/store/judgements.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { databases } from './open-stores.ts';
import { shuffleDocuments } from './shuffle-documents.ts';
import { type SyntheticContact, type SyntheticDocument, toIntake } from './synthetic-intake.ts';

const words = 'die Waffen sollen dreißig Tage lang überall schweigen';

/** Two reports of one call, in which one man has two names. */
const reports: readonly SyntheticDocument[] = [
  {
    name: 'eins',
    published: '2025-03-18',
    contacts: [{ participants: ['Rodrigo', 'Bert@Süd'], kind: 'phone', status: 'held', date: '2025-03-18' }],
    quotations: [['Rodrigo', words]],
  },
  {
    name: 'zwei',
    published: '2025-03-18',
    contacts: [{ participants: ['Rodriguez', 'Bert@Süd'], kind: 'phone', status: 'held', date: '2025-03-18' }],
    quotations: [['Rodriguez', words]],
  },
  {
    name: 'drei',
    published: '2025-03-18',
    contacts: [{ participants: ['Carl@Ost', 'Bert@Süd'], kind: 'phone', status: 'held', date: '2025-03-18' }],
  },
];
const keys = ['P-Rodrigo', 'P-Rodriguez'] as const;
const judgeAt = (ledger: Ledger, kind: 'sameActor' | 'differentActors', now: string) =>
  judgeActorsOfLedger(ledger, { kind, keys, because: 'same card', now });
const first = '2025-04-01T10:00:00.000Z';
const second = '2025-04-01T10:00:01.000Z';

const contactArbitrary: fc.Arbitrary<SyntheticContact> = fc.record(
  {
    participants: fc.uniqueArray(fc.constantFrom('Rodrigo', 'Rodriguez', 'Bert@Süd', 'Carl@Ost'), {
      minLength: 2,
      maxLength: 3,
    }),
    kind: fc.constantFrom('phone', 'meeting', 'unspecified'),
    status: fc.constantFrom('held', 'planned'),
    date: fc.constantFrom('2025-03-03', '2025-03-04', '2025-03'),
  },
  { requiredKeys: ['participants', 'kind', 'status'] },
);

const documentsArbitrary: fc.Arbitrary<readonly SyntheticDocument[]> = fc
  .array(
    fc.record({
      published: fc.constantFrom('2025-03-04', '2025-03-06', '2025-03'),
      contacts: fc.array(contactArbitrary, { minLength: 1, maxLength: 2 }),
      quotations: fc.array(fc.tuple(fc.constantFrom('Rodrigo', 'Rodriguez', 'Bert@Süd'), fc.constant(words)), {
        maxLength: 1,
      }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((documents) => documents.map((document, index) => ({ ...document, name: `bericht-${index}` })));

async function readAll(ledger: Ledger, documents: readonly SyntheticDocument[]): Promise<void> {
  for (const document of documents) await ingest(ledger, toIntake(document));
}

/** All that lists print, but former ids. */
async function shapeOf(ledger: Ledger) {
  const contacts = (await listContacts(ledger)).map(({ aliases: _aliases, ...contact }) => contact);
  return { contacts, statements: await listStatements(ledger) };
}

describe.each(databases)('judgements on actors in $name', ({ withLedger }) => {
  it('join the contacts and statements of two names, and part them again as they were', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      const before = await shapeOf(ledger);
      expect([before.contacts.length, before.statements.length]).toEqual([3, 2]);
      await judgeAt(ledger, 'sameActor', first);
      const joined = await shapeOf(ledger);
      expect([joined.contacts.length, joined.statements.length]).toEqual([2, 1]);
      expect(joined.statements[0].speaker?.key).toBe('P-Rodrigo');
      expect(joined.contacts.flatMap(({ participants }) => participants.map(({ key }) => key))).not.toContain(
        'P-Rodriguez',
      );
      const kept = new Set(before.contacts.map(({ id }) => id));
      expect(joined.contacts.every(({ id }) => kept.has(id))).toBe(true);
      await judgeAt(ledger, 'differentActors', second);
      expect(await shapeOf(ledger)).toEqual(before);
      expect((await loadJudgements(ledger.database)).map(({ kind }) => kind)).toEqual(['sameActor', 'differentActors']);
    }));

  it('leave every id that was shown leading somewhere', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      const { contacts, statements } = await shapeOf(ledger);
      await judgeAt(ledger, 'sameActor', first);
      for (const { id } of [...contacts, ...statements]) expect(await findById(ledger, id)).toHaveLength(1);
    }));

  it('leave the words of the documents as they are', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      await judgeAt(ledger, 'sameActor', first);
      const told = (await listContacts(ledger)).flatMap(({ entries }) =>
        entries.flatMap(({ fact }) => fact.participants.map(({ key }) => key)),
      );
      expect(told).toEqual(expect.arrayContaining([...keys]));
    }));

  it('outlast reading again, and say the same whenever they are made', async () => {
    const judgedLast = await withLedger(async (ledger) => {
      await readAll(ledger, reports);
      await judgeAt(ledger, 'sameActor', first);
      const shape = await shapeOf(ledger);
      await readAll(ledger, reports);
      await readAll(
        ledger,
        reports.map((report) => ({ ...report, published: '2025-03-19' })),
      );
      await readAll(ledger, reports);
      expect(await shapeOf(ledger)).toEqual(shape);
      return shape;
    });
    const judgedEarly = await withLedger(async (ledger) => {
      await readAll(ledger, reports.slice(0, 2));
      await judgeAt(ledger, 'sameActor', first);
      await readAll(ledger, reports.toReversed());
      return shapeOf(ledger);
    });
    expect(judgedEarly).toEqual(judgedLast);
  });

  it('give the same ledger in whatever order texts are read and judgements made', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffleDocuments(documentsArbitrary),
        fc.nat(5),
        fc.boolean(),
        async ([documents, shuffled], at, isTakenBack) => {
          const judgedAfter = (order: readonly SyntheticDocument[], count: number) =>
            withLedger(async (ledger) => {
              await readAll(ledger, [...reports.slice(0, 2), ...order.slice(0, count)]);
              await judgeAt(ledger, 'sameActor', first);
              await readAll(ledger, order.slice(count));
              if (isTakenBack) await judgeAt(ledger, 'differentActors', second);
              return shapeOf(ledger);
            });
          expect(await judgedAfter(shuffled, at)).toEqual(await judgedAfter(documents, documents.length));
        },
      ),
      { numRuns: 30, seed: 5 },
    );
  });

  it('report a text in which both meet, and leave its contact as it is told', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      await judgeAt(ledger, 'sameActor', first);
      expect(await findConflicts(ledger)).toEqual([]);
      await readAll(ledger, [
        {
          name: 'vier',
          published: '2025-05-02',
          contacts: [{ participants: ['Rodrigo', 'Rodriguez'], kind: 'meeting', status: 'held', date: '2025-05-01' }],
        },
      ]);
      expect(await findConflicts(ledger)).toMatchObject([{ path: 'vier.txt', reason: 'oneContact', keys }]);
      const meeting = (await listContacts(ledger)).find(({ kind }) => kind === 'meeting');
      expect(meeting?.participants.map(({ key }) => key)).toEqual(keys);
    }));

  it('show the joined actor once, with all that is said of it', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      await judgeAt(ledger, 'sameActor', first);
      expect(await listActors({ name: 'P-Rodrig' }, ledger)).toMatchObject([
        { key: 'P-Rodrigo', from: 'ledger', documents: 2, facts: 4, sameAs: ['P-Rodriguez'] },
      ]);
    }));

  it('refuse keys that nobody has', () =>
    withLedger(async (ledger) => {
      await expect(judgeAt(ledger, 'sameActor', first)).rejects.toMatchObject({ code: 'actor-unknown' });
    }));
});
