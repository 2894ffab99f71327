import { describe, expect, it } from 'vitest';
import { first, fourth, readTestPage as read, second, story, third } from '../../../test/make-page.ts';
import type { Document } from '../../core/document.ts';
import { clean } from '../clean.ts';

const plain = [first, second, third].join('\n\n');

function cleanText(text: string): string | undefined {
  const document = clean({ path: 'a.txt', bytes: new TextEncoder().encode(text), hash: '', mediaType: 'text/plain' });
  return document.kind === 'document' ? document.text : undefined;
}

function regionsOf({ regions, text }: Document): string[] {
  return regions.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

const consent = `<div class="x1"><p>Wir und unsere Partner verwenden Cookies und ähnliche Techniken, um Ihnen personalisierte Anzeigen zu zeigen und die Nutzung zu messen.</p>
  <p>Mit dem Klick auf „Alle akzeptieren“ willigen Sie in das Tracking und in die Übermittlung an Drittanbieter ein; die Einwilligung ist freiwillig.</p><p>Alle akzeptieren</p></div>`;

const discussion = `<section id="leserkommentare"><h2>Kommentare (212)</h2>${Array.from(
  { length: 6 },
  (_entry, index) =>
    `<div class="comment"><p>Nummer ${index}: Das sehe ich völlig anders, und zwar schon seit vielen Jahren, weil es in Wahrheit niemals so gewesen ist.</p></div>`,
).join('')}</section>`;

describe('the article of an odd page', () => {
  it.each<[string, string]>([
    [
      'behind a consent wall without labels',
      `<body>${consent}<div class="y"><h1>Minister telefonieren</h1>${story}</div>`,
    ],
    ['below its comments', `<body><main>${discussion}<article><h1>Minister telefonieren</h1>${story}</article></main>`],
    [
      'in divisions parted by line breaks',
      `<body><h1>Minister telefonieren</h1><div>${first}<br><br>${second}<br /> <br />${third}</div><div>Startseite<br><br>Impressum</div>`,
    ],
    [
      'in divisions without any paragraph',
      `<body><h1>Minister telefonieren</h1><div class="t"><div>${first}</div><div>${second}</div><div><span>${third}</span></div></div>`,
    ],
    [
      'in a table of the layout',
      `<body><table><tr><td width="160"><a href="/">Politik</a><br><a href="/">Wirtschaft</a></td><td><h1>Minister telefonieren</h1><font size="2">${story}</font></td><td><b>Wetter</b><br><a href="/w">Morgen Regen</a></td></tr></table>`,
    ],
    [
      'in the cells of a table, one paragraph each',
      `<body><h1>Minister telefonieren</h1><table><tr><td>${first}</td></tr><tr><td>${second}</td></tr><tr><td>${third}</td></tr></table>`,
    ],
    [
      'in boxes of a kit',
      `<body><main><h1>Minister telefonieren</h1><div class="paragraph--text"><p>${first}</p></div><div class="paragraph--image"><img></div><div class="paragraph--text"><p>${second}</p></div><div class="paragraph--text"><p>${third}</p></div></main>`,
    ],
    [
      'for readers without scripts',
      `<body><div id="app"></div><noscript><h1>Minister telefonieren</h1>${story}</noscript>`,
    ],
    [
      'in paragraphs that are never closed',
      `<body><h1>Minister telefonieren</h1><div><p><b>${first}<p>${second}<p><span>${third}</div>`,
    ],
    [
      'with tags closed in the wrong order',
      `<body><div class="main"><h1>Minister telefonieren</h1><p><strong>${first}</p></strong></span></b><p>${second}</em></p></section></td><p>${third}</p></div>`,
    ],
    [
      'in a document inside the document',
      `<html><body><h1>Minister telefonieren</h1><div><!doctype html><html><head><title>x</title></head><body><p>${first}</p><p>${second}</p></body></html><p>${third}</p></div></body></html>`,
    ],
    [
      'in a print view',
      `<html><body onload="window.print()"><div>Druckansicht</div><h1>Minister telefonieren</h1><div class="druck">${story}</div><div>© 2025 Das Blatt – Alle Rechte vorbehalten</div><a href="javascript:window.print()">Drucken</a></body></html>`,
    ],
    [
      'above lists of links that no label gives away',
      `<body><div class="a"><h1>Minister telefonieren</h1>${story}<div><h3>Was sonst geschah</h3><ul><li><a href="/1">Brand in einer Halle am Hafen</a></li><li><a href="/2">Neue Brücke für den Verkehr frei</a></li></ul></div></div>`,
    ],
    [
      'beside two dozen teasers in a list',
      `<body><div><h1>Minister telefonieren</h1>${story}</div><ul>${Array.from({ length: 24 }, (_teaser, index) => `<li><div onclick="go(${index})"><b>Meldung ${index}</b><p>Aus einer anderen Stadt wird gemeldet, dass dort etwas geschehen ist, wovon hier nicht die Rede ist.</p></div></li>`).join('')}</ul>`,
    ],
    [
      'with a button that is never closed',
      `<body><h1>Minister telefonieren</h1><div><div><button class="share">Teilen</div>${story}</div>`,
    ],
  ])('is found %s', (_name, html) => {
    const document = read(html);
    const body = regionsOf(document).filter((region) => !region.startsWith('title: '));
    expect(body.map((region) => region.replace(/^\w+: /, '')).join('\n\n')).toBe(plain);
    expect(cleanText(document.text)).toBe(document.text);
  });

  it.each<[string, string]>([
    [
      'lists by dashes',
      `<p>${first}</p><p>- Ort und Tag des Treffens</p><p>- Teilnehmer beider Seiten</p><p>${second}</p>`,
    ],
    [
      'direct speech behind dashes',
      `<p>${first}</p><p>– „Reden Sie wieder miteinander?“</p><p>– „Ja.“</p><p>${second}</p>`,
    ],
    [
      'what it says about itself',
      `<p>${first}</p><p>${second}</p><p>Dieser Beitrag ist am 18. März 2025 in der Wochenzeitung erschienen.</p>`,
    ],
    [
      'a kicker set as a block',
      `<h1><span>Gipfel in Genf</span><span>Minister reisen ohne Ergebnis ab</span></h1><p>${first}</p><p>${second}</p>`,
    ],
  ])('is the same when cleaned again, with %s', (_name, html) => {
    const { text } = read(`<body><div>${html}</div>`);
    expect(cleanText(text)).toBe(text);
  });

  it('is found on a page for telephones', () => {
    const document = read(
      `<html amp lang="de"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister telefonieren","datePublished":"2025-03-18T20:51:00+01:00"}</script></head><body><amp-sidebar><ul><li>Politik</li></ul></amp-sidebar><article><h1>Minister telefonieren</h1><amp-img src="a.jpg"></amp-img><p>${first}</p><amp-ad>Anzeige</amp-ad><p>${second}</p></article><amp-consent><div>Cookies zulassen?</div></amp-consent></body></html>`,
    );
    expect(regionsOf(document)).toEqual([
      'title: Minister telefonieren',
      `paragraph: ${first}`,
      `paragraph: ${second}`,
    ]);
    expect(document.publishedAt).toBe('2025-03-18T20:51:00+01:00');
  });

  it('is found where only the linked data holds it', () => {
    const body = `${first}\\n\\n${second.replaceAll('ä', '\\u00e4')} \\"Gut so\\", hie\\u00df es.\\n${third}`;
    const document = read(
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister telefonieren","articleBody":"${body}"}</script></head><body><div id="root">Wird geladen ...</div></body></html>`,
    );
    expect(document.text).toBe(`${first}\n\n${second} "Gut so", hieß es.\n\n${third}`);
    expect(document.title).toBe('Minister telefonieren');
  });

  it('is marked as an excerpt where a wall cuts it off', () => {
    const document = read(
      `<body><article><h1>Minister telefonieren</h1><p>${first}</p><p>${second}</p><p>Die Vermittler aus der Schweiz zeigten sich ...</p><div class="paywall"><h3>Jetzt weiterlesen mit Blatt Plus</h3><p>Sie haben bereits ein Abo? Hier anmelden.</p></div></article></body>`,
    );
    expect(document.access).toBe('excerpt');
    expect(document.text).not.toMatch(/Plus|Abo/);
  });

  it('keeps captions of a gallery apart from the text', () => {
    const figure = (name: string) =>
      `<figure><img src="${name}.jpg"><figcaption>${name} vor dem Palast der Nationen. Foto: dpa</figcaption></figure>`;
    const document = read(
      `<body><article><h1>Minister telefonieren</h1><p>${first}</p>${figure('Die Ministerin')}${figure('Der Vermittler')}<p>${second}</p><p>${third}</p></article></body>`,
    );
    expect(regionsOf(document)).toEqual([
      'title: Minister telefonieren',
      `paragraph: ${first}`,
      'caption: Die Ministerin vor dem Palast der Nationen. Foto: dpa',
      'caption: Der Vermittler vor dem Palast der Nationen. Foto: dpa',
      `paragraph: ${second}`,
      `paragraph: ${third}`,
    ]);
  });

  it('has the entries of a live ticker with their times', () => {
    const entry = (time: string, text: string) =>
      `<div class="entry"><time>${time} Uhr</time><h3>Neue Meldung</h3><p>${text}</p></div>`;
    const document = read(
      `<body><main><h1>Alles zum Treffen im Liveticker</h1>${entry('18.20', first)}${entry('17.05', second)}${entry('16.40', third)}${entry('15.00', fourth)}</main></body>`,
    );
    expect(document.text).toContain(first);
    expect(document.text).toContain(fourth);
    expect(document.text.indexOf(first)).toBeLessThan(document.text.indexOf(fourth));
  });

  it('is left alone where a story is about cookies', () => {
    const about = `<p>Die Behörde verbietet den Verlagen, Cookies ohne Einwilligung zu setzen, und verweist auf den Datenschutz.</p><p>Das Tracking durch Drittanbieter werde von der nächsten Woche an überall in der Union überprüft.</p>`;
    expect(
      read(`<body><h1>Behörde gegen Cookies</h1><article>${about}<p>${first}</p></article></body>`).text,
    ).toContain('Drittanbieter');
  });
});
