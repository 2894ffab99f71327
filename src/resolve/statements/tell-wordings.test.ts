import { describe, expect, it } from 'vitest';
import type { LedgerDocumentReference, Told } from '../../core/ledger.ts';
import type { Quotation } from '../../core/quotation.ts';
import { tellWordings } from './tell-wordings.ts';
import { withoutSharedSources } from './without-shared-sources.ts';

interface Telling {
  readonly text: string;
  readonly day: string;
  readonly through?: string;
  readonly certainty?: Quotation['certainty'];
  readonly start?: number;
  readonly documentId?: string;
}

function toEntries(tellings: readonly Telling[]): readonly Told<Quotation>[] {
  return tellings.map(({ text, through, certainty = 'reported', start = 0, documentId }, position) => {
    const hops = ['Kreml', ...(through ? [through] : [])];
    const chain = hops.map((name, index) => ({
      role: index === 0 ? 'speaker' : 'agency',
      name,
      wikidata: null,
      actor: null,
      anchors: [],
    }));
    const fact = { quote: [{ start, end: start + text.length, exact: text }], chain, certainty, polarity: 'positive' };
    return { documentId: documentId ?? `d${position}`, position, fact } as unknown as Told<Quotation>;
  });
}

function toReferences(tellings: readonly Telling[]) {
  return new Map(
    tellings.map(({ day, documentId }, position) => [
      documentId ?? `d${position}`,
      { publishedAt: day } as LedgerDocumentReference,
    ]),
  );
}

function tell(tellings: readonly Telling[]) {
  return tellWordings(toEntries(tellings), toReferences(tellings));
}

describe('tellWordings', () => {
  it('puts wordings in the order of their days and equal ones together', () => {
    const wordings = tell([
      { text: 'man prüfe den Vorschlag', day: '2025-03-19' },
      { text: 'man lehne ab', day: '2025-03-18' },
      { text: 'Man prüfe den Vorschlag.', day: '2025-03-20' },
    ]);
    expect(wordings.map(({ text, documentIds }) => [text, documentIds])).toEqual([
      ['man lehne ab', ['d1']],
      ['man prüfe den Vorschlag', ['d0', 'd2']],
    ]);
  });

  it('tells figures, hedges, negation and who passed it on', () => {
    const [, second] = tell([
      { text: '40 Menschen seien verletzt worden', day: '2025-03-18', through: 'TASS' },
      {
        text: '52 Menschen sollen nicht verletzt worden sein',
        day: '2025-03-19',
        through: 'Reuters',
        certainty: 'alleged',
      },
    ]);
    expect(second.change).toEqual({
      added: ['52', 'sollen', 'nicht'],
      dropped: ['40'],
      figures: { from: ['40'], to: ['52'] },
      certainty: { from: 'reported', to: 'alleged' },
      negation: { from: false, to: true },
      chain: { from: ['Kreml', 'TASS'], to: ['Kreml', 'Reuters'] },
    });
  });

  it('takes words quoted inside of a longer telling for no wording of their own', () => {
    const wordings = tell([
      { text: 'er sei „sehr zufrieden“', day: '2025-03-18', documentId: 'd' },
      { text: '„sehr zufrieden“', day: '2025-03-18', start: 7, documentId: 'd' },
    ]);
    expect(wordings.map(({ text }) => text)).toEqual(['er sei „sehr zufrieden“']);
  });
});

describe('withoutSharedSources', () => {
  it.each([
    [['TASS', 'TASS'], ['d0']],
    [
      ['TASS', 'Reuters'],
      ['d0', 'd1'],
    ],
    [
      [undefined, undefined],
      ['d0', 'd1'],
    ],
    [
      ['TASS', undefined, 'TASS'],
      ['d0', 'd1'],
    ],
  ])('of texts through %j leaves %j', (through, left) => {
    const tellings = through.map((name) => ({ text: 'man warte', day: '2025-03-18', through: name }));
    const documents = tellings.map((_, position) => ({ documentId: `d${position}` })) as never;
    expect(withoutSharedSources(documents, toEntries(tellings)).map(({ documentId }) => documentId)).toEqual(left);
  });
});
