import { expect, it } from 'vitest';
import type { ListedCommitment } from '../../core/listed.ts';
import { renderCommitmentTable } from './render-commitment-table.ts';

const [north, south] = [
  { key: 'n', name: 'Nord' },
  { key: 's', name: 'Süd' },
];
const commitment: ListedCommitment = {
  id: 'm',
  kind: 'demand',
  status: 'demanded',
  action: 'auf weitere Angriffe',
  quantity: null,
  start: null,
  end: null,
  parties: [south],
  by: [north],
  accordingTo: [],
  condition: null,
  evidence: null,
  withdrawnBy: null,
  openEndDay: null,
};

const read = async (one: ListedCommitment) =>
  String(await renderCommitmentTable([one]))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

it.each([
  ['of whom it is made', commitment, 'Nord of: Süd'],
  ['nobody where none is named', { ...commitment, by: [] }, 'not named of: Süd'],
  ['who says so where nobody else makes it', { ...commitment, by: [], accordingTo: [north] }, 'Nord of: Süd'],
])('names who makes a demand and %s', async (_title, one, words) => {
  expect(await read(one)).toContain(words);
});

it('shows the exact words, whose verb may turn what it is about round', async () => {
  const exact = 'Süd wolle auf weitere Angriffe verzichten';
  const evidence = { documentId: 'd', publishedAt: null, anchors: [{ start: 0, end: exact.length, exact }] };
  expect(await read({ ...commitment, kind: 'promise', evidence })).toContain(`„${exact}“`);
  const long = { ...evidence, anchors: [{ start: 0, end: 400, exact: 'x'.repeat(400) }] };
  expect(await read({ ...commitment, evidence: long })).toContain('auf weitere Angriffe');
});
