import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { read } from '../src/read/read.ts';
import { dataFolder } from './texts.ts';

/**
 * Peak memory while a web archive of a gigabyte is read, plain and packed: saved pages repeated in a file that is
 * removed afterwards. `node bench/measure-archive.ts [MEGABYTES]`
 */
const pagesFolder = join(dataFolder, 'pages', 'fundus');
const archiveSize = Number(process.argv[2] ?? 1024) * 1024 * 1024;
if (existsSync(pagesFolder)) await measureArchives();
else process.stdout.write('archive: skipped, there are no saved pages beside the project\n');

async function measureArchives(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lesart-archive-'));
  try {
    const pages = await loadPages();
    const [plain, packed] = [join(folder, 'pages.warc'), join(folder, 'pages.warc.gz')];
    await pipeline(Readable.from(repeatRecords(pages)), createWriteStream(plain));
    await pipeline(Readable.from(repeatRecords(pages)), createGzip({ level: 1 }), createWriteStream(packed));
    for (const path of [plain, packed]) await measureReading(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function loadPages(): Promise<readonly Uint8Array[]> {
  const pages: Uint8Array[] = [];
  for await (const input of read([pagesFolder])) if (!('kind' in input)) pages.push(input.bytes);
  return pages;
}

function* repeatRecords(pages: readonly Uint8Array[]): Generator<Uint8Array> {
  for (let size = 0, number = 0; size < archiveSize; number++) {
    const page = pages[number % pages.length];
    const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n';
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://pages.example/${number}\r\nWARC-Date: 2025-03-18T20:51:00Z\r\nContent-Length: ${http.length + page.length}\r\n\r\n`;
    const record = Buffer.concat([Buffer.from(head + http), page, Buffer.from('\r\n\r\n')]);
    size += record.length;
    yield record;
  }
}

async function measureReading(path: string): Promise<void> {
  const started = performance.now();
  let [pages, rejections, peak] = [0, 0, 0];
  for await (const input of read([path])) {
    if ('kind' in input) rejections++;
    else pages++;
    if (pages % 100 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `archive: ${path.slice(path.lastIndexOf('/') + 1)}, ${pages} pages and ${rejections} refusals of ${Math.round(archiveSize / 1024 ** 2)} MB in ${seconds.toFixed(1)} s, at most ${Math.round(peak / 1024 ** 2)} MB of memory, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB with the writing before\n`,
  );
}
