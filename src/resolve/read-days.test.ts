import { describe, expect, it } from 'vitest';
import { readDays, weekdayOf } from './read-days.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('readDays', () => {
  it.each([
    ['2025-03-18', '2025-03-18', '2025-03-18'],
    ['2025-03-18T20:51', '2025-03-18', '2025-03-18'],
    ['2025-03-18T20:51:00+01:00', '2025-03-18', '2025-03-18'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2025-05/2025-08', '2025-05-01', '2025-08-31'],
    ['2022-12-19/2022-12-25', '2022-12-19', '2022-12-25'],
    ['2022-04-13~', '2022-04-13', '2022-04-13'],
  ])('%s is %s to %s', (edtf, from, to) => {
    expect(readDays(edtf)).toEqual({ from: day(from), to: day(to) });
  });

  it.each([[null], [''], ['XXXX-WXX-2'], ['2025-XX'], ['2025-03-18/..'], ['2025-13'], ['2025-03-20/2025-03-18']])(
    '%s has no bounds',
    (edtf) => {
      expect(readDays(edtf)).toBeNull();
    },
  );

  it('knows weekdays', () => {
    expect(weekdayOf(day('2025-03-18'))).toBe(2);
    expect(weekdayOf(day('1969-12-28'))).toBe(0);
  });
});
