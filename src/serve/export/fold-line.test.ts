import { describe, expect, it } from 'vitest';
import { escapeText, foldLine } from './fold-line.ts';

describe('foldLine', () => {
  it.each<[title: string, words: string, lines: number]>([
    ['a short line', 'Waffenruhe', 1],
    ['75 octets', 'a'.repeat(67), 1],
    ['76 octets', 'a'.repeat(68), 2],
    ['umlauts of two octets', 'ü'.repeat(80), 3],
    ['pairs of four octets', '🤝'.repeat(40), 3],
  ])('folds %s', (_title, words, lines) => {
    const folded = foldLine('SUMMARY', words);
    expect(folded).toHaveLength(lines);
    expect(folded.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(folded.join('\n').replaceAll('\n ', '')).toBe(`SUMMARY:${words}`);
  });
});

describe('escapeText', () => {
  it.each([
    ['Wien, Hofburg; Saal 2', 'Wien\\, Hofburg\\; Saal 2'],
    ['a\\b', 'a\\\\b'],
    ['eins\r\nzwei\nEND:VEVENT', 'eins\\nzwei\\nEND:VEVENT'],
    ['Klingel\u0007 und Ende\u0000', 'Klingel  und Ende '],
  ])('%j -> %j', (words, escaped) => expect(escapeText(words)).toBe(escaped));
});
