import { describe, expect, it } from 'vitest';
import { writeSide } from '../../eval/score-reprints.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { listReprints } from '../../src/pipeline/show/list-reprints.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { toSnapshot } from '../read-texts.ts';
import { databases } from './open-stores.ts';

const texts = {
  agency: { lines: ['@telefonat'], published: '2025-05-02T08:00' },
  cut: { lines: ['Mehr Öl aus Kasachstan', '@telefonat.1', '@telefonat.2'], published: '2025-05-02T09:00' },
  other: { lines: ['@telefonatEigen'], published: '2025-05-02T07:00' },
  box: { lines: ['@grenze', '@hintergrundBox'], published: '2025-05-03' },
  secondBox: { lines: ['@korridor', '@hintergrundBox'], published: '2025-05-04' },
} as const;

async function take(ledger: Ledger, name: keyof typeof texts): Promise<void> {
  const { lines, published } = texts[name];
  const snapshot = toSnapshot(`${name}.txt`, Buffer.from(writeSide(lines)));
  const analysis = analyze(snapshot, { published });
  if (analysis.kind === 'rejection') throw new Error(analysis.detail);
  await ingest(ledger, { snapshot, analysis, published, receivedAt: '2025-05-05T00:00Z' });
}

describe.each(databases)('reprints in $name', ({ withLedger }) => {
  it.each([
    ['in one order', ['agency', 'cut', 'other', 'box', 'secondBox']],
    ['in another', ['secondBox', 'other', 'cut', 'box', 'agency']],
  ] as const)('are grouped by origin, read %s', (_title, names) =>
    withLedger(async (ledger) => {
      for (const name of names) await take(ledger, name);
      const groups = await listReprints(ledger);
      const shown = groups.map(({ kind, origin, agency, members }) => [
        kind,
        origin.path,
        agency,
        members.map(({ document, reprint }) => [document.path, reprint.kind]),
      ]);
      expect(shown).toEqual([
        ['reprint', 'agency.txt', 'dpa', [['cut.txt', 'excerpt']]],
        ['passage', 'box.txt', null, [['secondBox.txt', 'passage']]],
      ]);
    }),
  );

  it('are found where an earlier version left no fingerprints', () =>
    withLedger(async (ledger) => {
      for (const name of ['agency', 'cut'] as const) await take(ledger, name);
      await ledger.database.deleteFrom('fingerprint').execute();
      await ledger.database.updateTable('document').set({ sketch: '[]' }).execute();
      expect(await listReprints(ledger)).toHaveLength(1);
    }));
});
