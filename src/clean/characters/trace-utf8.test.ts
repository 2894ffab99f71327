import { expect, it } from 'vitest';
import { traceUtf8 } from './trace-utf8.ts';

const text = `${'Größe 🇩🇪 – „ja“. '.repeat(4000)}Ende`;

it('leads every unit back to its bytes, in whatever order it is asked', () => {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(text);
  const trace = traceUtf8(text, 3);
  for (const start of [40_000, 0, 5, 6, 7, 8, 16_383, 16_384, 16_385, 32_767, 32_768, 60_000, 100, text.length - 4]) {
    const traced = trace(start, Math.min(text.length, start + 40));
    expect(traced.text).toBe(text.slice(start, start + 40));
    for (let unit = 0; unit < traced.text.length; unit++) {
      const [from, to] = [traced.starts[unit]! - 3, traced.ends[unit]! - 3];
      const character = new TextDecoder().decode(bytes.subarray(from, to));
      expect(character.includes(traced.text[unit]!)).toBe(true);
      expect(from).toBe(encoder.encode(text.slice(0, start + unit).replace(/[\ud800-\udbff]$/, '')).length);
    }
  }
});
