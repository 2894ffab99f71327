import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { listCommitments } from '../../src/pipeline/show/list-commitments.ts';
import { listContacts } from '../../src/pipeline/show/list-contacts.ts';
import { listStatements } from '../../src/pipeline/show/list-statements.ts';
import { findById } from '../../src/store/find-by-id.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { databases } from './open-stores.ts';
import { shuffleDocuments } from './shuffle-documents.ts';
import {
  type SyntheticCommitment,
  type SyntheticContact,
  type SyntheticDocument,
  toIntake,
} from './synthetic-intake.ts';

const people = ['Adam@Nord', 'Ada@Nord', 'Bert@Süd', 'Berta@Süd', '@Nord', '@Süd', 'Carl@Ost'];

const contactArbitrary: fc.Arbitrary<SyntheticContact> = fc.record(
  {
    participants: fc.uniqueArray(fc.constantFrom(...people), { minLength: 2, maxLength: 3 }),
    kind: fc.constantFrom('phone', 'video', 'meeting', 'talks', 'unspecified'),
    status: fc.constantFrom('held', 'held', 'planned', 'cancelled', 'proposed', 'alleged'),
    date: fc.constantFrom(
      '2025-03-03',
      '2025-03-04',
      '2025-03-05',
      '2025-03-04~',
      '2025-03',
      '2025',
      '2025-03-03/2025-03-09',
    ),
    dateText: fc.constantFrom('am Dienstag', 'vor Kurzem'),
    place: fc.constantFrom('Paris', 'Genf'),
  },
  { requiredKeys: ['participants', 'kind', 'status'] },
);

const commitmentArbitrary: fc.Arbitrary<SyntheticCommitment> = fc.record(
  {
    kind: fc.constantFrom('promise', 'agreement', 'demand'),
    party: fc.constantFrom('Adam@Nord', '@Nord', 'Bert@Süd'),
    action: fc.constantFrom(
      'Angriffe auf Kraftwerke aussetzen',
      'keine Kraftwerke und keine Häfen mehr beschießen',
      'eine Waffenruhe im Schwarzen Meer halten',
      'eine Waffenruhe halten und Kraftwerke im Schwarzen Meer verschonen',
    ),
    days: fc.constantFrom(30, 60),
  },
  { requiredKeys: ['kind', 'party', 'action'] },
);

const documentsArbitrary: fc.Arbitrary<readonly SyntheticDocument[]> = fc
  .array(
    fc.record(
      {
        published: fc.constantFrom(
          '2025-03-04',
          '2025-03-05T10:00',
          '2025-03-06',
          '2025-03-08',
          '2025-03-11',
          '2025-03',
          '2025',
        ),
        contacts: fc.array(contactArbitrary, { minLength: 1, maxLength: 3 }),
        quotations: fc.array(
          fc.tuple(
            fc.constantFrom('Adam@Nord', 'Bert@Süd'),
            fc.constantFrom(
              'die Waffen sollen dreißig Tage lang überall schweigen',
              'die Waffen sollen dreißig Tage lang schweigen',
              'die Waffen sollen bald schweigen',
              'die Waffen sollen dreißig Tage schweigen, auch an der Grenze im Norden',
            ),
          ),
          { maxLength: 3 },
        ),
        commitments: fc.array(commitmentArbitrary, { maxLength: 2 }),
      },
      { requiredKeys: ['contacts', 'quotations', 'commitments'] },
    ),
    { minLength: 2, maxLength: 9 },
  )
  .map((documents) => documents.map((document, index) => ({ ...document, name: `bericht-${index}` })));

