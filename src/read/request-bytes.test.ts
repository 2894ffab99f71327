import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { read } from './read.ts';

/** What names are looked up as, one answer after the other; the system knows none of these names. */
const answers = new Map<string, string[]>();
vi.mock('node:dns/promises', () => ({
  lookup: async (host: string) => {
    const queue = answers.get(host);
    if (!queue) throw new Error(`nobody knows ${host}`);
    const address = queue.length > 1 ? queue.shift() : queue[0];
    return [{ address, family: 4 }];
  },
}));

let server: Server;
let port = 0;
const hosts: (string | undefined)[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    hosts.push(request.headers.host);
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Der Minister reiste ab.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

async function readAll(address: string, allowHosts: readonly string[] = []) {
  hosts.length = 0;
  const inputs = [];
  for await (const input of read([address], { allowHosts, delayMs: 0, timeoutMs: 500 })) inputs.push(input);
  return inputs;
}

describe('a name that is looked up', () => {
  it('is connected to as it was judged, and not looked up again', async () => {
    // Two requests, robots.txt and the page, each looked up once; a third answer would lead elsewhere.
    answers.set('news.example', ['127.0.0.1', '127.0.0.1', '192.0.2.1']);
    const inputs = await readAll(`http://news.example:${port}/a`, ['news.example']);
    expect(inputs).toMatchObject([{ mediaType: 'text/html' }]);
    expect(hosts).toEqual([`news.example:${port}`, `news.example:${port}`]);
    expect(answers.get('news.example')).toEqual(['192.0.2.1']);
  });

  it.each([
    ['loopback', '127.0.0.1'],
    ['the network of the office', '10.1.2.3'],
    ['the address where clouds tell secrets', '169.254.169.254'],
  ])('is refused where it is %s', async (_name, address) => {
    answers.set('rebind.example', [address]);
    expect(await readAll(`http://rebind.example:${port}/a`)).toMatchObject([{ reason: 'refused' }]);
    expect(hosts).toEqual([]);
  });

  it('is refused where it turns into loopback between two requests', async () => {
    // The first answer is looked up for the page, the second for robots.txt.
    answers.set('rebind.example', ['192.88.99.1', '127.0.0.1']);
    expect(await readAll(`http://rebind.example:${port}/a`)).toMatchObject([{ reason: 'refused' }]);
    expect(hosts).toEqual([]);
  });
});
