import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ical from 'ical.js';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIntoLedger } from '../src/pipeline/intake/read-into-ledger.ts';
import { type ExportFormat, exportFormats } from '../src/serve/export/export-formats.ts';
import { type Ledger, openLedger } from '../src/store/ledger.ts';
import { listDocuments } from '../src/store/list-documents.ts';
import { loadDocument } from '../src/store/load-document.ts';
import { annotationTerms } from './annotation-terms.ts';

const root = join(import.meta.dirname, '..');
const formats = Object.keys(exportFormats) as ExportFormat[];
let folder: string;
let ledger: Ledger;
/** Each format's lines. */
let exported: ReadonlyMap<ExportFormat, readonly string[]>;

/** Pairs of units before and in the evidence, signs that calendars and tables escape, windows and a denial. */
const hostileText = `Stand: 20.03.2025 20:00 Uhr

📞 Merz, Macron; und "=SUM(A1)"

🇫🇷🇩🇪 Berlin. Bundeskanzler Friedrich Merz hat am Mittwoch mit dem französischen Präsidenten Emmanuel Macron 🤝 telefoniert, wie eine Sprecherin sagte. Merz sagte Macron zu, die Lieferungen bis zum 30. April zu beginnen, sofern Paris zustimmt. Das Gespräch dauerte etwa eine Stunde. Macron forderte, die Kontrollen vom 1. bis 15. April auszusetzen. Der Élysée-Palast dementierte, dass über 𝐓ruppen gesprochen worden sei.
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lesart-exports-'));
  writeFileSync(join(folder, '=hostile, "text".txt'), hostileText);
  const samples = readdirSync(join(root, 'samples')).map((name) => join(root, 'samples', name));
  ledger = await openLedger(join(folder, 'ledger'));
  const now = () => '2025-06-30T09:00:00.000Z';
  for await (const result of readIntoLedger(ledger, [join(folder, '=hostile, "text".txt'), ...samples], { now }))
    if (result.kind === 'rejection') throw new Error(`${result.path}: ${result.detail}`);
  exported = await exportAll(ledger);
});
afterAll(() => ledger.close());

async function exportAll(from: Ledger): Promise<ReadonlyMap<ExportFormat, readonly string[]>> {
  const all = new Map<ExportFormat, readonly string[]>();
  for (const format of formats) all.set(format, await Array.fromAsync(exportFormats[format].lines(from)));
  return all;
}

// biome-ignore lint/suspicious/noExplicitAny: records of six formats, each row checks its own
type Row = any;

function rowsOf(format: ExportFormat): readonly Row[] {
  return exported.get(format)!.map((line) => JSON.parse(line));
}

describe('every export', () => {
  it.each(formats)('%s says something and says the same again', async (format) => {
    expect(exported.get(format)!.length).toBeGreaterThan(10);
    expect(await Array.fromAsync(exportFormats[format].lines(ledger))).toEqual(exported.get(format));
  });

  it.each(formats)('%s as of a day knows nothing of later texts', async (format) => {
    const asOf = '2025-02-28';
    const documents = await listDocuments(ledger);
    const early = await listDocuments({ ...ledger, asOf });
    expect(early.length).toBeGreaterThan(0);
    const later = documents.filter(({ documentId }) => !early.some((known) => known.documentId === documentId));
    const text = (await Array.fromAsync(exportFormats[format].lines({ ...ledger, asOf }))).join('\n');
    expect(text.length).toBeLessThan(exported.get(format)!.join('\n').length);
    expect(later.filter(({ documentId, path }) => text.includes(documentId) || text.includes(path))).toEqual([]);
  });
});

describe('annotations', () => {
  it('point to their words by code points, in the text whose hash they name', async () => {
    const texts = new Map<string, readonly string[]>();
    for (const { documentId } of await listDocuments(ledger)) {
      const { text } = (await loadDocument(ledger, documentId))!;
      texts.set(`ni:///sha-256;${createHash('sha256').update(text).digest('base64url')}`, [...text]);
    }
    for (const { id, target } of rowsOf('annotations')) {
      const codePoints = texts.get(target.state.cached[1])!;
      const [position, quote] = target.selector;
      const slice = (start: number, end: number) => codePoints.slice(Math.max(0, start), end).join('');
      expect(slice(position.start, position.end), id).toBe(quote.exact);
      expect(slice(0, position.start).endsWith(quote.prefix), id).toBe(true);
      expect(slice(position.end, codePoints.length).startsWith(quote.suffix), id).toBe(true);
      expect(`${quote.prefix}${quote.suffix}`.isWellFormed(), id).toBe(true);
    }
  });

  it('have words behind pairs of units among them', () => {
    const exact = rowsOf('annotations').map(({ target }) => target.selector[1].exact as string);
    expect(exact.some((words) => words.includes('🤝'))).toBe(true);
  });

  it('have ids of their own', () => {
    const ids = rowsOf('annotations').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('expand with the terms of the vocabulary and nothing is left out', async () => {
    const documentLoader = async (address: string) => {
      expect(address).toBe('http://www.w3.org/ns/anno.jsonld');
      return { contextUrl: null, documentUrl: address, document: annotationTerms };
    };
    for (const row of rowsOf('annotations').slice(0, 200)) {
      const [expanded] = (await jsonld.expand(row, { safe: true, documentLoader })) as Row[];
      const [target] = expanded['http://www.w3.org/ns/oa#hasTarget'];
      expect(expanded['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation']);
      expect(target['http://www.w3.org/ns/oa#hasSelector']).toHaveLength(2);
      expect(target['http://www.w3.org/ns/oa#hasSource'][0]['@id']).toMatch(/^(urn|https?):/);
    }
  });
});

