import { Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWebArchive } from './read-web-archive.ts';

const page = '<!doctype html><p>Der Minister reiste ab.</p>';
const address = 'https://zeitung.example/a';

interface RecordParts {
  readonly type?: string;
  readonly headers?: string;
  readonly body?: string | Uint8Array;
  readonly status?: string;
}

function record({
  type = 'response',
  headers = 'Content-Type: text/html',
  body = page,
  status = '200 OK',
}: RecordParts) {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2025-03-18T20:51:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

/** Each input as its text or its reason. */
async function readAll(archive: Uint8Array, chunkSize = 1000): Promise<string[]> {
  const chunks = [];
  for (let start = 0; start < archive.length; start += chunkSize)
    chunks.push(archive.subarray(start, start + chunkSize));
  const seen: string[] = [];
  for await (const input of readWebArchive('a.warc', Readable.from(chunks)))
    seen.push('kind' in input ? input.reason : Buffer.from(input.bytes).toString());
  return seen;
}

describe('readWebArchive', () => {
  it('keeps the encoding that the header of a page names', async () => {
    const archive = record({ headers: 'Content-Type: text/html; charset=windows-1250' });
    const inputs = [];
    for await (const input of readWebArchive('a.warc', Readable.from([archive]))) inputs.push(input);
    expect(inputs).toMatchObject([{ charset: 'windows-1250' }]);
  });

  const html = 'Content-Type: text/html; charset=utf-8';
  it.each<[string, RecordParts, string[]]>([
    ['a page', {}, [page]],
    ['a plain text', { headers: 'Content-Type: text/plain', body: 'Ein Text.' }, ['Ein Text.']],
    ['gzip', { headers: `${html}\r\nContent-Encoding: gzip`, body: gzipSync(page) }, [page]],
    ['brotli', { headers: `${html}\r\nContent-Encoding: br`, body: brotliCompressSync(page) }, [page]],
    [
      'chunks',
      {
        headers: `${html}\r\nTransfer-Encoding: chunked`,
        body: `5\r\n<!doc\r\n28;x=y\r\n${page.slice(5)}\r\n0\r\n\r\n`,
      },
      [page],
    ],
    [
      'headers that tell of a packing long undone',
      { headers: `${html}\r\nContent-Encoding: br\r\nTransfer-Encoding: chunked` },
      [page],
    ],
    ['a revisit', { type: 'revisit', body: '' }, ['skipped']],
    ['a picture', { headers: 'Content-Type: image/png' }, ['noArticles']],
    ['an error page', { status: '404 Not Found' }, ['noArticles']],
    ['a damaged packing', { headers: `${html}\r\nContent-Encoding: br`, body: 'kein Brotli' }, ['unreadable']],
    [
      'a bomb',
      { headers: `${html}\r\nContent-Encoding: gzip`, body: gzipSync(Buffer.alloc(20_000_000)) },
      ['tooLarge'],
    ],
  ])('reads %s', async (_title, parts, expected) => {
    expect(await readAll(record(parts))).toEqual(expected);
    expect(await readAll(gzipSync(record(parts)), 1)).toEqual(expected);
  });

  it('names the address and the time of receipt', async () => {
    const inputs = [];
    for await (const input of readWebArchive('a.warc', Readable.from([record({})]))) inputs.push(input);
    expect(inputs).toMatchObject([
      { path: `a.warc#${address}`, address, receivedAt: '2025-03-18T20:51:00Z', mediaType: 'text/html' },
    ]);
  });

  it.each([
    ['in the body', 30],
    ['in the headers of the answer', 110],
  ])('reports a last record that breaks off %s', async (_title, missing) => {
    const archive = Buffer.concat([record({}), record({})]);
    expect(await readAll(archive.subarray(0, archive.length - missing))).toEqual([page, 'truncated']);
  });

  it('reports a packed archive that breaks off', async () => {
    const packed = Buffer.concat([gzipSync(record({})), gzipSync(record({}), { level: 0 })]);
    expect(await readAll(packed.subarray(0, packed.length - 60))).toEqual([page, 'truncated']);
  });

  it('goes on after a truncated picture no further, and does not hang', async () => {
    const archive = Buffer.concat([record({}), record({ headers: 'Content-Type: image/png' })]);
    expect(await readAll(archive.subarray(0, archive.length - 20))).toEqual([page, 'truncated']);
  });

  it('refuses headers without end', async () => {
    expect(await readAll(Buffer.alloc(3_000_000, 'WARC/1.0 '), 64_000)).toEqual(['refused']);
  });

  it('refuses an archive that is a bomb', async () => {
    const start = Buffer.from(
      'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
    );
    expect(await readAll(gzipSync(Buffer.concat([start, Buffer.alloc(70 * 1024 * 1024)])))).toEqual(['refused']);
  });

  it('refuses what is damaged in the middle', async () => {
    const packed = gzipSync(record({ body: `<html>${'Wort '.repeat(5000)}` }));
    packed.fill(255, 60, 80);
    expect(await readAll(packed)).toEqual(['unreadable']);
  });
});
