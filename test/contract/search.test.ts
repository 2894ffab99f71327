import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { type Ledger, openLedger } from '../../src/store/ledger.ts';
import { indexPart } from '../../src/store/search/search-index.ts';
import { searchLedger } from '../../src/store/search/search-ledger.ts';
import { noteStems } from '../../src/store/search/search-stems.ts';
import { toSnapshot } from '../read-texts.ts';
import { databases } from './open-stores.ts';

const reports: Readonly<Record<string, string>> = {
  '2025-04-09':
    'Macron hat mit Ishiba telefoniert. Der Kreml teilte mit, die Friedensgespräche in Oslo seien nicht gescheitert.',
  '2025-04-10': 'Kein Gespräch über die Sanktionen: Ein Sprecher sagte, der Waffenruheplan liege bereit.',
  '2025-04-11': 'Die Gesprächsrunde in Oslo dauerte 1200 Minuten. Ein Mitarbeiter des Außenministers reiste ab.',
};

const searched: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['the latest text first', 'documents', 'Gespräch', ['2025-04-11', '2025-04-10', '2025-04-09']],
  ['another form of the word', 'documents', 'Sanktion', ['2025-04-10']],
  ['all words of the query', 'documents', 'Oslo Gespräche', ['2025-04-11', '2025-04-09']],
  ['a number', 'documents', '1200', ['2025-04-11']],
  ['no part of a number', 'documents', '120', []],
  ['nothing for signs alone', 'documents', '"*" OR (', []],
  ['quotations by their own words', 'quotations', 'Waffenruhe', ['2025-04-10']],
  ['no quotation by the words around it', 'quotations', 'Macron', []],
];

describe.each(databases)('searching in $name', ({ withLedger }) => {
  it.each(searched)('finds %s', (_title, part, query, days) =>
    withLedger(async (ledger) => {
      const dayOf = await readReports(ledger);
      expect(await search(ledger, { part, query, dayOf })).toEqual(days);
    }),
  );

  it('finds the shortest of many compounds', () =>
    withLedger(async (ledger) => {
      await readReports(ledger);
      const compounds = Array.from({ length: 1500 }, (_, index) => `handel${'x'.repeat(index % 50)}${index}`);
      await noteStems(ledger.database, compounds);
      await indexPart(ledger.database, 1, { fact: '', stems: compounds.slice(0, 1) });
      await ledger.database.insertInto('search_part').values({ id: 1, document_id: 'added', fact: '' }).execute();
      expect(await searchLedger(ledger, 'Handel', { part: 'documents', offset: 0, limit: 5 })).toEqual([
        { documentId: 'added', fact: '' },
      ]);
    }));

  it('finds the same in a ledger of before, whose index held texts and quotations together', () =>
    withLedger(async (ledger, address) => {
      const dayOf = await readReports(ledger);
      for (const table of ['search_text', 'search_quotation', 'search_stem', 'contact_history'])
        await sql`drop table ${sql.table(table)}`.execute(ledger.database);
      await sql`create virtual table search_text using fts5(terms, reversed, content='', contentless_delete=1)`.execute(
        ledger.database,
      );
      await sql`delete from kysely_migration where name >= '0015'`.execute(ledger.database);
      const migrated = await openLedger(address);
      for (const [, part, query, days] of searched)
        expect(await search(migrated, { part, query, dayOf })).toEqual(days);
      await migrated.close();
    }));
});

/** Which day each document is of. */
async function readReports(ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const dayOf = new Map<string, string>();
  for (const [day, text] of Object.entries(reports)) {
    const snapshot = toSnapshot(`${day}.txt`, Buffer.from(text));
    const analysis = analyze(snapshot, { published: day });
    if (analysis.kind === 'rejection') throw new Error(analysis.detail);
    const { documentId } = await ingest(ledger, {
      snapshot,
      analysis,
      published: day,
      receivedAt: '2025-05-01T12:00Z',
    });
    dayOf.set(documentId, day);
  }
  return dayOf;
}

async function search(
  ledger: Ledger,
  {
    part,
    query,
    dayOf,
  }: { readonly part: string; readonly query: string; readonly dayOf: ReadonlyMap<string, string> },
): Promise<readonly (string | undefined)[]> {
  const window = { part: part as 'documents' | 'quotations', offset: 0, limit: 10 };
  return (await searchLedger(ledger, query, window)).map(({ documentId }) => dayOf.get(documentId));
}
