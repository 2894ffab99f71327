import { expect, it } from 'vitest';
import { readTypedDay } from './read-typed-day.ts';

it.each([
  ['2025-03-18', '2025-03-18'],
  ['2025-03', '2025-03'],
  ['2025', '2025'],
  ['18.3.2025', '2025-03-18'],
  [' 18.03.2025 ', '2025-03-18'],
  ['3.2025', '2025-03'],
  ['18. März 2025', '2025-03-18'],
  ['märz 2025', '2025-03'],
  ['18 March 2025', '2025-03-18'],
  ['March 18, 2025', '2025-03-18'],
  ['Sept. 2025', '2025-09'],
  ['30.2.2025', null],
  ['2025-13', null],
  ['gestern', null],
  ['<b>', null],
])('reads %s as %s', (typed, day) => {
  expect(readTypedDay(typed)).toBe(day);
});
