import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ZipEntry, writeZip as zip } from '../../test/hostile/write-zip.ts';
import { read } from './read.ts';

const block = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><p>Seite';
const warc = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://z.example/1\r\nWARC-Date: 2025-03-18T20:51:00Z\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
const text = { name: 'a.txt', content: 'Ein Text.' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesart-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Each input as "path: media type" or "path: reason". */
async function readAll(name: string, archive: Uint8Array): Promise<string[]> {
  await writeFile(join(folder, name), archive);
  const seen: string[] = [];
  for await (const input of read([join(folder, name)]))
    seen.push(`${input.path.slice(folder.length + 1)}: ${'kind' in input ? input.reason : input.mediaType}`);
  return seen;
}

describe('zip archives', () => {
  it('give their articles and pass over the rest', async () => {
    const entries = [
      text,
      { name: 'ordner/b.html.gz', content: gzipSync('<!doctype html><p>Seite') },
      { name: 'ordner/c.warc', content: warc },
      { name: 'bild.png', content: 'x' },
      { name: '__MACOSX/a.txt', content: 'x' },
      { name: '.git/a.txt', content: 'x' },
    ];
    expect(await readAll('a.zip', zip(entries))).toEqual([
      'a.zip#a.txt: text/plain',
      'a.zip#ordner/b.html.gz: text/html',
      'a.zip#ordner/c.warc#https://z.example/1: text/html',
    ]);
  });

  it('as WACZ give the pages of their archives alone', async () => {
    const entries = [
      { name: 'archive/data.warc.gz', content: gzipSync(warc) },
      { name: 'pages/pages.txt', content: 'x' },
      { name: 'datapackage.json', content: '{}' },
    ];
    expect(await readAll('a.wacz', zip(entries))).toEqual(['a.wacz#https://z.example/1: text/html']);
  });

  const zeros = Buffer.alloc(9_000_000);
  it.each<[string, readonly ZipEntry[], string[]]>([
    [
      'a name that leads out',
      [{ ...text, name: '../../a.txt' }, text],
      ['a.zip#../../a.txt: refused', 'a.zip#a.txt: text/plain'],
    ],
    ['a name from the root', [{ ...text, name: '/etc/a.txt' }], ['a.zip#/etc/a.txt: refused']],
    ['a bomb', [{ name: 'b.txt', content: zeros }, text], ['a.zip#b.txt: refused', 'a.zip#a.txt: text/plain']],
    [
      'a bomb that lies about its size',
      [{ name: 'b.txt', content: zeros, claimed: 1000 }],
      ['a.zip#b.txt: unreadable'],
    ],
    ['a page above the limit', [{ name: 'b.txt', content: 'x', claimed: 11_000_000 }], ['a.zip#b.txt: refused']],
    [
      'a gzip bomb inside',
      [{ name: 'b.txt.gz', content: gzipSync(Buffer.alloc(20_000_000)) }],
      ['a.zip#b.txt.gz: tooLarge'],
    ],
    ['an archive inside', [{ name: 'b.zip', content: zip([text]) }], ['a.zip#b.zip: refused']],
    ['nothing inside', [], ['a.zip: noArticles']],
  ])('refuse %s', async (_title, entries, expected) => {
    expect(await readAll('a.zip', zip(entries))).toEqual(expected);
  });

  it('refuse what breaks off', async () => {
    expect(await readAll('a.zip', zip([text]).subarray(0, 40))).toEqual(['a.zip: unreadable']);
  });

  it('give what is there where they claim to have more', async () => {
    const archive = Buffer.from(zip([text]));
    archive.writeUInt16LE(65_534, archive.length - 12);
    expect(await readAll('a.zip', archive)).toEqual(['a.zip#a.txt: text/plain', 'a.zip: unreadable']);
  });
});
