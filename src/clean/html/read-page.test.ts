import { describe, expect, it } from 'vitest';
import {
  story as body,
  cleanPage,
  first,
  fourth,
  readTestPage as read,
  second,
  third,
} from '../../../test/make-page.ts';
import type { Document } from '../../core/document.ts';

function regionsOf(document: Document): string[] {
  return document.regions.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`);
}

describe('the article of a page', () => {
  it.each<[string, string]>([
    ['menus and footers', `<nav><p>${third}</p></nav><div>${body}</div><footer><p>${third.repeat(2)}</p></footer>`],
    [
      'comments',
      `<div>${body}</div><div class="comments"><p>Das sehe ich ganz anders, und zwar seit vielen Jahren, weil es nie gestimmt hat.</p></div>`,
    ],
    [
      'related articles',
      `<div>${body}<div class="related-articles"><p>Wie der Streit begann und wer ihn angefangen hat, lesen Sie in diesem anderen Text.</p></div></div>`,
    ],
    [
      'scripts and hidden parts',
      `<div>${body}<script>var x = "<p>nein</p>";</script><p hidden>${third}${third}</p></div>`,
    ],
    [
      'links to elsewhere',
      `<div>${body}<p><a href="/x">Lesen Sie hier, wie es mit den Verhandlungen in Genf und Bern weitergeht.</a></p></div>`,
    ],
    [
      'invitations to channels and comments',
      `<div>${body}<h3>Folgst du schon dem Blatt auf Whatsapp?</h3><p>Alles Wichtige am Morgen: Abonniere den Whatsapp-Kanal und verpasse keine Meldung mehr.</p><p>Ihre Meinung ist uns wichtig. Schreiben Sie an das Blatt.</p></div>`,
    ],
    [
      'notes on advertising',
      `<div>${body}<p>(*) Links mit einem Stern sind Affiliate-Links. Kaufen Sie darüber ein, erhalten wir eine Provision.</p><p>Anzeige Netzwerk</p></div>`,
    ],
    [
      'lists of other articles with pictures',
      `<div>${body}<ul>${['a', 'b', 'c', 'd'].map((name) => `<li><a href="/${name}"><img src="${name}.jpg"></a><div>Meldung ${name}</div><p>11.01.2022 Die Räder werden in diesem Jahr so teuer wie nie, und das trotz der vollen Lager.</p></li>`).join('')}</ul></div>`,
    ],
    [
      'whom the press may call',
      `<div>${body}<p>Pressekontakt</p><p>Dr. Erika Muster</p><p>Tel.: 030 123 456</p></div>`,
    ],
    ['what an open letter says in its label', `<div class="teaser-layer promo">${body}</div>`],
  ])('is told from %s', (_name, html) => {
    expect(read(`<html><body>${html}`).text).toBe(`${first}\n\n${second}\n\n${third}`);
  });

  it.each<[string, string]>([
    ['a caption', '<p class="intro">Der Minister auf dem Weg zum Flugzeug nach Genf am Montag. Foto: Erika Muster</p>'],
    ['how often it was read', '<p class="intro">5343 mal gelesen | 32 Kommentare</p>'],
    ['a date', '<p class="intro">Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Erika Muster</p>'],
  ])('takes no lead from %s', (_name, line) => {
    const html = `<title>Minister telefonieren</title><h1>Minister telefonieren</h1>${line}<div>${body}</div>`;
    expect(regionsOf(read(html)).filter((region) => region.startsWith('lead'))).toEqual([]);
  });

  it('has headline, lead, headings, captions and lists', () => {
    const html = `<title>Minister telefonieren | Blatt</title><h1>Minister telefonieren</h1><p class="intro">${first}</p>
      <div class="text"><figure><img src="a.jpg"><figcaption>Der Minister. Foto: dpa</figcaption></figure><p>${second}</p>
      <h2>Was noch offen ist</h2><p>${third}</p><ul><li>Ort und Tag des nächsten Treffens</li></ul><p>${fourth}</p></div>`;
    expect(regionsOf(read(html))).toEqual([
      'title: Minister telefonieren',
      `lead: ${first}`,
      'caption: Der Minister. Foto: dpa',
      `paragraph: ${second}`,
      'heading: Was noch offen ist',
      `paragraph: ${third}`,
      'listItem: Ort und Tag des nächsten Treffens',
      `paragraph: ${fourth}`,
    ]);
  });

  it('parts a kicker from the headline where the page names both', () => {
    const head = '<meta property="og:title" content="Gipfel in Genf: Kein Ergebnis nach zwei Tagen">';
    const document = read(
      `${head}<h1><span>Gipfel in Genf</span> <span>Kein Ergebnis nach zwei Tagen</span></h1><div>${body}</div>`,
    );
    expect(document.title).toBe('Gipfel in Genf: Kein Ergebnis nach zwei Tagen');
    expect(regionsOf(document).slice(0, 2)).toEqual(['title: Gipfel in Genf', 'title: Kein Ergebnis nach zwei Tagen']);
  });

  it('is refused where a page only lists others', () => {
    const teaser = (title: string) =>
      `<article><h2><a href="/x">${title} und mehr dazu</a></h2><p>${first}</p></article>`;
    const page = `<main>${'Eins Zwei Drei Vier Fünf Sechs Sieben'
      .split(' ')
      .map((word) => teaser(`Artikel ${word}`))
      .join('')}</main>`;
    expect(cleanPage(page)).toMatchObject({ kind: 'rejection', reason: 'noArticle' });
  });
});

describe('what a page says about itself', () => {
  it.each<[string, string, Partial<Document>]>([
    [
      'linked data',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ein Titel &amp; mehr","datePublished":"2025-03-18T20:51:00+01:00","dateModified":"2025-03-18T21:10:00+01:00","author":[{"@type":"Person","name":"Erika Muster"}],"publisher":{"name":"Das Blatt"}}</script>`,
      {
        title: 'Ein Titel & mehr',
        publishedAt: '2025-03-18T20:51:00+01:00',
        updatedAt: '2025-03-18T21:10:00+01:00',
        authors: ['Erika Muster'],
        publisher: 'Das Blatt',
      },
    ],
    [
      'meta elements',
      '<meta property="og:title" content="Ein Titel"><meta property="article:published_time" content="2025-03-18T20:51:00Z"><meta name="author" content="Erika Muster und Max Muster"><meta property="og:site_name" content="Das Blatt">',
      {
        title: 'Ein Titel',
        publishedAt: '2025-03-18T20:51:00Z',
        authors: ['Erika Muster', 'Max Muster'],
        publisher: 'Das Blatt',
      },
    ],
    [
      'a line beside the headline',
      '<h1>Ein Titel</h1><div>Do 25.04.24 | 14:07 Uhr</div><div>Von Erika Muster</div>',
      { title: 'Ein Titel', publishedAt: '2024-04-25T14:07', authors: ['Erika Muster'] },
    ],
    [
      'a time element',
      '<h1>Ein Titel</h1><div><time datetime="2025-03-18T20:51">gestern</time></div>',
      { publishedAt: '2025-03-18T20:51' },
    ],
    [
      'a head with wrong contents',
      `<meta property="og:site_name" content="{$plugin.site_name}"><meta name="publisher" content="Ein Titel | Das Blatt"><meta property="article:section" content="${first}"><title>Ein Titel -</title><p class="kicker">Gespräche in Genf</p><h1>Ein Titel -</h1>`,
      { title: 'Ein Titel', publisher: 'Das Blatt', section: null, kicker: 'Gespräche in Genf', authors: [] },
    ],
    [
      'broken linked data',
      '<script type="application/ld+json">{"headline": </script><title>Ein Titel</title>',
      { title: 'Ein Titel', publishedAt: null },
    ],
  ])('is read from %s', (_name, head, expected) => {
    expect(read(`${head}<div>${body}</div>`)).toMatchObject(expected);
  });
});

it('decodes entities and broken characters', () => {
  const html = `<p>${first.replaceAll('ä', '&auml;').replaceAll('ß', 'ÃŸ')}</p><p>&bdquo;${second}&ldquo; sagte er &#8211;&nbsp;ja.</p>`;
  expect(read(html).text).toBe(`${first}\n\n„${second}“ sagte er – ja.`);
});
