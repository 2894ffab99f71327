import { describe, expect, it } from 'vitest';
import { writeSide } from '../../../eval/score-reprints.ts';
import { countOrigins, type OriginReport } from './count-origins.ts';
import { fingerprintText } from './fingerprint-text.ts';

function toReport(lines: readonly string[], words?: string, address?: string): OriginReport {
  const text = writeSide(lines);
  const start = words === undefined ? -1 : text.indexOf(words);
  return {
    fingerprints: fingerprintText(text),
    anchors: words === undefined ? [] : [{ start, end: start + words.length }],
    addresses: address === undefined ? [] : [address],
  };
}

const own = ['@telefonatEigen.1', '@telefonatEigen.2', '@telefonat.2', '@telefonat.3', '@telefonatEigen.3'];

describe('countOrigins', () => {
  it.each<[string, OriginReport[], number]>([
    ['a copy counts once', [toReport(['@telefonat']), toReport(['@telefonat'])], 1],
    ['a copy cut from below counts once', [toReport(['@waffenruhe']), toReport(['@waffenruhe.1', '@waffenruhe.2'])], 1],
    ['two agencies count twice', [toReport(['@waffenruhe']), toReport(['@waffenruheZweiter'])], 2],
    ['through a third text', [toReport(['@gipfel']), toReport(['@besuch']), toReport(['@gipfel'])], 2],
    [
      'what stands in the passage taken over counts once',
      [toReport(['@telefonat'], 'um ein Viertel'), toReport(own, 'um ein Viertel')],
      1,
    ],
    [
      'what stands elsewhere in an own article counts twice',
      [toReport(['@telefonat'], 'nicht äußern'), toReport(own, 'Stadt an der Oder')],
      2,
    ],
    [
      'the same direct quote in own frames counts twice',
      [toReport(['@waffenruhe'], 'vier solcher Pausen'), toReport(['@waffenruheZweiter'], 'vier solcher Pausen')],
      2,
    ],
    ['versions of one address count once', [toReport(['@gipfel'], '', 'a'), toReport(['@wahl'], '', 'a')], 1],
    ['texts without a word count each', [toReport(['x']), toReport(['y'])], 2],
    ['no reports', [], 0],
  ])('%s', (_title, reports, expected) => {
    expect(countOrigins(reports)).toBe(expected);
  });
});
