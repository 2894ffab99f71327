import { describe, expect, it } from 'vitest';
import { expandBytes } from './expand-bytes.ts';

const published = '2025-03-18T20:51:00+01:00';
const content = '<p>Der Minister reiste ab.</p>';

async function readAll(feed: string | Uint8Array) {
  const inputs = [];
  for await (const input of expandBytes('feed', Buffer.from(feed))) inputs.push(input);
  return inputs;
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title>${items}</channel></rss>`;

describe('feeds', () => {
  it.each([
    [
      'RSS',
      rss(
        `<item><title>Ab &amp;amp; an</title><link>https://z.example/1</link><pubDate>Tue, 18 Mar 2025 20:51:00 +0100</pubDate><description>kurz</description><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
      ),
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title>Ab</title><link href="https://z.example/1"/><published>${published}</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content}</div></content></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x"><title>F</title></channel><item rdf:about="https://z.example/1"><title>Ab</title><dc:date>${published}</dc:date><content:encoded><![CDATA[${content}]]></content:encoded></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        items: [{ id: '1', url: 'https://z.example/1', title: 'Ab', content_html: content, date_published: published }],
      }),
    ],
  ])('gives the entry of %s as a page of its own', async (_format, feed) => {
    const inputs = await readAll(feed);
    expect(inputs).toMatchObject([
      { path: 'feed#https://z.example/1', address: 'https://z.example/1', published, mediaType: 'text/html' },
    ]);
    const text = 'bytes' in inputs[0] ? Buffer.from(inputs[0].bytes).toString() : '';
    expect(text).toContain('<h1>Ab');
    expect(text).toContain(content);
    expect(text).not.toContain('kurz');
  });

  it('gives a plain text as one', async () => {
    const items = [{ id: 'n1', title: 'Abreise', content_text: 'Der Minister reiste ab.' }];
    const inputs = await readAll(JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'F', items }));
    expect(inputs).toMatchObject([{ path: 'feed#n1', mediaType: 'text/plain' }]);
    expect('bytes' in inputs[0] && Buffer.from(inputs[0].bytes).toString()).toBe('Abreise\n\nDer Minister reiste ab.');
  });

  it('reads the encoding that the feed declares', async () => {
    const item = '<item><title>Ü</title><link>https://z.example/1</link></item>';
    const feed = Buffer.from(
      rss(item).replace('1.0"?', '1.0" encoding="iso-8859-1"?').replace('<title>F', '<title>Ü'),
      'latin1',
    );
    expect(await readAll(feed)).toMatchObject([{ reason: 'noArticle' }]);
  });

  it.each([
    [
      'an entry without text',
      rss('<item><title>A</title><link>https://z.example/1</link><description>kurz</description></item>'),
    ],
    [
      'an entry of OPML',
      '<opml version="2.0"><head/><body><outline text="g"><outline text="A" xmlUrl="https://z.example/1"/></outline></body></opml>',
    ],
    [
      'a page of a news sitemap',
      '<?xml version="1.0"?><urlset xmlns:news="n"><url><loc>https://z.example/1</loc><image:image><image:loc>https://z.example/b.png</image:loc></image:image><news:news><news:title>A</news:title></news:news></url></urlset>',
    ],
    ['a sitemap of an index', '<sitemapindex><sitemap><loc>https://z.example/1</loc></sitemap></sitemapindex>'],
  ])('names the address of %s', async (_title, feed) => {
    const inputs = await readAll(feed);
    expect(inputs).toMatchObject([{ path: 'feed#https://z.example/1', reason: 'noArticle' }]);
    expect(inputs[0]).toHaveProperty('detail', expect.stringContaining('read this address: https://z.example/1'));
  });

  it.each([
    ['a file of this machine', rss('<item><title>A</title><link>file:///etc/passwd</link></item>'), 'refused'],
    ['no entries', rss(''), 'noArticles'],
    ['a broken feed', '{"version":"https://jsonfeed.org/version/1","items":[', 'unreadable'],
  ])('refuses %s', async (_title, feed, reason) => {
    expect(await readAll(feed)).toMatchObject([{ reason }]);
  });

  it('survives lists without bottom', async () => {
    const depth = 200_000;
    const list = `<opml version="2.0"><body>${'<outline text="a">'.repeat(depth)}${'</outline>'.repeat(depth)}</body></opml>`;
    expect(await readAll(list)).toMatchObject([{ reason: expect.stringMatching(/unreadable|noArticles/) }]);
    const entry = rss(
      `<item><title>A</title><content:encoded><![CDATA[${'<div>'.repeat(depth)}]]></content:encoded></item>`,
    );
    expect(await readAll(entry)).toMatchObject([{ mediaType: 'text/html' }]);
  });

  it('does not unfold entities without end', async () => {
    const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "Wort">${entities.join('')}]>${rss('<item><title>&e9;</title><link>https://z.example/1</link></item>').slice(21)}`;
    expect(await readAll(bomb)).toHaveLength(1);
  });
});
