import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivate } from './check-address.ts';
import { read } from './read.ts';

const page = '<!doctype html><p>Der Minister reiste ab.</p>';
const html = { 'content-type': 'text/html; charset=utf-8' };

type Answer = readonly [status: number, headers: Record<string, string>, body?: string | Uint8Array];

let port = 0;
let server: Server;
let visits: string[] = [];

const answers: Record<string, () => Answer> = {
  '/robots.txt': () => [200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /geheim'],
  '/a': () => [200, html, page],
  '/polish': () => [200, { 'content-type': 'text/html; Charset="ISO-8859-2"' }, page],
  '/packed': () => [200, { ...html, 'content-encoding': 'gzip' }, gzipSync(page)],
  '/bomb': () => [200, { ...html, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(20_000_000))],
  '/geheim': () => [200, html, page],
  '/moved': () => [301, { location: '/a' }],
  '/circle': () => [302, { location: '/circle' }],
  '/inward': () => [302, { location: `http://127.0.0.1:${port}/a` }],
  '/to-file': () => [302, { location: 'file:///etc/passwd' }],
  '/to-closed': () => [302, { location: '/geheim' }],
  '/busy': () =>
    visits.filter((path) => path === '/busy').length > 1 ? [200, html, page] : [429, { 'retry-after': '0' }],
  '/busy-for-long': () => [503, { 'retry-after': '3600' }],
  '/always-busy': () => [503, { 'retry-after': '0' }],
  '/picture': () => [200, { 'content-type': 'image/png' }, 'x'],
  '/feed': () => [
    200,
    { 'content-type': 'application/rss+xml' },
    '<rss version="2.0"><channel><title>F</title><item><title>A</title><link>file:///etc/passwd</link></item></channel></rss>',
  ],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    visits.push(path);
    if (path === '/never') return;
    const [status, headers, body = ''] = answers[path]?.() ?? [404, html, 'fehlt'];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function readAll(addresses: readonly string[], allowHosts: readonly string[]) {
  visits = [];
  const inputs = [];
  for await (const input of read(addresses, { allowHosts, delayMs: 0, timeoutMs: 500 })) inputs.push(input);
  return inputs;
}

/** On this machine "localhost" is allowed by name in these tests, and 127.0.0.1 is not. */
const local = (path: string) => `http://localhost:${port}${path}`;

describe('addresses', () => {
  it('gives the page with its address and the time it was received', async () => {
    const inputs = await readAll([local('/moved')], ['localhost']);
    expect(inputs).toMatchObject([
      {
        path: local('/moved'),
        address: local('/a'),
        receivedAt: expect.stringMatching(/^\d{4}-/),
        mediaType: 'text/html',
      },
    ]);
    expect(visits).toEqual(['/robots.txt', '/moved', '/a']);
  });

  it('keeps the encoding that only the header names', async () => {
    expect(await readAll([local('/polish')], ['localhost'])).toMatchObject([{ charset: 'iso-8859-2' }]);
  });

  it.each([
    ['a packed page', '/packed', 'text/html'],
    ['a page after a pause', '/busy', 'text/html'],
    ['a page that asks for a long pause', '/busy-for-long', 'unreachable'],
    ['a page that asks for a pause again and again', '/always-busy', 'unreachable'],
    ['a page that robots.txt closes', '/geheim', 'refused'],
    ['a redirect to a page that robots.txt closes', '/to-closed', 'refused'],
    ['a redirect into the private network', '/inward', 'refused'],
    ['a redirect to a file', '/to-file', 'refused'],
    ['a redirect in a circle', '/circle', 'unreachable'],
    ['a page that is missing', '/none', 'unreachable'],
    ['a page that never comes', '/never', 'unreachable'],
    ['a picture', '/picture', 'noArticle'],
    ['a bomb', '/bomb', 'tooLarge'],
    ['a feed that names a file', '/feed', 'refused'],
  ])('reads or refuses %s', async (_title, path, expected) => {
    const inputs = await readAll([local(path)], ['localhost']);
    expect(inputs.map((input) => ('kind' in input ? input.reason : input.mediaType))).toEqual([expected]);
  });

  it.each([
    ['loopback', (path: string) => `http://127.0.0.1:${port}${path}`],
    ['loopback by name', local],
    ['loopback in version 6', (path: string) => `http://[::ffff:127.0.0.1]:${port}${path}`],
    ['loopback as one number', (path: string) => `http://2130706433:${port}${path}`],
    ['a file', () => 'file:///etc/passwd'],
    ['another protocol', () => 'ftp://z.example/a'],
    ['a password', (path: string) => `http://a:b@localhost:${port}${path}`],
  ])('refuses %s without asking anybody', async (_title, addressOf) => {
    expect(await readAll([addressOf('/a')], [])).toMatchObject([{ reason: 'refused' }]);
    expect(visits).toEqual([]);
  });

  it('asks for robots.txt once and pauses between requests', async () => {
    const started = performance.now();
    visits = [];
    const inputs = [];
    const options = { allowHosts: ['localhost'], delayMs: 60 };
    for await (const input of read([local('/a'), local('/packed')], options)) inputs.push(input);
    expect(visits).toEqual(['/robots.txt', '/a', '/packed']);
    expect(performance.now() - started).toBeGreaterThan(110);
  });
});

it.each([
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['::1', true],
  ['::', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['64:ff9b::a00:1', true],
  ['93.184.216.34', false],
  ['172.32.0.1', false],
  ['2606:4700::1', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected);
});
