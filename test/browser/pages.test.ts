import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openBrowser } from './open-browser.ts';
import { startServer, type TestServer } from './start-server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const root = join(import.meta.dirname, '../..');
/** Pictures of each page, to look at after a run. */
const pictures = join(root, 'node_modules/.cache/lesart-pictures');

let browser: Browser;
let server: TestServer;
let contact: { readonly id: string; readonly documentId: string };

beforeAll(async () => {
  if (!browserPath) return;
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
  server = await startServer();
  // Trump and Putin in March 2025; for the pictures Scholz and Putin in November 2024, of which the samples tell.
  const asked = process.env.LESART_PICTURES
    ? 'actor=Q7747&actor=Q61053&kind=phone&from=2024-11&to=2024-11'
    : 'actor=Q7747&actor=Q22686&kind=phone&from=2025&to=2025-03-31';
  const answer = await fetch(`${server.origin}/api/contacts?${asked}`);
  const { contacts } = (await answer.json()) as { contacts: { id: string; documents: { documentId: string }[] }[] };
  const [richest] = contacts.toSorted((left, right) => right.documents.length - left.documents.length);
  contact = { id: richest.id, documentId: richest.documents[0].documentId };
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens an address and gives back the page with everything that went wrong on it. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.origin && protocol !== 'data:') faults.push(`asked ${request.url()}`);
  });
  await page.goto(server.origin + path);
  return { page, faults };
}

