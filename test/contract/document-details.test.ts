import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/pipeline/analyze.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { loadDocument } from '../../src/store/load-document.ts';
import { toSnapshot } from '../read-texts.ts';
import { databases } from './open-stores.ts';

const page = `<!doctype html><html lang="de"><head><title>Paris und Tokio sprechen</title>
<link rel="canonical" href="https://z.example/paris-tokio">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Paris und Tokio sprechen","isAccessibleForFree":false,
"articleSection":"Ausland","author":{"name":"Karla Muster"},"datePublished":"2025-04-11T10:00:00+02:00"}</script>
<meta property="article:published_time" content="2025-04-10T10:00:00+02:00"></head>
<body><article><p class="kicker">Telefonat</p><h1>Paris und Tokio sprechen</h1>
<p>Frankreichs Präsident Emmanuel Macron hat am Mittwoch mit dem japanischen Ministerpräsidenten Shigeru Ishiba telefoniert. Das Gespräch dauerte eine Stunde, und beide redeten über den Handel und die Sicherheit im Pazifik.</p>
<p>Die Regierungen beider Länder arbeiten seit Jahren eng zusammen, auch beim Bau von Flugzeugen und in der Forschung. (kmu)</p></article></body></html>`;

describe.each(databases)('documents in $name', ({ withLedger }) => {
  it.each([
    ['page', 'artikel.html', page],
    ['text', 'artikel.txt', 'Paris und Tokio sprechen\n\nMacron hat am Mittwoch mit Ishiba telefoniert.\n'],
  ])('keep everything that their %s says of itself', (_title, path, content) =>
    withLedger(async (ledger) => {
      const snapshot = toSnapshot(path, Buffer.from(content));
      const analysis = analyze(snapshot);
      if (analysis.kind === 'rejection') throw new Error(analysis.detail);
      const { documentId } = await ingest(ledger, { snapshot, analysis, receivedAt: '2025-04-11T12:00Z' });
      expect(await loadDocument(ledger, documentId)).toEqual({
        ...analysis.annotated.document,
        documentId,
        publishedGiven: null,
        plain: false,
      });
    }),
  );
});
