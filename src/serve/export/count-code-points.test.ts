import { describe, expect, it } from 'vitest';
import { countCodePoints } from './count-code-points.ts';

describe('countCodePoints', () => {
  it.each<[title: string, text: string, words: string]>([
    ['text without pairs', 'Außenminister in Genf', 'Genf'],
    ['words after a flag', '🇩🇪 Berlin spricht', 'Berlin'],
    ['words between pairs', '𝐄𝐢𝐥: Kanzler 🤝 Präsident 📞', 'Präsident'],
    ['a pair itself', 'Handschlag 🤝 in Wien', '🤝'],
    ['a combined mark, which is a code point of its own', 'Mu\u0308nchen ruft Wien', 'Wien'],
    ['the end of the text', 'am Telefon 📞', '📞'],
  ])('finds %s by code points', (_title, text, words) => {
    const toCodePoint = countCodePoints(text);
    const start = text.indexOf(words);
    const codePoints = [...text].slice(toCodePoint(start), toCodePoint(start + words.length));
    expect(codePoints.join('')).toBe(words);
  });

  it('counts the whole text as its code points', () => {
    const text = '🇩🇪 Berlin';
    expect([text.length, countCodePoints(text)(text.length)]).toEqual([11, 9]);
  });
});
