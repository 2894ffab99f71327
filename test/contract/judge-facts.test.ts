import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.ts';
import { findConflicts } from '../../src/pipeline/judge/find-conflicts.ts';
import { judgeFactsOfLedger, takeJudgementBack } from '../../src/pipeline/judge/judge-facts.ts';
import { listJudgements } from '../../src/pipeline/judge/list-judgements.ts';
import { listContacts } from '../../src/pipeline/show/list-contacts.ts';
import { listStatements } from '../../src/pipeline/show/list-statements.ts';
import { findById } from '../../src/store/find-by-id.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { listDocuments } from '../../src/store/list-documents.ts';
import { databases } from './open-stores.ts';
import { shuffleDocuments } from './shuffle-documents.ts';
import { type SyntheticContact, type SyntheticDocument, toIntake } from './synthetic-intake.ts';

const call: SyntheticContact = {
  participants: ['Adam@Nord', 'Bert@Süd'],
  kind: 'phone',
  status: 'held',
  date: '2025-03-18',
};
const words = 'die Waffen sollen dreißig Tage lang überall schweigen';
const report = (name: string, contact: Partial<SyntheticContact> = {}): SyntheticDocument => ({
  name,
  published: '2025-03-19',
  contacts: [{ ...call, ...contact }],
  quotations: [['Adam@Nord', `${words} ${name}`]],
});
/** Three reports of one call, and one that puts it on the next day. */
const reports = [report('eins'), report('zwei'), report('drei'), report('vier', { date: '2025-03-19' })];
const [early, late] = ['2025-04-01T10:00:00.000Z', '2025-04-01T10:00:01.000Z'];

async function readAll(ledger: Ledger, documents: readonly SyntheticDocument[]): Promise<void> {
  for (const document of documents) await ingest(ledger, toIntake(document));
}

/** "d12ab/c0" for the first contact of a document. */
async function tellingOf(ledger: Ledger, name: string): Promise<string> {
  const found = (await listDocuments(ledger)).find(({ path }) => path === `${name}.txt`);
  return `${found?.documentId}/c0`;
}

async function judge(
  ledger: Ledger,
  kind: 'same' | 'different' | 'right' | 'wrong',
  names: readonly string[],
  now = early,
) {
  const ids: string[] = [];
  for (const name of names) ids.push(await tellingOf(ledger, name));
  return judgeFactsOfLedger(ledger, { kind, ids, because: 'I was there', now });
}

/** All that lists print, but former ids. */
async function shapeOf(ledger: Ledger) {
  const contacts = (await listContacts(ledger)).map(({ aliases: _aliases, ...contact }) => contact);
  return { contacts, statements: await listStatements(ledger) };
}

/** Which reports are of one contact. */
async function groupsOf(ledger: Ledger): Promise<readonly string[]> {
  const contacts = await listContacts(ledger);
  return contacts
    .map(({ documents }) =>
      documents
        .map(({ path }) => path.replace('.txt', ''))
        .sort()
        .join(' '),
    )
    .sort();
}

const contactArbitrary: fc.Arbitrary<SyntheticContact> = fc.record({
  participants: fc.constantFrom(['Adam@Nord', 'Bert@Süd'], ['@Nord', 'Bert@Süd'], ['Adam@Nord', '@Süd']),
  kind: fc.constantFrom('phone', 'unspecified', 'video'),
  status: fc.constantFrom('held', 'planned'),
  date: fc.constantFrom('2025-03-18', '2025-03-19', '2025-03'),
});
const documentsArbitrary = fc
  .array(contactArbitrary, { minLength: 1, maxLength: 6 })
  .map((contacts) => contacts.map((contact, index) => report(`bericht-${index}`, contact)));

