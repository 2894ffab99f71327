import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { search } from '../src/pipeline/show/search.ts';
import { listDocuments } from '../src/store/list-documents.ts';
import { loadDocument } from '../src/store/load-document.ts';
import { makeServedLedger } from './make-served-ledger.ts';

const page = `<!doctype html><html lang="de"><head><title>Paris und Tokio sprechen</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Paris und Tokio sprechen","isAccessibleForFree":false,
"articleSection":"Ausland","datePublished":"2025-04-10T10:00:00+02:00"}</script></head>
<body><article><p class="kicker">Handel im Pazifik</p><h1>Paris und Tokio sprechen</h1>
<p>Frankreichs Präsident Emmanuel Macron hat am Mittwoch mit dem japanischen Ministerpräsidenten Shigeru Ishiba telefoniert. Das Gespräch dauerte eine Stunde, und beide redeten über den Handel und die Sicherheit im Pazifik.</p>
<p>Die Regierungen beider Länder arbeiten seit Jahren eng zusammen, auch beim Bau von Flugzeugen und in der Forschung.</p></article></body></html>`;

it('the page of a text says above which line, in which section and behind which wall it stood', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'lesart-text-')), 'artikel.html');
  writeFileSync(path, page);
  const { ledger, app } = await makeServedLedger([path]);
  const [{ documentId }] = await listDocuments(ledger);
  const ask = async (language: string) =>
    (await app.request(`/documents/${documentId}`, { headers: { 'accept-language': language } })).text();
  const [german, english] = [await ask('de'), await ask('en')];
  expect(german).toContain('<p class="kicker">Handel im Pazifik</p>');
  expect(german).toContain('Rubrik Ausland · kostenpflichtig');
  expect(english).toContain('section Ausland · behind a paywall');
  await ledger.close();
});

it('the page of news names a text once, with what it brought under it', async () => {
  const { ledger, app } = await makeServedLedger([
    join(import.meta.dirname, '../samples/2025-04-24-zollgespraeche.txt'),
  ]);
  const [{ documentId, title }] = await listDocuments(ledger);
  const news = await (await app.request('/changes?all', { headers: { 'accept-language': 'de' } })).text();
  expect(news.split(`>${title}</a>`)).toHaveLength(2);
  expect(news).toMatch(new RegExp(`neuer Text</span> <a href="/documents/${documentId}">[\\s\\S]*<ul><li>`));
  await ledger.close();
});

it('a search shows whole words around the one it found', async () => {
  const { ledger } = await makeServedLedger([join(import.meta.dirname, '../samples/2025-04-24-zollgespraeche.txt')]);
  const [{ document, before, words, after, anchor }] = (await search(ledger, 'täglich', { offset: 0, limit: 1 })).texts;
  const { text } = (await loadDocument(ledger, document.documentId))!;
  const [start, end] = [anchor.start - before.length, anchor.end + after.length];
  expect(text.slice(start, end)).toBe(before + words + after);
  expect(text.slice(start - 1, start + 1)).toMatch(/\s\S/);
  expect(text.slice(end - 1, end + 1)).toMatch(/\S\s/);
  await ledger.close();
});

it.each(['Istanbul', 'Medinski'])(
  'a search for %s finds the contact of that place or with that person',
  async (query) => {
    const { ledger } = await makeServedLedger([join(import.meta.dirname, '../samples/2025-06-02-istanbul.txt')]);
    expect((await search(ledger, query, { offset: 0, limit: 5 })).contacts.length).toBeGreaterThan(0);
    expect((await search(ledger, 'Verteidigungsminister', { offset: 0, limit: 5 })).contacts).toEqual([]);
    await ledger.close();
  },
);

it('the page of news shows what came since the last visit, and leads to all of it', async () => {
  const { ledger, app } = await makeServedLedger([join(import.meta.dirname, '../samples/2025-06-02-istanbul.txt')]);
  const first = await app.request('/changes');
  expect(await first.text()).toContain('<ul class="statements" id="news">');
  const cookie = first.headers.get('set-cookie')!.split(';')[0]!.replace(/=.*/, '=2026-01-01T00:00:00.000Z');
  const again = await (await app.request('/changes', { headers: { cookie } })).text();
  expect(again).not.toContain('<ul class="statements" id="news">');
  const earlier = await app.request(`/changes?cursor=${Buffer.from('1000').toString('base64url')}`, {
    headers: { cookie },
  });
  expect(await earlier.text()).toContain('<ul class="statements" id="news">');
  const [, all] = /<a href="(\/changes\?all)">/.exec(again)!;
  expect(await (await app.request(all!, { headers: { cookie } })).text()).toContain(
    '<ul class="statements" id="news">',
  );
  await ledger.close();
});
