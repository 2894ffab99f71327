import { describe, expect, it } from 'vitest';
import { easterOf, isDay, mondayOf, toDayNumber, toIsoDay, toIsoWeek, weekdayOf } from './calendar.ts';

describe('easterOf', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('%i', (year, day) => {
    expect(toIsoDay(easterOf(year))).toBe(day);
  });
});

describe('weeks', () => {
  it.each([
    [2022, 12, 30, 5, '2022-W52', '2022-12-26'],
    [2021, 1, 3, 7, '2020-W53', '2020-12-28'],
    [2024, 12, 30, 1, '2025-W01', '2024-12-30'],
    [2025, 3, 18, 2, '2025-W12', '2025-03-17'],
    [1969, 12, 31, 3, '1970-W01', '1969-12-29'],
  ])('%i-%i-%i', (year, month, day, weekday, week, monday) => {
    const dayNumber = toDayNumber(year, month, day);
    expect([weekdayOf(dayNumber), toIsoWeek(dayNumber), toIsoDay(mondayOf(dayNumber))]).toEqual([
      weekday,
      week,
      monday,
    ]);
  });
});

describe('isDay', () => {
  it.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [2025, 4, 31, false],
    [2025, 13, 1, false],
    [2025, 12, 31, true],
  ])('%i-%i-%i is a day: %s', (year, month, day, expected) => {
    expect(isDay(year, month, day)).toBe(expected);
  });
});