describe.each(databases)('a ledger on $name', ({ withLedger }) => {
  const ingestAll = async (ledger: Ledger, documents: readonly SyntheticDocument[]) => {
    for (const document of documents) await ingest(ledger, toIntake(document));
  };
  const shapeAfter = (...readings: (readonly SyntheticDocument[])[]) =>
    withLedger(async (ledger) => {
      for (const documents of readings) await ingestAll(ledger, documents);
      return shapeOf(ledger);
    });

  it('holds the same contacts, statements and commitments whatever the order of reading', async () => {
    await fc.assert(
      fc.asyncProperty(shuffleDocuments(documentsArbitrary), async ([documents, shuffled]) => {
        expect(await shapeAfter(shuffled)).toEqual(await shapeAfter(documents));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('gives one id to a statement that a text tells twice and another text once', async () => {
    const words = 'die Waffen sollen dreißig Tage lang überall schweigen';
    const twice = [
      'die Waffen sollen dreißig Tage schweigen, auch an der Grenze im Norden',
      'die Waffen sollen dreißig Tage lang schweigen',
    ];
    const told = (name: string, published: string, said: readonly string[]): SyntheticDocument => ({
      name,
      published,
      contacts: [],
      quotations: said.map((one) => ['Adam@Nord', one] as const),
    });
    const documents = [told('bericht-0', '2025-03-05', [words]), told('bericht-1', '2025-03-04', twice)];
    const shape = await shapeAfter(documents);
    expect(shape.statements).toHaveLength(1);
    expect(await shapeAfter(documents.toReversed())).toEqual(shape);
  });

  it('is unchanged by reading anything again, and by corrections that are taken back', async () => {
    await fc.assert(
      fc.asyncProperty(documentsArbitrary, fc.nat(8), async (documents, at) => {
        const once = await shapeAfter(documents);
        const redated = documents.map((document, index) =>
          index === at % documents.length ? { ...document, published: '2025-03-09' } : document,
        );
        expect(await shapeAfter(documents, documents.toReversed())).toEqual(once);
        expect(await shapeAfter(redated, documents)).toEqual(once);
      }),
      { numRuns: 20, seed: 11 },
    );
  });

  it('finds the same when facts are found anew in documents it knows', async () => {
    await fc.assert(
      fc.asyncProperty(documentsArbitrary, documentsArbitrary, async (documents, others) => {
        const found = documents.map((document, index) => {
          const other = others.at(index % others.length);
          return { before: withFactsOf(document, other ?? document), after: toIntake(document) };
        });
        const after = await withLedger(async (ledger) => {
          for (const { before } of found) await ingest(ledger, before);
          for (const { after } of found) await ingest(ledger, after);
          return shapeOf(ledger);
        });
        expect(after).toEqual(await shapeAfter(documents));
      }),
      { numRuns: 25, seed: 13 },
    );
  });
});

describe.each(databases)('ids in a ledger on $name', ({ withLedger }) => {
  it('lead to a contact, statement or commitment for ever, once they were shown', async () => {
    await fc.assert(
      fc.asyncProperty(documentsArbitrary, (documents) =>
        withLedger(async (ledger) => {
          const shown = new Set<string>();
          for (const document of documents) {
            await ingest(ledger, toIntake(document));
            for (const { id } of await listContacts(ledger)) shown.add(id);
            for (const { id } of await listStatements(ledger)) shown.add(id);
            for (const { id } of await listCommitments(ledger)) shown.add(id);
          }
          const held = [
            ...(await listContacts(ledger)),
            ...(await listStatements(ledger)),
            ...(await listCommitments(ledger)),
          ];
          const current = held.map(({ id }) => id);
          for (const id of shown) {
            const found = await findById(ledger, id);
            expect(found).toHaveLength(1);
            expect(current).toContain(found[0].id);
          }
        }),
      ),
      { numRuns: 25, seed: 17 },
    );
  });
});

/** The document as an analysis that finds other facts in it would hand it over. */
function withFactsOf(document: SyntheticDocument, other: SyntheticDocument) {
  const intake = toIntake(document);
  const { contacts, quotations, commitments, annotated } = toIntake({ ...other, name: document.name }).analysis;
  const actors = annotated.actors;
  return {
    ...intake,
    analysis: {
      ...intake.analysis,
      contacts,
      quotations,
      commitments,
      annotated: { ...intake.analysis.annotated, actors },
    },
  };
}

/** All that a list prints: everything but former ids, which tell in which order texts were read. */
async function shapeOf(ledger: Ledger) {
  const contacts = await listContacts(ledger);
  return {
    contacts: contacts.map(({ aliases: _aliases, ...rest }) => rest),
    statements: await listStatements(ledger),
    commitments: await listCommitments(ledger),
  };
}
