import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listDocuments } from '../src/store/list-documents.ts';
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
