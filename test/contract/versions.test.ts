import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { listContacts } from '../../src/pipeline/show/list-contacts.ts';
import { eachVersionedText, type VersionedText } from '../../src/pipeline/show/list-versions.ts';
import { loadDropped } from '../../src/pipeline/show/load-dropped.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { toSnapshot } from '../read-texts.ts';
import { databases } from './open-stores.ts';

const first = `Paris und Tokio sprechen

Frankreichs Präsident Emmanuel Macron hat am Mittwoch mit dem japanischen Ministerpräsidenten Shigeru Ishiba telefoniert. Das Gespräch dauerte eine Stunde.

Am Donnerstag traf Macron in Paris den kenianischen Präsidenten William Ruto, wie der Élysée-Palast mitteilte.
`;
const second = first.replace('eine Stunde', 'zwei Stunden');
const third = second.slice(0, second.indexOf('\n\nAm Donnerstag'));

async function take(ledger: Ledger, text: string, receivedAt: string, address?: string): Promise<string> {
  const snapshot = { ...toSnapshot('artikel.txt', Buffer.from(text)), address };
  const published = '2025-04-11';
  const analysis = analyze(snapshot, { published });
  if (analysis.kind === 'rejection') throw new Error(analysis.detail);
  return (await ingest(ledger, { snapshot, analysis, published, receivedAt })).documentId;
}

async function listVersions(ledger: Ledger, asked?: string): Promise<readonly VersionedText[]> {
  const texts: VersionedText[] = [];
  for await (const text of eachVersionedText(ledger, asked)) texts.push(text);
  return texts;
}

const received = [
  [first, '2025-04-11T10:00Z'],
  [second, '2025-04-11T11:00Z'],
  [third, '2025-04-11T12:00Z'],
] as const;

describe.each(databases)('versions in $name', ({ withLedger }) => {
  it.each([
    ['in order', received],
    ['backwards', received.toReversed()],
  ])('are kept and told apart, read %s', (_title, texts) =>
    withLedger(async (ledger) => {
      for (const [text, at] of texts) await take(ledger, text, at);
      const [{ address, versions }] = await listVersions(ledger);
      expect(address).toBe('artikel.txt');
      expect(versions.map(({ number, receivedAt }) => [number, receivedAt])).toEqual([
        [1, '2025-04-11T10:00Z'],
        [2, '2025-04-11T11:00Z'],
        [3, '2025-04-11T12:00Z'],
      ]);
      const changes = versions.map((version) =>
        version.changes.map(({ change, type, field }) => [change, type, field]),
      );
      expect(changes[0]).toEqual([]);
      expect(changes[1]).toEqual([['changed', 'contact', 'duration']]);
      expect(changes[2]).toContainEqual(['vanished', 'contact', null]);
    }),
  );

  it('are found by the address of receipt, in any spelling, by path and by id', () =>
    withLedger(async (ledger) => {
      const id = await take(ledger, first, '2025-04-11T10:00Z', 'https://www.z.example/1?utm_source=x');
      await take(ledger, second, '2025-04-11T11:00Z', 'https://z.example/1');
      for (const asked of ['http://z.example/1/#oben', 'artikel.txt', id.slice(0, 8)])
        expect((await listVersions(ledger, asked)).map(({ versions }) => versions.length)).toEqual([2]);
      expect(await listVersions(ledger, 'https://z.example/2')).toEqual([]);
    }));

  it('count once, and what a later one no longer tells stays told, marked by that one', () =>
    withLedger(async (ledger) => {
      const ids: string[] = [];
      for (const [text, at] of received) ids.push(await take(ledger, text, at));
      const contacts = await listContacts(ledger);
      const visit = contacts.find(({ participants }) => participants.some(({ name }) => name === 'William Ruto'));
      expect(visit?.origins).toBe(1);
      const dropped = await loadDropped(ledger, ids);
      const marks = visit!.entries.map(({ documentId, position }) => dropped.get(`${documentId} c${position}`));
      expect(marks).toEqual([ids[2], ids[2]]);
      const call = contacts.find(({ participants }) => participants.some(({ name }) => name === 'Shigeru Ishiba'));
      expect(call!.entries.some(({ documentId, position }) => dropped.has(`${documentId} c${position}`))).toBe(false);
    }));

  it('are not made of another text at the same address', () =>
    withLedger(async (ledger) => {
      const id = await take(ledger, first, '2025-04-11T10:00Z');
      const other =
        'Wetter\n\nIn Norwegen schneit es seit Tagen, die Straßen über das Gebirge sind gesperrt. Das sagte ein Sprecher.\n';
      await take(ledger, other, '2025-04-11T11:00Z');
      const [{ versions }] = await listVersions(ledger);
      expect(versions[1]).toMatchObject({ isOtherText: true, changes: [] });
      expect((await loadDropped(ledger, [id])).size).toBe(0);
    }));
});
