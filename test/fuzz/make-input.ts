import { gzipSync } from 'node:zlib';
import { createRandom, pick } from '../characters/create-random.ts';
import { readGolden, readSamples } from '../read-texts.ts';

/** An input as it might lie in a folder, before anything goes wrong with it. */
export interface FuzzInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A page, feed or web archive made of passages of our golden documents, by the kind asked for. */
export function makeInput(kind: 'page' | 'feed' | 'archive', random: () => number): FuzzInput {
  if (kind === 'page') return { name: 'a.html', bytes: Buffer.from(makePage(random)) };
  if (kind === 'feed') return makeFeed(random);
  const records = Array.from({ length: 1 + Math.floor(random() * 3) }, (_nothing, index) => makeRecord(index, random));
  const isPacked = random() < 0.5;
  const archive = isPacked ? records.map((record) => gzipSync(record)) : records;
  return { name: isPacked ? 'a.warc.gz' : 'a.warc', bytes: Buffer.concat(archive) };
}

let passages: readonly string[] | undefined;

// Two to four paragraphs in a row, so that pronouns and the days of the week find what they stand for.
function takePassage(random: () => number): readonly string[] {
  passages ??= [...readSamples(), ...readGolden()].map(({ snapshot }) => Buffer.from(snapshot.bytes).toString('utf8'));
  const paragraphs = pick(random, passages)
    .split(/\n+/)
    .filter((line) => line.length > 60)
    .map((line) => line.slice(0, 600));
  const start = Math.floor(random() * Math.max(1, paragraphs.length - 2));
  return paragraphs.slice(start, start + 2 + Math.floor(random() * 3));
}

function makePage(random: () => number): string {
  const paragraphs = takePassage(random);
  const title = paragraphs[0]?.slice(0, 50) ?? 'Meldung';
  return pick(random, pageTemplates)
    .replaceAll('TITLE', () => title)
    .replaceAll('TEXT', () => paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n'))
    .replaceAll('PLAIN', () => paragraphs.map(escapeText).join('<br><br>\n'));
}

const pageTemplates = [
  '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>TITLE | Zeitung</title><meta property="article:published_time" content="2025-03-18T20:51:00+01:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"TITLE","datePublished":"2025-03-18T20:51:00+01:00","author":[{"name":"Ute Muster"}]}</script></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a></nav><main><article><h1>TITLE</h1><p class="lead">Stand: 18.03.2025 20:51 Uhr</p>TEXT<figure><img src="a.jpg"><figcaption>Der Saal in Wien. Foto: dpa</figcaption></figure><aside><h3>Mehr zum Thema</h3><ul><li><a href="/b">Noch ein Bericht</a></li></ul></aside></article></main><footer>&copy; Zeitung</footer></body></html>',
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>TITLE</title></head><body bgcolor=white><table><tr><td><a href=x>Start</a><td><h2>TITLE</h2><font size=2>PLAIN</font></table>',
  '<!doctype html><body itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">TITLE</h1><time itemprop="datePublished" datetime="2025-03-18">18. März 2025</time><div itemprop="articleBody">TEXT<blockquote>TEXT</blockquote></div><section id="comments"><p>Anna: Sehr gut!</p></section>',
  '<article><h1>Liveticker: TITLE</h1><div class="tick"><time>20:51 Uhr</time>TEXT</div><div class="tick"><time>19.12 Uhr</time>TEXT</div></article>',
];

function makeFeed(random: () => number): FuzzInput {
  const text = takePassage(random)
    .map((paragraph) => `<p>${escapeText(paragraph)}</p>`)
    .join('');
  const body = pick(random, feedTemplates)
    .replaceAll('ESCAPED', () => escapeText(text))
    .replaceAll('JSON', () => JSON.stringify(text).slice(1, -1))
    .replaceAll('TEXT', () => text);
  return { name: body.startsWith('{') ? 'a.json' : 'a.xml', bytes: Buffer.from(body) };
}

const feedTemplates = [
  '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Z</title><item><title>Eins</title><link>https://z.example/1</link><pubDate>Tue, 18 Mar 2025 20:51:00 +0100</pubDate><content:encoded><![CDATA[TEXT]]></content:encoded></item><item><title>Zwei</title><link>file:///etc/passwd</link></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>Z</title><entry><title>Eins</title><id>urn:1</id><link href="https://z.example/1"/><published>2025-03-18T20:51:00+01:00</published><content type="html">ESCAPED</content></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"Z","items":[{"id":"1","url":"https://z.example/1","title":"Eins","date_published":"2025-03-18T20:51:00+01:00","content_html":"JSON"}]}',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Z</title></channel><item rdf:about="https://z.example/1"><title>Eins</title><content:encoded><![CDATA[TEXT]]></content:encoded></item></rdf:RDF>',
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://z.example/1</loc><lastmod>2025-03-18</lastmod></url></urlset>',
  '<opml version="2.0"><body><outline text="A"><outline text="B" xmlUrl="https://z.example/feed"/></outline></body></opml>',
];

function makeRecord(index: number, random: () => number): Uint8Array {
  const body = Buffer.from(makePage(random));
  const isPacked = random() < 0.3;
  const packing = isPacked ? 'Content-Encoding: gzip\r\n' : '';
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${packing}\r\n`);
  const block = Buffer.concat([http, isPacked ? gzipSync(body) : body]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://z.example/${index}\r\nWARC-Date: 2025-03-18T20:51:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The input of a number, the same each time. */
export function inputOf(number: number): FuzzInput & { readonly random: () => number } {
  const random = createRandom(number * 2_654_435_761);
  const kind = (['page', 'page', 'feed', 'archive'] as const)[number % 4]!;
  return { ...makeInput(kind, random), random };
}
