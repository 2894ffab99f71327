import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairCharacters } from '../../src/clean/characters/repair-characters.ts';
import { createRandom } from './create-random.ts';
import { codePages, misread, misreadAndRepair, misreadMixed } from './damage-text.ts';
import { germanSentences } from './german-sentences.ts';
import { toTraced } from './to-traced.ts';

const sentences = germanSentences(320).slice(-120);
const random = createRandom(1871);

function repair(text: string): string {
  return repairCharacters(toTraced(text)).traced.text;
}

describe('German sentences that were decoded wrongly', () => {
  it.each<[string, (sentence: string) => string]>([
    ...codePages.map((page): [string, (sentence: string) => string] => [page, (sentence) => misread(sentence, page)]),
    ...codePages.map((page): [string, (sentence: string) => string] => [
      `${page} twice`,
      (sentence) => misread(misread(sentence, page), page),
    ]),
    ['several code pages', (sentence) => misreadMixed(sentence, random)],
    ['a wrong repair', (sentence) => misreadAndRepair(sentence, random)],
  ])('come out whole: %s', (_name, damage) => {
    const wrong = sentences.filter((sentence) => repair(damage(sentence)) !== sentence);
    // One in a hundred has a foreign name that two code pages make two names of.
    expect(wrong.slice(2)).toEqual([]);
  });

  it('stay as they are where nothing is wrong', () => {
    expect(sentences.filter((sentence) => repair(sentence) !== sentence)).toEqual([]);
  });
});

/** Text as it might come: German, damage of every kind, single odd characters. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences.slice(0, 20)),
      fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...codePages)).map((parts) => misread(...parts)),
      fc
        .tuple(fc.constantFrom(...sentences), fc.constantFrom(...codePages))
        .map(([sentence, page]) => misread(misread(sentence, page), page).slice(0, 90)),
      fc.string({
        unit: fc.constantFrom(...'aeÄöüßÃ¤¼Ă€âž“”™ÀÌé \u00a0?\ufffd\u0084\u009f\u0308ﬁ√º‚├╝ЂФж😀&;', '&uuml;', 'fÃ¼r'),
        maxLength: 12,
      }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

describe('repairing any text', () => {
  const runs = { numRuns: 400, seed: 1789 };

  it('twice is repairing once', () => {
    fc.assert(
      fc.property(text, (received) => {
        const once = repair(received);
        expect(repair(once)).toBe(once);
      }),
      runs,
    );
  });

  it('lists each repair, and taking them back gives what was received', () => {
    fc.assert(
      fc.property(text, (received) => {
        const source = toTraced(received);
        const { traced, repairs } = repairCharacters(source);
        const byByte = new Map(repairs.map((entry) => [entry.byteStart, entry]));
        let undone = '';
        for (let at = 0; at < traced.text.length; ) {
          const entry = byByte.get(traced.starts[at]!);
          const isRepair = entry !== undefined && entry.byteEnd === traced.ends[at];
          undone += isRepair ? entry.from : traced.text[at];
          at += isRepair ? entry.to.length : 1;
        }
        expect(undone).toBe(received);
      }),
      runs,
    );
  });

  it('leads every character to the bytes it came from', () => {
    fc.assert(
      fc.property(text, (received) => {
        const bytes = Buffer.from(received);
        const { traced, repairs } = repairCharacters(toTraced(received));
        for (const entry of repairs) expect(bytes.subarray(entry.byteStart, entry.byteEnd).toString()).toBe(entry.from);
        const repaired = new Set(repairs.map(({ byteStart }) => byteStart));
        let end = 0;
        for (let at = 0; at < traced.text.length; at++) {
          expect(traced.starts[at]).toBeGreaterThanOrEqual(at > 0 ? traced.starts[at - 1]! : 0);
          end = traced.ends[at]!;
          if (repaired.has(traced.starts[at]!) || traced.text.codePointAt(at)! >= 0xd800) continue;
          expect(bytes.subarray(traced.starts[at], end).toString()).toBe(traced.text[at]);
        }
        expect(received === '' ? 0 : end).toBe(bytes.length);
      }),
      runs,
    );
  });
});
