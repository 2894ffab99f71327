import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pollFeeds } from '../src/pipeline/intake/poll-feeds.ts';
import { type AlertWishes, tellAlerts } from '../src/pipeline/show/collect-alerts.ts';
import { toAtomFile, toCommand, toMailFolder } from '../src/serve/alerts/sinks.ts';
import { type WordedAlert, wordAlert } from '../src/serve/alerts/word-alert.ts';
import { type Ledger, openLedger } from '../src/store/ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'lesart-watch-'));
const callText =
  'Bundeskanzler Friedrich Merz hat am Montag mit dem ukrainischen Präsidenten Wolodymyr Selenskyj telefoniert. Das Gespräch dauerte eine halbe Stunde, wie Regierungssprecher Stefan Kornelius mitteilte.';
const denialText =
  'Der Kreml hat Berichte über ein Telefonat von Präsident Wladimir Putin mit dem amerikanischen Präsidenten Donald Trump dementiert. „Es gab kein solches Gespräch“, sagte Kremlsprecher Dmitri Peskow am Dienstag in Moskau.';

/** A small outlet: its feed, its pages with their versions, and how often each address was asked for in full. */
const pages = new Map([
  ['/anruf', { version: 1, title: 'Merz spricht mit Selenskyj', text: callText }],
  ['/dementi', { version: 1, title: 'Kreml dementiert Telefonat', text: denialText }],
]);
const answered = new Map<string, number[]>();
let server: Server;
let origin: string;
let ledger: Ledger;
let now = '2025-06-03T08:00:00.000Z';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = pages.get(path);
    const etag = `"${path} ${page?.version ?? [...pages.values()].map(({ version }) => version).join()}"`;
    const status = request.headers['if-none-match'] === etag ? 304 : page || path === '/feed' ? 200 : 404;
    answered.set(path, [...(answered.get(path) ?? []), status]);
    response.writeHead(status, {
      etag,
      'content-type': path === '/feed' ? 'application/rss+xml' : 'text/html; charset=utf-8',
    });
    if (status !== 200) return response.end();
    if (page)
      return response.end(
        `<html><head><title>${page.title}</title><meta property="article:published_time" content="2025-06-03T09:00:00+02:00"></head><body><article><h1>${page.title}</h1><p>${page.text}</p><p>Weitere Einzelheiten wurden zunächst nicht bekannt. Beide Seiten wollen in Kontakt bleiben.</p></article></body></html>`,
      );
    const items = [...pages].map(
      ([address, { title }]) => `<item><title>${title}</title><link>${origin}${address}</link></item>`,
    );
    return response.end(
      `<rss version="2.0"><channel><title>Blatt</title><link>${origin}</link>${items.join('')}</channel></rss>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ledger = await openLedger(join(folder, 'ledger'));
});

afterAll(async () => {
  await ledger.close();
  await new Promise((resolve) => server.close(resolve));
});

async function poll(): Promise<string[]> {
  const outcomes: string[] = [];
  const options = { allowHosts: ['127.0.0.1'], delayMs: 0, revisitAfterMs: 3_600_000, now: () => now };
  for await (const result of pollFeeds(ledger, [`${origin}/feed`], options))
    outcomes.push(result.kind === 'read' ? result.outcome : result.reason);
  return outcomes;
}

async function tellAll(wishes: Partial<AlertWishes>, fail?: (alert: WordedAlert) => boolean): Promise<WordedAlert[]> {
  const told: WordedAlert[] = [];
  const complete = { sink: 'test', actors: [], dueDays: 3, now, ...wishes };
  await tellAlerts(ledger, complete, async (alert) => {
    const worded = wordAlert(alert, now);
    if (fail?.(worded)) throw new Error('the sink is down');
    told.push(worded);
  }).catch(() => undefined);
  return told;
}

describe('watching a feed', () => {
  it('reads what the feed points at', async () => {
    expect(await poll()).toEqual(['stored', 'stored']);
  });

  it('tells what is new once, and what failed again', async () => {
    const isDenial = ({ kind }: WordedAlert) => kind === 'denial';
    const first = await tellAll({}, isDenial);
    expect(first.map(({ kind }) => kind)).toContain('contact');
    const second = await tellAll({});
    expect(second.filter(isDenial)).toHaveLength(1);
    expect(second.filter(({ id }) => first.some((one) => one.id === id))).toEqual([]);
    expect(await tellAll({})).toEqual([]);
  });

  it('asks no page again within the hour, and the feed only if it changed', async () => {
    const before = answered.get('/anruf')?.length;
    now = '2025-06-03T08:10:00.000Z';
    expect(await poll()).toEqual([]);
    expect(answered.get('/anruf')).toHaveLength(before!);
    expect(answered.get('/feed')?.at(-1)).toBe(304);
  });

  it('tells of a page that was edited silently', async () => {
    now = '2025-06-03T10:00:00.000Z';
    pages.set('/anruf', {
      version: 2,
      title: 'Merz spricht mit Selenskyj',
      text: callText.replace('eine halbe Stunde', 'knapp eine Stunde'),
    });
    expect(await poll()).toEqual(['stored']);
    expect(answered.get('/dementi')?.at(-1)).toBe(304);
    const told = await tellAll({});
    expect(told.map(({ kind }) => kind)).toEqual(['version']);
    expect(told[0]!.words).toMatch(/^~ .*: eine halbe Stunde → knapp eine Stunde/);
  });

  it('tells only of contacts with the actors that are watched', async () => {
    const told = await tellAll({ sink: 'another', actors: ['Q7747'] });
    expect(told.filter(({ kind, title }) => kind === 'contact' && !title.includes('Putin'))).toEqual([]);
    expect(told.some(({ kind }) => kind === 'denial')).toBe(true);
  });
});

describe('a sink', () => {
  const alert: WordedAlert = {
    id: 'contact:c1:d1',
    kind: 'contact',
    title: 'neuer Kontakt: A – B & <C>',
    words: 'A sprach mit B',
    document: 'Bericht',
    address: '/contacts/c1',
    at: '2025-06-03T08:00:00.000Z',
  };

  it('writes an Atom file in which an alert told twice stands once', async () => {
    const path = join(folder, 'alerts.atom');
    const sink = toAtomFile(path);
    await sink.tell(alert);
    await sink.tell({ ...alert, id: 'contact:c2:d1' });
    await sink.tell(alert);
    expect(readFileSync(path, 'utf8').match(/<entry>/g)).toHaveLength(2);
  });

  it('writes one mail file for an alert', async () => {
    const path = join(folder, 'mails');
    await toMailFolder(path).tell(alert);
    await toMailFolder(path).tell(alert);
    expect(readdirSync(path)).toHaveLength(1);
  });

  it('gives a program the alert on its standard input', async () => {
    const path = join(folder, 'heard.json');
    await toCommand(`cat > ${path}`).tell(alert);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(alert);
    await expect(toCommand('exit 3').tell(alert)).rejects.toThrow('status 3');
  });
});
