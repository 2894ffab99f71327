import { html } from 'hono/html';
import { currentLanguage, say, type Texts } from '../cli/language.ts';
import { renderAsOfNote } from './render-as-of.ts';

/** What stands around the content of a page. */
export interface PageFrame {
  readonly title: string;
  /** Address of this page, with its query: where the language switch leads back to. */
  readonly address: string;
  /** Script files under /assets that improve the page; it reads without them. */
  readonly scripts?: readonly string[];
  /** The moment as of which the page is shown; undefined for now. */
  readonly asOf?: string;
  /** The whole address, for paper. */
  readonly printed?: string;
}

/** A piece of a page whose text is escaped already. */
export type Markup = ReturnType<typeof html>;

const sections: readonly (readonly [address: string, name: Texts])[] = [
  ['/', { de: 'Kontakte', en: 'Contacts' }],
  ['/commitments', { de: 'Zusagen und Fristen', en: 'Promises and deadlines' }],
  ['/denials', { de: 'Dementis', en: 'Denials' }],
  ['/actors', { de: 'Akteure', en: 'Actors' }],
  ['/documents', { de: 'Texte', en: 'Texts' }],
  ['/changes', { de: 'Neues', en: 'What is new' }],
];

/** On paper a long list ends after some entries (the style sheet hides the others); this says that there are more. */
export function renderPrintNote(count: number, printed: number): Markup {
  if (count <= printed) return html``;
  const more = count - printed;
  return html`<p class="print-note">${say({ de: `… und ${more} weitere, die nur am Bildschirm stehen.`, en: `… and ${more} more that are shown on screen only.` })}</p>`;
}

/** A whole page: head, navigation, search, content. */
export async function renderPage(
  { title, address, scripts = [], asOf, printed }: PageFrame,
  content: Markup,
): Promise<string> {
  const page = html`<!doctype html>
<html lang="${currentLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Lesart</title><link rel="stylesheet" href="/assets/style.css"><link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Lesart" href="/changes.atom">
${scripts.map((script) => html`<script type="module" src="/assets/${script}"></script>`)}</head><body>
<a class="skip" href="#content">${say({ de: 'Zum Inhalt', en: 'Skip to content' })}</a>
<header class="site"><a class="brand" href="/">Lesart</a>
<nav aria-label="${say({ de: 'Bereiche', en: 'Sections' })}">${sections.map(([to, name]) => renderSection(to, name, address))}</nav>
<form class="search" action="/search" role="search"><label><span class="unseen">${say({ de: 'Suche', en: 'Search' })}</span>
<input type="search" name="q" placeholder="${say({ de: 'Suchen: Waffenruhe, Lawrow …', en: 'Search: Waffenruhe, Lawrow …' })}"></label>
<button>${say({ de: 'Suchen', en: 'Search' })}</button></form>${renderLanguageSwitch(address)}</header>
<main id="content" tabindex="-1">${renderAsOfNote(asOf)}${content}</main>
<footer class="site">${say({
    de: 'Lesart sagt, wer was sagt, nie, wer recht hat. Jeder Eintrag führt zu den Worten, auf denen er beruht.',
    en: 'Lesart tells who says what, never who is right. Every entry leads to the words it rests on.',
  })} <a href="/api/openapi.json">API</a>${printed ? html`<p class="printed">${printed}</p>` : ''}</footer></body></html>
`;
  return String(await page);
}

function renderSection(to: string, name: Texts, address: string) {
  const path = address.split('?')[0];
  const isHere = to === '/' ? path === '/' || path.startsWith('/contacts') : path.startsWith(to);
  return isHere ? html`<a href="${to}" aria-current="true">${say(name)}</a>` : html`<a href="${to}">${say(name)}</a>`;
}

/** The other language, on the same page. */
function renderLanguageSwitch(address: string) {
  const other = currentLanguage() === 'de' ? 'en' : 'de';
  const name = other === 'de' ? 'Deutsch' : 'English';
  return html`<a class="language" hreflang="${other}" lang="${other}" href="/language/${other}?to=${encodeURIComponent(address)}">${name}</a>`;
}
