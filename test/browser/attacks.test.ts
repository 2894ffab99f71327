import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openBrowser } from './open-browser.ts';
import { startServer, type TestServer } from './start-server.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is one of the attacks.
/** Each sets `hit` on the window, or asks another host, if it ever runs. */
const attacks: readonly string[] = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '<svg onload=window.hit=1>',
  '"><script>window.hit=1</script>',
  "' onmouseover='window.hit=1",
  '" autofocus onfocus="window.hit=1" x="',
  '</title><script>window.hit=1</script>',
  '</script><script>window.hit=1</script>',
  '<!--<script>window.hit=1//-->',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<a href="javascript:window.hit=1">hier</a>',
  '<style>@import "http://evil.example/x.css";</style>',
  '<link rel=stylesheet href=http://evil.example/x.css>',
  '<base href="http://evil.example/">',
  '<form action="http://evil.example/"><button>x</button></form>',
  '<meta http-equiv="refresh" content="0;url=http://evil.example/">',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.hit=1>',
  '<noscript><p title="</noscript><img src=x onerror=window.hit=1>">',
  '\u202e<img src=x onerror=window.hit=1>',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  if (!browserPath) return;
  browser = await openBrowser();
  const folder = join(mkdtempSync(join(tmpdir(), 'lesart-attacks-')), 'texts');
  mkdirSync(folder);
  for (const [index, attack] of attacks.entries()) {
    const name = attack.replace(/[/\0]/g, '').slice(0, 60);
    const text = `${attack} Kreml meldet Gespräch\n\nKremlsprecher Dmitri Peskow ${attack} sagte am 18. März 2025, Präsident Wladimir Putin habe mit dem US-Präsidenten Donald Trump telefoniert. „Das Gespräch ${attack} war gut“, sagte Peskow. Außenminister ${attack} Lawrow forderte 30 Tage ${attack} Waffenruhe. Das Weiße Haus wies das zurück.\n`;
    writeFileSync(join(folder, `${index} ${name}.txt`), text);
    const page = `<html><head><title>${attack}</title><meta property="og:site_name" content="${attack.replaceAll('"', '&quot;')}"><meta name="author" content="${attack.replaceAll('"', '&quot;')}"><meta property="article:published_time" content="2025-03-18T12:00:00+01:00"></head><body><article><h1>Putin und Trump telefonieren ${attack.replaceAll('<', '&lt;')}</h1><p>Präsident Wladimir Putin hat am Dienstag mit dem US-Präsidenten Donald Trump telefoniert, ${attack.replaceAll('<', '&lt;')} teilte der Kreml mit. Das Gespräch dauerte zwei Stunden.</p></article></body></html>`;
    writeFileSync(join(folder, `${index}.html`), page);
  }
  server = await startServer([folder]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(!browserPath)('markup in texts, titles, names and file names', () => {
  it('never runs on any page', async () => {
    const context = await browser.newContext({ locale: 'de' });
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const listed = await fetch(`${server.origin}/api/documents?limit=200`);
    const { documents } = (await listed.json()) as { documents: { documentId: string }[] };
    const found = await fetch(`${server.origin}/api/contacts?limit=200`);
    const { contacts } = (await found.json()) as { contacts: { id: string }[] };
    // What people write is no safer than what texts say.
    const judged = contacts[0].id;
    for (const because of attacks) {
      const body = JSON.stringify({ verdict: 'right', ids: [judged], because });
      const headers = { 'content-type': 'application/json' };
      await fetch(`${server.origin}/api/judgements`, { method: 'POST', headers, body });
      await page.goto(`${server.origin}/contacts/${judged}`);
      expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit), because).toBeUndefined();
      expect(await page.locator('main script, main iframe, main base, main style, main img').count(), because).toBe(0);
    }
    const paths = [
      '/',
      '/denials',
      ...attacks.map((attack) => `/?from=${encodeURIComponent(attack)}&asOf=${encodeURIComponent(attack)}`),
      ...documents.slice(0, 10).map(({ documentId }) => `/documents/${documentId}?at=10-40#w-10-40`),
      '/documents',
      '/actors',
      '/commitments?view=all',
      '/changes?all',
      ...contacts.slice(0, 12).map(({ id }) => `/contacts/${id}`),
      ...documents.slice(0, 60).map(({ documentId }) => `/documents/${documentId}`),
      ...attacks.map((attack) => `/search?q=${encodeURIComponent(attack)}`),
      ...attacks.map((attack) => `/?actor=${encodeURIComponent(attack)}&topic=${encodeURIComponent(attack)}`),
    ];
    for (const path of paths) {
      await page.goto(server.origin + path);
      expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit), path).toBeUndefined();
      expect(await page.locator('main script, main iframe, main base, main style').count(), path).toBe(0);
    }
    expect(foreign).toEqual([]);
    expect(dialogs).toEqual([]);
    await context.close();
  });

  it('stands in an evidence packet as text', async () => {
    const found = await fetch(`${server.origin}/api/contacts?from=2025-03-18&to=2025-03-18&actor=Q7747`);
    const { contacts } = (await found.json()) as { contacts: { id: string }[] };
    const file = join(server.folder, 'packet.html');
    const lesart = join(import.meta.dirname, '../../bin/lesart.js');
    const store = join(server.folder, 'ledger');
    execFileSync(process.execPath, [lesart, 'packet', contacts[0].id, '--store', store, '--out', file], {
      stdio: 'pipe',
    });
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    await page.waitForSelector('#verification.good');
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
    expect(await page.locator('main img, main script, main iframe').count()).toBe(0);
    await context.close();
  });
});
