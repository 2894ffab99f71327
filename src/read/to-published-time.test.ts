import { expect, it } from 'vitest';
import { toPublishedTime } from './to-published-time.ts';

it.each([
  ['Tue, 18 Mar 2025 20:51:00 +0100', '2025-03-18T20:51:00+01:00'],
  ['18 Mar 2025 20:51 GMT', '2025-03-18T20:51:00Z'],
  ['Tue, 1 Jul 2025 9:05:00 CEST', '2025-07-01T09:05:00+02:00'],
  ['Tue, 18 Mar 2025 20:51:00 XYZ', '2025-03-18T20:51:00'],
  ['2025-03-18T20:51:00.123+01:00', '2025-03-18T20:51:00+01:00'],
  ['2025-03-18T20:51Z', '2025-03-18T20:51:00Z'],
  ['2025-03-18', '2025-03-18'],
  ['Tue, 30 Feb 2025 20:51:00 GMT', undefined],
  ['2025-13-01', undefined],
  ['gestern', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s -> %s', (written, expected) => {
  expect(toPublishedTime(written)).toBe(expected);
});
