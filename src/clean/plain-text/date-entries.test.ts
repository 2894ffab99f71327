import { describe, expect, it } from 'vitest';
import { findRegionTimes, readTickerTexts } from '../../../eval/score-tickers.ts';
import { readEntryMark } from './read-entry-mark.ts';

describe('dateEntries', () => {
  it.each(readTickerTexts().map((text) => [text.name, text] as const))('%s', (_name, text) => {
    expect(findRegionTimes(text)).toEqual({ times: text.times.map(([, time]) => time), entries: text.entries });
  });
});

describe('readEntryMark', () => {
  it.each([
    ['22.06 Uhr: Der Kreml schweigt.', { hour: 'T22:06', kind: 'clear' }],
    ['+++ 9:40 Kiew meldet Angriffe +++', { hour: 'T09:40', kind: 'clear' }],
    ['[20:31] Es geht los.', { hour: 'T20:31', kind: 'bare' }],
    ['Montag, 17. März', { hour: '', day: 17, month: 3, kind: 'day' }],
    ['Di., 18.03.2025, 7:05 Uhr - Ankunft', { hour: 'T07:05', day: 18, month: 3, year: 2025, kind: 'clear' }],
    ['Nachtrag vom 1. April: Es war kein Scherz.', { hour: '', day: 1, month: 4, kind: 'dated' }],
    ['20.15 Uhr, Arte: Der erste Tag', undefined],
    ['8.00 Uhr in Oslo ist 15.00 Uhr in Tokio.', undefined],
    ['28:27 gewann Kiel.', undefined],
    ['31. Februar', { hour: '', day: 31, month: 2, kind: 'day' }],
    ['18. Kapitel', undefined],
  ])('of "%s"', (text, expected) => {
    expect(readEntryMark(text)).toEqual(expected);
  });
});
