import { describe, expect, it } from 'vitest';
import { nextDay, readDays } from './read-days.ts';

describe('readDays', () => {
  it.each<[edtf: string | null, days: string | null]>([
    ['2025-03-18', '2025-03-18 2025-03-18'],
    ['2025-03-18T20:51', '2025-03-18 2025-03-18'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2025', '2025-01-01 2025-12-31'],
    ['2025-08-15/2025-08-16', '2025-08-15 2025-08-16'],
    ['2025-03/2025-05-02', '2025-03-01 2025-05-02'],
    ['2025-03-08~', '2025-03-08 2025-03-08 about'],
    ['2025?/2026', '2025-01-01 2026-12-31 about'],
    ['2025-03-18/..', null],
    ['2025-21', null],
    ['2025-02-30', null],
    ['2025-08-16/2025-08-15', null],
    ['202X', null],
    ['', null],
    [null, null],
  ])('reads %s as %s', (edtf, days) => {
    const range = readDays(edtf);
    expect(range && `${range.first} ${range.last}${range.isApproximate ? ' about' : ''}`).toBe(days);
  });
});

describe('nextDay', () => {
  it.each([
    ['2025-02-28', '2025-03-01'],
    ['2024-12-31', '2025-01-01'],
    ['2025-03-29', '2025-03-30'],
  ])('goes from %s to %s', (day, next) => expect(nextDay(day)).toBe(next));
});
