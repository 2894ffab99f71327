import { describe, expect, it } from 'vitest';
import { laterOf, toLastInstant } from './moment.ts';

describe('toLastInstant', () => {
  it.each([
    ['2025-03-18', '2025-03-18T22:59:59.999Z'],
    ['2025-07-18', '2025-07-18T21:59:59.999Z'],
    ['2025-03', '2025-03-31T21:59:59.999Z'],
    ['2025', '2025-12-31T22:59:59.999Z'],
    ['2025-03-18T20:51', '2025-03-18T19:51:59.999Z'],
    ['2025-03-18T20:51:07', '2025-03-18T19:51:07.999Z'],
    ['2025-03-18T20:51:07.250Z', '2025-03-18T20:51:07.999Z'],
    ['2025-03-18T20:51+03:00', '2025-03-18T17:51:59.999Z'],
    ['2025-03-18 20:51-0500', '2025-03-19T01:51:59.999Z'],
  ])('%s ends at %s', (stated, instant) => {
    expect(new Date(toLastInstant(stated)!).toISOString()).toBe(instant);
  });

  it.each(['', 'gestern', '2025-03-18TNI', null, undefined])('%s is no time', (stated) => {
    expect(toLastInstant(stated)).toBeNull();
  });
});

describe('laterOf', () => {
  it.each([
    ['2025-03-18', '2025-03-19T08:00', '2025-03-19T08:00'],
    ['2025-03-18T20:00+01:00', '2025-03-18T19:30Z', '2025-03-18T19:30Z'],
    ['2025-03', '2025-03-20', '2025-03'],
    [null, '2025-03-20', '2025-03-20'],
    ['2025-03-20', null, '2025-03-20'],
  ])('%s, %s: %s', (left, right, later) => {
    expect(laterOf(left, right)).toBe(later);
  });
});
