import { describe, expect, it } from 'vitest';
import { toWebAddress } from './web-address.ts';

describe('toWebAddress', () => {
  it.each<[path: string, address: string | null]>([
    ['https://example.org/a', 'https://example.org/a'],
    ['https://example.org/ein artikel#abschnitt', 'https://example.org/ein%20artikel#abschnitt'],
    ['crawl.warc.gz#https://example.org/a', 'https://example.org/a'],
    ['https://example.org/feed.xml#https://example.org/b', 'https://example.org/b'],
    ['press.zip#day/a.txt', null],
    ['ordner/https.txt', null],
    ['https://', null],
  ])('%s -> %s', (path, address) => expect(toWebAddress(path)).toBe(address));
});
