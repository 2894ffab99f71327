import { describe, expect, it } from 'vitest';
import { readNumber, readOrdinal } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['90', 90, 1],
    ['1.300', 1300, 1],
    ["1'300", 1300, 1],
    ['1,5', 1.5, 1],
    ['16 000 Soldaten', 16000, 2],
    ['1 234 567 Wähler', 1_234_567, 3],
    ['anderthalb', 1.5, 1],
    ['eineinhalb', 1.5, 1],
    ['zweieinhalb', 2.5, 1],
    ['einundzwanzig', 21, 1],
    ['zweihundertfünfzig', 250, 1],
    ['fünftausenddreihundert', 5300, 1],
    ['hundert', 100, 1],
    ['drei Millionen', 3_000_000, 2],
    ['1,5 Mrd. Euro', 1.5e9, 2],
    ['eine halbe Million', 500_000, 3],
    ['ein Dutzend', 12, 2],
    ['ein halbes Dutzend', 6, 3],
    ['zwei Dutzend', 24, 2],
    ['beide', 2, 1],
    ['eine halbe Stunde', 0.5, 2],
    ['drei Viertel', 0.75, 2],
    ['einem Tag', 1, 1],
  ])('%s', (text, value, length) => {
    expect(readNumber(text.split(' '))).toEqual({ value, length });
  });

  it.each(['Hunderte', 'Millionen', 'hundertprozentig', 'Hund', '20:51', '18.03.2025', 'tausendfach', 'und', ''])(
    'no number: %s',
    (text) => {
      expect(readNumber(text.split(' '))).toBeUndefined();
    },
  );
});

describe('readOrdinal', () => {
  it.each([
    ['18.', 18],
    ['erste', 1],
    ['zweiten', 2],
    ['dritter', 3],
    ['siebten', 7],
    ['zwölfte', 12],
    ['zwanzigster', 20],
    ['einundzwanzigsten', 21],
    ['letzte', undefined],
    ['weite', undefined],
    ['heute', undefined],
    ['Seite', undefined],
    ['18', undefined],
  ])('%s', (word, value) => {
    expect(readOrdinal(word)).toBe(value);
  });
});
