import { describe, expect, it } from 'vitest';
import { isSameTime, settleStatements } from './settle-statements.ts';

describe('isSameTime', () => {
  it.each<[string, string, boolean]>([
    ['2025-03-18T20:51:00+01:00', '2025-03-18T19:51:22Z', true],
    ['2025-03-18T20:51+01:00', '2025-03-18', true],
    ['2025-03-18T20:51', '2025-03-18T20:51:33', true],
    ['2025-03-18T19:51:33Z', '2025-03-18T20:51', true],
    ['2025-06-18T18:51:33Z', '2025-06-18T20:51', true],
    ['2025-03-18T12:31:00+01:00', '2025-03-18T00:00:00+01:00', true],
    ['2025-03-18T20:51:00Z', '2025-03-18T20:51:00+01:00', false],
    ['2025-03-18T20:51', '2025-03-18T21:51', false],
    ['2025-03-18', '2025-03-19', false],
    ['2025-03-18T19:51:33Z', '2025-03-18T23:10', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isSameTime(one, other)).toBe(expected);
    expect(isSameTime(other, one)).toBe(expected);
  });
});

describe('settleStatements', () => {
  it('takes the most trusted place and notes each different one once', () => {
    expect(
      settleStatements(
        'publishedAt',
        [
          { from: 'layout', value: '2025-03-17' },
          { from: 'meta', value: '2025-03-18T21:00:00+01:00' },
          { from: 'linkedData', value: '2025-03-18T20:51:00+01:00' },
          { from: 'dateline', value: '2025-03-17' },
        ],
        isSameTime,
      ),
    ).toEqual({
      value: '2025-03-18T20:51:00+01:00',
      conflict: {
        field: 'publishedAt',
        taken: { from: 'linkedData', value: '2025-03-18T20:51:00+01:00' },
        others: [
          { from: 'meta', value: '2025-03-18T21:00:00+01:00' },
          { from: 'layout', value: '2025-03-17' },
        ],
      },
    });
  });

  it('is silent where all agree or none says anything', () => {
    expect(settleStatements('publisher', [])).toEqual({ value: null, conflict: undefined });
    expect(settleStatements('publisher', [{ from: 'meta', value: 'Das Blatt' }]).conflict).toBeUndefined();
  });
});
