import { gzipSync } from 'node:zlib';
import { writeZip } from './write-zip.ts';

/** A file that means no good, and what the reader must say of it: a reason, or that it is an article all the same. */
export interface HostileFile {
  readonly title: string;
  readonly name: string;
  readonly bytes: () => Uint8Array | string;
  readonly expected: readonly string[];
}

const article =
  '<h1>Minister reisen nach Wien</h1><p>Die Außenminister haben am Dienstag in Wien über die Lage gesprochen und das Treffen auf den Abend verlegt, teilte das Ministerium mit.</p>';
const megabyte = 1024 * 1024;
const zeros = (megabytes: number) => Buffer.alloc(megabytes * megabyte);
const packedTwice = (megabytes: number) => gzipSync(gzipSync(zeros(megabytes)));

function warcOf(block: Uint8Array, length = block.length): Uint8Array {
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://z.example/1\r\nWARC-Date: 2025-03-18T20:51:00Z\r\nContent-Length: ${length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

const http = (headers = '') => Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`);
const rss = (items: string, doctype = '') =>
  `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>Z</title>${items}</channel></rss>`;

/** Each is read within seconds and in the memory of one page; nothing is written anywhere. */
export const hostileFiles: readonly HostileFile[] = [
  {
    title: '200,000 elements inside each other',
    name: 'deep.html',
    bytes: () => `<!doctype html>${'<div>'.repeat(200_000)}${article}`,
    expected: ['tooDeep'],
  },
  {
    title: '200,000 quotations inside each other around an article',
    name: 'deep-quote.html',
    bytes: () => `<!doctype html>${article}${'<blockquote><b>'.repeat(100_000)}x`,
    expected: ['tooDeep'],
  },
  {
    title: 'an attribute of 100 MB',
    name: 'attribute.html',
    bytes: () => Buffer.concat([Buffer.from('<!doctype html><p title="'), Buffer.alloc(100 * megabyte, 'a')]),
    expected: ['tooLarge'],
  },
  {
    title: 'an attribute of 9 MB',
    name: 'attribute-below.html',
    bytes: () =>
      Buffer.concat([
        Buffer.from('<!doctype html><p title="'),
        Buffer.alloc(9 * megabyte, 'a'),
        Buffer.from(`">x</p>${article}`),
      ]),
    expected: ['article'],
  },
  {
    title: 'a million attributes',
    name: 'attributes.html',
    bytes: () =>
      `<!doctype html><p ${Array.from({ length: 500_000 }, (_nothing, index) => `a${index}=1`).join(' ')}>x</p>${article}`,
    expected: ['article'],
  },
  {
    title: 'a tag and a comment without end',
    name: 'endless.html',
    bytes: () => `<!doctype html>${article}${'<!--'.repeat(1_000_000)}${'<a '.repeat(1_000_000)}`,
    expected: ['tooDeep'],
  },
  {
    title: '300,000 entities',
    name: 'entities.html',
    bytes: () => `<!doctype html>${article}<p>${'&#x41'.repeat(100_000)}${'&'.repeat(200_000)}</p>`,
    expected: ['article'],
  },
  {
    title: 'gzip that unpacks to 200 MB',
    name: 'bomb.html.gz',
    bytes: () => gzipSync(zeros(200)),
    expected: ['tooLarge'],
  },
  { title: 'gzip in gzip', name: 'twice.txt.gz', bytes: () => packedTwice(200), expected: ['binary'] },
  {
    title: 'a zip that unpacks to 200 MB',
    name: 'bomb.zip',
    bytes: () => writeZip([{ name: 'a.txt', content: zeros(200) }]),
    expected: ['refused'],
  },
  {
    title: 'a zip that lies about what it unpacks to',
    name: 'liar.zip',
    bytes: () => writeZip([{ name: 'a.txt', content: zeros(50), claimed: 1000 }]),
    expected: ['unreadable'],
  },
  {
    title: 'a zip in a zip',
    name: 'zips.zip',
    bytes: () => writeZip([{ name: 'b.zip', content: writeZip([{ name: 'a.txt', content: zeros(50) }]) }]),
    expected: ['refused'],
  },
  {
    title: 'names that lead out of a zip',
    name: 'slip.zip',
    bytes: () =>
      writeZip(
        [
          '../lesart-slipped.txt',
          '../../../../tmp/lesart-slipped.txt',
          '/etc/a.txt',
          'x/../../a.txt',
          '..\\a.txt',
          'C:\\a.txt',
          'a\0.txt',
        ].map((name) => ({
          name,
          content: 'Ein Text.',
        })),
      ),
    expected: Array(7).fill('refused'),
  },
  {
    title: 'names that lead out of a WACZ',
    name: 'slip.wacz',
    bytes: () => writeZip([{ name: 'archive/../../a.warc', content: 'WARC/1.0' }]),
    expected: ['refused'],
  },
  {
    title: 'a web archive that is a bomb',
    name: 'bomb.warc.gz',
    bytes: () => gzipSync(warcOf(Buffer.concat([http(), zeros(200)]))),
    expected: ['refused'],
  },
  {
    title: 'a record whose page is a bomb',
    name: 'inner.warc',
    bytes: () => warcOf(Buffer.concat([http('Content-Encoding: gzip\r\n'), gzipSync(zeros(200))])),
    expected: ['tooLarge'],
  },
  {
    title: 'a record that says it is longer than any disk',
    name: 'long.warc',
    bytes: () => warcOf(Buffer.concat([http(), Buffer.from(article)]), 9_000_000_000_000),
    expected: ['truncated'],
  },
  {
    title: 'headers without end',
    name: 'headers.warc',
    bytes: () => Buffer.concat([Buffer.from('WARC/1.0\r\n'), Buffer.from('X-A: b\r\n'.repeat(1_000_000))]),
    expected: ['refused'],
  },
  {
    title: 'a feed that names files and inner addresses',
    name: 'files.xml',
    bytes: () =>
      rss(
        [
          'file:///etc/passwd',
          'file://localhost/etc/passwd',
          'javascript:alert(1)',
          'gopher://z.example/',
          '/etc/passwd',
        ]
          .map((link) => `<item><title>A</title><link>${link}</link></item>`)
          .join(''),
      ),
    expected: Array(5).fill('refused'),
  },
  {
    title: 'entities that double a hundred times',
    name: 'laughs.xml',
    bytes: () =>
      rss(
        '<item><title>&l9;</title><description>&l9;</description></item>',
        `<!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_nothing, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')}]>`,
      ),
    expected: ['notGerman'],
  },
  {
    title: 'an entity that is a file',
    name: 'entity.xml',
    bytes: () =>
      rss(
        '<item><title>A</title><link>https://z.example/1</link><description>&x;</description></item>',
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      ),
    expected: ['noArticle'],
  },
  {
    title: 'a feed with 100,000 elements inside each other',
    name: 'deep.xml',
    bytes: () => rss(`<item><title>A</title>${'<a>'.repeat(100_000)}</item>`),
    expected: ['unreadable'],
  },
  {
    title: 'a list whose folders have no bottom',
    name: 'deep.opml',
    bytes: () => `<opml version="2.0"><body>${'<outline text="a">'.repeat(50_000)}</body></opml>`,
    expected: ['unreadable'],
  },
  {
    title: 'JSON with a hundred thousand brackets',
    name: 'deep.json',
    bytes: () => `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(100_000)}`,
    expected: ['unreadable'],
  },
  {
    title: 'a mail with a thousand mails inside each other',
    name: 'deep.eml',
    bytes: () => 'Content-Type: message/rfc822\r\nMIME-Version: 1.0\r\n\r\n'.repeat(1000),
    expected: ['empty'],
  },
  {
    title: 'one line of 500 KB',
    name: 'line.txt',
    bytes: () => 'Ã¼ „Äh“ der Präsident '.repeat(20_000),
    expected: ['article'],
  },
  {
    title: 'a word of 400 KB',
    name: 'word.txt',
    bytes: () => 'Ä'.repeat(200_000),
    expected: ['article'],
  },
  {
    title: 'a hundred thousand opening marks',
    name: 'marks.txt',
    bytes: () => `Der Minister sagte: ${'„“(«'.repeat(25_000)} am Montag.`,
    expected: ['article'],
  },
  {
    title: 'bytes that are no text',
    name: 'noise.txt',
    bytes: () => Uint8Array.from({ length: 100_000 }, (_nothing, index) => (index * 7919) % 256),
    expected: ['binary'],
  },
];