describe('calendar', () => {
  const events = () => {
    const text = exported
      .get('calendar')!
      .map((line) => `${line}\r\n`)
      .join('');
    const calendar = new ical.Component(ical.parse(text));
    return calendar.getAllSubcomponents('vevent').map((component) => new ical.Event(component));
  };

  it('is read by ical.js: whole days, ids of their own, words as they were', () => {
    const all = events();
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    for (const { startDate, endDate, summary, description } of all) {
      expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
      expect(endDate.compare(startDate)).toBe(1);
      expect(`${summary}${description}`).not.toMatch(/\\/);
    }
  });

  it('keeps signs that the format escapes', () => {
    expect(events().some(({ description }) => description.includes('🤝 telefoniert, wie eine Sprecherin sagte.'))).toBe(
      true,
    );
  });

  it('has no line over 75 octets', () => {
    expect(exported.get('calendar')!.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

describe('followthemoney', () => {
  it('gives every entity once, and every link leads to one', () => {
    const rows = rowsOf('followthemoney');
    const ids = new Set(rows.map(({ id }) => id));
    expect(ids.size).toBe(rows.length);
    const links = rows.flatMap(({ properties: { involved = [], proof = [], entity = [], document = [] } }) => [
      ...involved,
      ...proof,
      ...entity,
      ...document,
    ]);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('plover', () => {
  it('says of every row that it is lossy and what is lost', () => {
    const rows = rowsOf('plover');
    expect(rows.filter(({ lossy, lost }) => lossy !== true || lost.length === 0)).toEqual([]);
  });
});

describe('readers that others wrote', () => {
  it('read followthemoney, calendar and csv as they were written', ({ skip }) => {
    const python = process.env.LESART_CHECK_PYTHON || 'python3';
    for (const format of ['followthemoney', 'calendar', 'csv'] as const) {
      const { lineBreak } = exportFormats[format];
      writeFileSync(
        join(folder, format),
        exported
          .get(format)!
          .map((line) => `${line}${lineBreak}`)
          .join(''),
      );
    }
    const done = spawnSync(python, [join(root, 'eval', 'check-exports.py'), folder], { encoding: 'utf8' });
    if (done.error || done.status === 3) {
      console.warn(
        `SKIPPED: exports are not read back by followthemoney and icalendar (${done.error?.message ?? done.stdout.trim()}). ` +
          'Set LESART_CHECK_PYTHON to a Python that has them; eval/check-exports.py says how.',
      );
      skip();
    }
    expect(`${done.stdout}${done.stderr}`).not.toMatch(/FAILED|Traceback/);
    expect(done.status).toBe(0);
  });
});
