import { describe, expect, it } from 'vitest';
import { describeRecord } from './describe-record.ts';

describe('describeRecord', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['fields', { kind: 'phone', status: 'held' }, 'kind: phone\nstatus: held\n'],
    ['nothing for what is empty', { place: null, mediators: [], leaked: false }, '\n'],
    ['anchors as their words', { quote: { start: 1, end: 4, exact: 'ja\nja' } }, 'quote: „ja ja“ [1–4]\n'],
    ['lists of objects', { participants: [{ name: 'A', key: 'Q1' }] }, 'participants:\n  - name: A\n    key: Q1\n'],
    ['lists of words', { documents: ['a', 'b'] }, 'documents: a, b\n'],
  ])('shows %s', (_title, record, expected) => {
    expect(describeRecord(record)).toBe(expected);
  });
});