describe.each(databases)('judgements on contacts in $name', ({ withLedger }) => {
  it('join two contacts and all their reports, and part them again when they are taken back', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      const before = await shapeOf(ledger);
      expect(await groupsOf(ledger)).toEqual(['drei eins zwei', 'vier']);
      const { id } = await judge(ledger, 'same', ['eins', 'vier']);
      expect(await groupsOf(ledger)).toEqual(['drei eins vier zwei']);
      for (const contact of before.contacts) expect(await findById(ledger, contact.id)).toHaveLength(1);
      await takeJudgementBack(ledger, { id, because: 'mixed up', now: late });
      expect(await shapeOf(ledger)).toEqual(before);
      expect(await listJudgements(ledger)).toMatchObject([{ id, takenBackBy: expect.stringMatching(/^j/) }]);
    }));

  it('take one report out of a contact and leave the others together', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      const before = await shapeOf(ledger);
      await judge(ledger, 'different', ['eins', 'zwei']);
      expect(await groupsOf(ledger)).toEqual(['drei eins', 'vier', 'zwei']);
      for (const contact of before.contacts) expect(await findById(ledger, contact.id)).toHaveLength(1);
      await judge(ledger, 'same', ['zwei', 'eins'], late);
      expect(await groupsOf(ledger)).toEqual(['drei eins zwei', 'vier']);
    }));

  it.each(['same', 'different'] as const)('say the same in whatever order texts are read: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        shuffleDocuments(documentsArbitrary),
        fc.nat(5),
        fc.boolean(),
        async ([documents, shuffled], at, isTakenBack) => {
          const judgedAfter = (order: readonly SyntheticDocument[], count: number) =>
            withLedger(async (ledger) => {
              const named = kind === 'same' ? ['eins', 'vier'] : ['eins', 'zwei'];
              await readAll(ledger, [...reports.filter(({ name }) => named.includes(name)), ...order.slice(0, count)]);
              const { id } = await judge(ledger, kind, named);
              await readAll(ledger, order.slice(count));
              if (isTakenBack) await takeJudgementBack(ledger, { id, because: 'mixed up', now: late });
              return shapeOf(ledger);
            });
          expect(await judgedAfter(shuffled, at)).toEqual(await judgedAfter(documents, documents.length));
        },
      ),
      { numRuns: 20, seed: 5 },
    );
  });

  it('outlast reading again, with another publication time too', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      await judge(ledger, 'same', ['eins', 'vier']);
      await judge(ledger, 'different', ['eins', 'zwei']);
      await readAll(ledger, reports);
      const expected = ['drei eins vier', 'zwei'];
      expect(await groupsOf(ledger)).toEqual(expected);
      await readAll(
        ledger,
        reports.map((one) => ({ ...one, published: '2025-03-20' })),
      );
      expect(await groupsOf(ledger)).toEqual(expected);
      expect(await findConflicts(ledger)).toEqual([]);
    }));

  it('leave what is wrong out of lists, and say when a new text tells it again', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      const [{ id }] = (await listContacts(ledger)).filter(({ documents }) => documents.length === 3);
      const judgement = await judgeFactsOfLedger(ledger, { kind: 'wrong', ids: [id], because: 'a play', now: early });
      expect(await groupsOf(ledger)).toEqual(['vier']);
      const [shown] = await listContacts({ ...ledger, withWrong: true }, [id]);
      expect(shown.verdict).toMatchObject({ kind: 'wrong', because: 'a play' });
      expect(await findConflicts(ledger)).toEqual([]);
      await readAll(ledger, [report('fünf')]);
      expect(await groupsOf(ledger)).toEqual(['fünf', 'vier']);
      expect(await findConflicts(ledger)).toMatchObject([{ path: 'fünf.txt', reason: 'toldAgain', keys: [id] }]);
      await takeJudgementBack(ledger, { id: judgement.id, because: 'it was none', now: late });
      expect(await groupsOf(ledger)).toEqual(['drei eins fünf zwei', 'vier']);
    }));

  it('leave a wrong statement out, until somebody says that it is right', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports.slice(0, 2));
      const ids = (await listStatements(ledger)).map(({ id }) => id).slice(0, 1);
      await judgeFactsOfLedger(ledger, { kind: 'wrong', ids, because: 'misheard', now: early });
      expect((await listStatements(ledger)).map(({ id }) => id)).not.toContain(ids[0]);
      await judgeFactsOfLedger(ledger, { kind: 'right', ids, because: 'heard again', now: late });
      expect((await listStatements(ledger, ids))[0].verdict).toMatchObject({ kind: 'right' });
    }));

  it('say when a text denies what is right, and when it no longer tells what was judged', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports.slice(0, 1));
      await judge(ledger, 'right', ['eins']);
      await readAll(ledger, [report('nein', { status: 'denied' })]);
      expect(await findConflicts(ledger)).toMatchObject([{ path: 'nein.txt', reason: 'denied' }]);
      const { analysis, ...intake } = toIntake(reports[0]);
      await ingest(ledger, { ...intake, analysis: { ...analysis, contacts: [] } });
      expect(await findConflicts(ledger)).toMatchObject([{ path: 'eins.txt', reason: 'lost' }]);
    }));

  it('refuse what cannot be judged', () =>
    withLedger(async (ledger) => {
      await readAll(ledger, reports);
      const [statement] = await listStatements(ledger);
      const ids = [statement.id, await tellingOf(ledger, 'eins')];
      const because = 'no';
      await expect(judgeFactsOfLedger(ledger, { kind: 'same', ids, because, now: early })).rejects.toMatchObject({
        code: 'judge-contacts-only',
      });
      await expect(judge(ledger, 'same', ['eins', 'eins'])).rejects.toMatchObject({ code: 'judge-needs-two' });
      await expect(
        judgeFactsOfLedger(ledger, { kind: 'wrong', ids: ['c0000'], because, now: early }),
      ).rejects.toMatchObject({ code: 'id-unknown' });
    }));
});
