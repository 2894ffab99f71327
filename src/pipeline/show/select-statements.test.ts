import { describe, expect, it } from 'vitest';
import type { LedgerStatement } from '../../core/ledger.ts';
import { isAskedFor } from './select-statements.ts';

const statement = {
  speaker: null,
  speakerName: 'Dmitri Peskow',
  text: 'Über die Waffenruhe im Schwarzen Meer wird verhandelt',
  form: 'indirect',
  chain: [{ role: 'agency', name: 'TASS', wikidata: null, actor: null, anchors: [] }],
  documents: [{ documentId: 'd', path: 'a.txt', title: null, publisher: null, publishedAt: '2025-03-18', anchors: [] }],
} as unknown as LedgerStatement;

describe('isAskedFor', () => {
  it.each([
    [{}, true],
    [{ speaker: 'peskow' }, true],
    [{ speaker: 'Trump' }, false],
    [{ about: 'waffenruhe meer' }, true],
    [{ about: 'Waffenruhe Öl' }, false],
    [{ since: '2025-03' }, true],
    [{ since: '2025-03-19' }, false],
    [{ form: 'indirect' as const }, true],
    [{ form: 'direct' as const }, false],
    [{ chain: 'tass' }, true],
    [{ chain: 'agency' }, true],
    [{ chain: 'outlet' }, false],
  ])('%j: %s', (query, expected) => {
    expect(isAskedFor(statement, query)).toBe(expected);
  });
});
