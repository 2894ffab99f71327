import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../core/snapshot.ts';
import { clean } from './clean.ts';

function toSnapshot(content: string | Uint8Array, mediaType: Snapshot['mediaType'] = 'text/plain'): Snapshot {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path: 'a.txt', bytes, hash: createHash('sha256').update(bytes).digest('hex'), mediaType };
}

function cleanText(content: string): string {
  const document = clean(toSnapshot(content));
  if (document.kind === 'rejection') throw new Error(document.detail);
  return document.text;
}

const words =
  'für Gespräche Präsident größten Moskau „Ja“ – und der die das nicht mit Erdoğan Çavuşoğlu 30 Tage & Öl'.split(' ');
const paragraphs = fc
  .array(fc.array(fc.constantFrom(...words), { minLength: 22, maxLength: 40 }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((paragraph) => `Am Montag hat ${paragraph.join(' ')} gesagt.`));

/** The text of the runs as the bytes give it, entities decoded. */
function decodeRun(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(bytes.subarray(start, end))
    .replace('&uuml;', 'ü')
    .replace('&amp;', '&')
    .replace(/\s/g, ' ');
}

function expectTraced(snapshot: Snapshot): void {
  const document = clean(snapshot);
  if (document.kind === 'rejection') throw new Error(document.detail);
  const repaired = new Map(document.repairs.map((repair) => [repair.start, repair]));
  for (const run of document.offsetMap) {
    const repair = repaired.get(run.start);
    const received = decodeRun(snapshot.bytes, run.byteStart, run.byteEnd);
    const text = document.text.slice(run.start, run.end);
    if (repair) expect([received, text]).toEqual([repair.from, repair.to]);
    else expect(received).toBe(text);
  }
  const covered = document.offsetMap.reduce((sum, run) => sum + run.end - run.start, 0);
  expect(document.text.replace(/\n\n/g, '').length).toBe(covered);
}

describe('the way back to the bytes', () => {
  it('holds for plain text, damaged or not', () => {
    fc.assert(
      fc.property(paragraphs, fc.boolean(), (all, isDamaged) => {
        const content = all.join('\n\n');
        expectTraced(toSnapshot(isDamaged ? content.replaceAll('ü', 'Ã¼').replaceAll('ö', 'Ă¶') : content));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['utf16le', 'latin1'] as const)('holds for %s', (encoding) => {
    const narrow = paragraphs.filter((all) => !/[ğış„“–]/.test(all.join('')));
    fc.assert(
      fc.property(narrow, (all) => {
        const bytes = Uint8Array.from(Buffer.from(all.join('\n\n'), encoding));
        const document = clean(toSnapshot(bytes));
        if (document.kind === 'rejection') throw new Error(document.detail);
        for (const run of document.offsetMap) {
          const received = Buffer.from(bytes.subarray(run.byteStart, run.byteEnd)).toString(encoding);
          expect(received).toBe(document.text.slice(run.start, run.end));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is kept for any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 400 }), fc.boolean(), (bytes, isPage) => {
        const document = clean(toSnapshot(bytes, isPage ? 'text/html' : 'text/plain'));
        if (document.kind === 'rejection') return;
        for (const run of document.offsetMap) expect(run.byteEnd).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 200 },
    );
  });

  it('holds for pages with entities', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const content = all.map(
          (paragraph) => `<p>\n ${paragraph.replaceAll('&', '&amp;').replaceAll('ü', '&uuml;')} </p>`,
        );
        expectTraced(toSnapshot(`<html><body><h1>Eine Überschrift</h1><div>${content.join('')}</div>`, 'text/html'));
      }),
      { numRuns: 60 },
    );
  });

  it('cleaning what was cleaned changes nothing', () => {
    fc.assert(
      fc.property(paragraphs, (all) => {
        const once = cleanText(all.join('\n\n').replaceAll('ä', 'Ã¤'));
        expect(cleanText(once)).toBe(once);
      }),
      { numRuns: 40 },
    );
  });
});
