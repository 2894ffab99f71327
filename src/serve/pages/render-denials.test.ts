import { expect, it } from 'vitest';
import type { LedgerDenial } from '../../core/ledger.ts';
import { renderDenials } from './render-denials.ts';

const by = { key: 'a', name: 'Süd', wikidata: null, office: null, state: null, kind: 'state' } as const;
const words = { start: 0, end: 27, exact: 'Niemand hat hier angerufen.' };
const document = { documentId: 'd', path: 'd.txt', title: 'D', publisher: null, publishedAt: null, knownFrom: null };
const denial: LedgerDenial = {
  id: 'n',
  documentId: 'd',
  position: 0,
  by,
  target: null,
  document,
  fact: {
    by: { ...by, anchors: [] },
    kind: 'flat',
    of: { type: 'quotation', index: 0 },
    exception: null,
    anchors: [words],
    rule: 'r',
  },
};

it('tells what is denied apart from the words of the denial, which may negate by themselves', async () => {
  const denied = { text: 'Man habe angerufen', speaker: 'Nord' };
  const page = String(await renderDenials([{ denial, contact: null, denied }]))
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
  expect(page).toContain('Süd denies „Man habe angerufen“ (Nord) Words of the denial: „Niemand hat hier angerufen.“');
});

it('says nothing of what is denied where no text tells it', async () => {
  const page = String(await renderDenials([{ denial, contact: null, denied: null }]))
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
  expect(page).toContain('Süd denies Words of the denial: „Niemand hat hier angerufen.“');
});