/** Serious and critical findings of axe-core. */
async function findBarriers(page: Page): Promise<string[]> {
  // In a page of its own rules: the policy of ours lets no other script in.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] };
    const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<Found> } }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary.slice(0, 200)}`);
  });
}

const pages: readonly (readonly [name: string, path: () => string])[] = [
  ['overview', () => '/'],
  ['contact', () => `/contacts/${contact.id}`],
  ['text', () => `/documents/${contact.documentId}`],
  ['bytes', () => `/documents/${contact.documentId}/raw?start=0&end=80`],
  ['texts', () => '/documents'],
  ['actors', () => '/actors'],
  ['actor', () => '/actors/Q7747'],
  ['commitments', () => '/commitments?view=all'],
  ['search', () => '/search?q=Waffenruhe'],
  ['news', () => '/changes?all'],
  ['denials', () => '/denials'],
  ['due', () => '/commitments?view=due&day=2025-03-18'],
  ['overview-then', () => '/?asOf=2025-03-19'],
  ['contact-then', () => `/contacts/${contact.id}?asOf=2025-03-19`],
  ['nothing', () => '/contacts/c000'],
];

describe.skipIf(!browserPath).each(pages)('the page %s', (name, path) => {
  it.each([
    ['de', 1440, 'light'],
    ['en', 1440, 'dark'],
    ['de', 390, 'dark'],
    ['en', 390, 'light'],
  ] as const)('reads without barriers in %s, %i px wide, %s', async (locale, width, colorScheme) => {
    const { page, faults } = await open(path(), { locale, colorScheme, viewport: { width, height: 900 } });
    expect(await findBarriers(page)).toEqual([]);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(pictures, `${name}-${locale}-${width}.png`), fullPage: width > 1000 });
    await page.context().close();
  });
});

describe.skipIf(!browserPath || !process.env.LESART_PICTURES)("the README's pictures", () => {
  it.each(['overview', 'contact', 'text'])('are made anew: %s', async (name) => {
    const path = pages.find(([other]) => other === name)![1]();
    const viewport = { width: 1280, height: 1000 };
    const { page } = await open(path, { locale: 'en', colorScheme: 'light', viewport });
    await page.screenshot({ path: join(root, 'docs/pictures', `${name}.png`) });
    await page.context().close();
  });
});

describe.skipIf(!browserPath)('a reader', () => {
  it('goes by keyboard from the first page to the words that prove a contact', async () => {
    const { page } = await open('/?from=2025-03-18&to=2025-03-18', { locale: 'de' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 60; step++) {
      const isContact = await page.evaluate(() => document.activeElement?.matches('ol.contacts a'));
      if (isContact) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/contacts\//);
    await page.locator('table.accounts a.evidence').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/documents\/.*#w-/);
    expect(await page.locator(':target').count()).toBe(1);
    await page.context().close();
  });

  it('sees everything without script', async () => {
    const { page } = await open(`/contacts/${contact.id}`, { javaScriptEnabled: false, locale: 'de' });
    expect(await page.locator('table.accounts tbody tr').count()).toBeGreaterThan(1);
    await page.goto(`${server.origin}/`);
    expect(await page.locator('ol.contacts li').count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it('changes the language and stays on the page', async () => {
    const { page } = await open('/commitments?view=all', { locale: 'de' });
    await page.click('a.language');
    expect(page.url()).toContain('/commitments?view=all');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.context().close();
  });

  it('sees the newest end of the timeline and its names on a phone', async () => {
    const { page } = await open('/', { locale: 'de', viewport: { width: 390, height: 900 }, javaScriptEnabled: false });
    const box = (await page.locator('.timeline > .scroll').boundingBox())!;
    const chart = (await page.locator('.timeline > .scroll svg').boundingBox())!;
    const names = (await page.locator('.timeline > .scroll .names').boundingBox())!;
    expect(chart.x + chart.width).toBeCloseTo(box.x + box.width, 0);
    expect(names.x).toBeCloseTo(box.x, 0);
    await page.context().close();
  });

  it('drags over the timeline to narrow it', async () => {
    const { page } = await open('/', { locale: 'de', viewport: { width: 1440, height: 900 } });
    const box = (await page.locator('.timeline > .scroll svg').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.6, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + 8, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-\d{2}-\d{2}&to=/);
    await page.context().close();
  });

  it('zooms towards the newest days', async () => {
    const { page } = await open('/', { locale: 'de', viewport: { width: 1440, height: 900 } });
    const end = await page.locator('.timeline > .scroll svg').getAttribute('data-end');
    await page.keyboard.press('+');
    await page.waitForURL(/from=/);
    expect(new URL(page.url()).searchParams.get('to')).toBe(new Date(Number(end)).toISOString().slice(0, 10));
    await page.context().close();
  });

  it('records a judgement in place', async () => {
    const { page } = await open(`/contacts/${contact.id}`, { locale: 'en' });
    await page.click('.judging summary');
    await page.check('.judging input[value=right]');
    await page.fill('.judging input[name=because]', 'read by two people');
    await page.click('.judging button');
    await page.waitForURL(/\/contacts\//);
    const { judgements } = (await (await fetch(`${server.origin}/api/judgements`)).json()) as {
      judgements: { because: string }[];
    };
    expect(judgements.map(({ because }) => because)).toContain('read by two people');
    await page.context().close();
  });

  it('finds a contact judged wrong again at its address and takes that back', async () => {
    const { page } = await open('/?status=held', { locale: 'en' });
    await page.locator('ol.contacts a.row').last().click();
    const { pathname } = new URL(page.url());
    for (const [verdict, words] of [
      ['wrong', 'Held to be wrong'],
      ['right', 'Held to be right'],
    ]) {
      await page.click('.judging summary');
      await page.check(`.judging input[value=${verdict}]`);
      await page.fill('.judging input[name=because]', 'read again');
      await page.click('.judging button');
      await page.waitForSelector(`p[role=status] >> text=${words}`);
      expect(new URL(page.url()).pathname).toBe(pathname);
    }
    await page.context().close();
  });

  it('shows a contact as it stood, and nothing of it before its first report', async () => {
    const { page } = await open(`/contacts/${contact.id}?asOf=2020-01-01`, { locale: 'de' });
    expect(await page.locator('main').innerText()).toContain('nichts veröffentlicht');
    await page.goto(`${server.origin}/contacts/${contact.id}`);
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('.tools a[download]')]);
    expect(readFileSync((await file.path())!, 'utf8')).toContain('id="manifest"');
    await page.context().close();
  });

  it('prints an evidence packet on three pages at most, which says by itself that it holds', async () => {
    const file = join(server.folder, 'packet.html');
    const lesart = join(root, 'bin/lesart.js');
    const store = join(server.folder, 'ledger');
    execFileSync(process.execPath, [lesart, 'packet', contact.id, '--store', store, '--out', file, '--lang', 'en'], {
      stdio: 'pipe',
    });
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    await page.waitForSelector('#verification.good');
    const pdf = await page.pdf({ format: 'A4' });
    writeFileSync(join(pictures, 'packet.pdf'), pdf);
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(3);
    const changed = readFileSync(file, 'utf8').replace('telefon', 'telefom');
    writeFileSync(file, changed);
    await page.goto(`file://${file}`);
    await page.waitForSelector('#verification.warning');
    await context.close();
  });
});
