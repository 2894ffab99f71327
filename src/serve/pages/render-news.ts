import { html } from 'hono/html';
import type { NewsItem } from '../../pipeline/show/list-news.ts';
import type { LedgerEventKind } from '../../store/ledger-events.ts';
import { say, type Texts } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameContactKind, nameContactStatus, nameDenialKind } from '../report/words.ts';
import { toIsoDay } from './format-days.ts';
import type { Markup } from './layout.ts';
import { contactAddress, documentAddress, evidenceAddress } from './links.ts';
import { nameActor } from './name-actor.ts';
import { nameDocument } from './name-document.ts';
import { quote } from './quote.ts';
import { nameContact } from './render-contact-page.ts';

const kinds: Readonly<Record<LedgerEventKind, Texts>> = {
  document: { de: 'neuer Text', en: 'new text' },
  version: { de: 'neue Fassung', en: 'new version' },
  contact: { de: 'neuer Kontakt', en: 'new contact' },
  report: { de: 'weiterer Bericht', en: 'further report' },
  denial: { de: 'Dementi', en: 'denial' },
};

/** What became new, latest first. `since` is the day or time of the last visit, if it is known. */
export function renderNews(
  items: readonly NewsItem[],
  { since, next, today }: { readonly since: string | null; readonly next: string | null; readonly today: string },
): Markup {
  return html`<h1>${say({ de: 'Neues', en: 'What is new' })}</h1>
    <p class="faint">${since ? say({ de: `Seit ${formatDate(since)}.`, en: `Since ${formatDate(since)}.` }) : say({ de: 'Zuletzt aufgenommen, das Neueste zuerst.', en: 'Latest first.' })}
    <a href="/changes?since=${dayBefore(today, 1)}">${say({ de: 'seit gestern', en: 'since yesterday' })}</a> ·
    <a href="/changes?since=${dayBefore(today, 7)}">${say({ de: '7 Tage', en: '7 days' })}</a> ·
    <a href="/changes?all">${say({ de: 'alle', en: 'all' })}</a> · <a href="/changes.atom">${say({ de: 'Als Atom-Feed', en: 'As an Atom feed' })}</a></p>
    ${items.length > 0 ? html`<ul class="statements" id="news">${groupByText(items).map(renderText)}</ul>` : html`<p>${say({ de: 'Nichts Neues.', en: 'Nothing new.' })}</p>`}
    ${next ? html`<p class="more"><a href="${next}" rel="next">${say({ de: 'Früheres', en: 'Earlier' })}</a></p>` : ''}`;
}

const millisecondsPerDay = 86_400_000;

/** `YYYY-MM-DD`, so many days before. */
function dayBefore(day: string, days: number): string {
  return toIsoDay(Math.floor(Date.parse(day) / millisecondsPerDay) - days);
}

/** What one text brought stands together: its own line first. */
function groupByText(items: readonly NewsItem[]): readonly (readonly NewsItem[])[] {
  const groups: NewsItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group?.[0]?.event.documentId === item.event.documentId) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function renderText(items: readonly NewsItem[]) {
  const [{ event, document }] = items as readonly [NewsItem];
  const own = items.find(({ contact, denial }) => !contact && !denial);
  const others = items.filter((item) => item !== own);
  const label = own ? html`<span class="label">${say(kinds[own.event.kind])}</span> ` : '';
  return html`<li>${label}<a href="${documentAddress(event.documentId)}">${nameDocument(document)}</a>
    <small>${[`${formatDate(event.at)} ${event.at.slice(11, 16)} UTC`, document.publisher].filter(Boolean).join(' · ')}</small>
    ${others.length > 0 ? html`<ul>${others.map(renderItem)}</ul>` : ''}</li>`;
}

function renderItem(item: NewsItem) {
  return html`<li><span class="label">${say(kinds[item.event.kind])}</span> <a href="${addressOf(item)}">${titleOf(item)}</a></li>`;
}

/** The words for one piece of news: "neuer Kontakt: Donald Trump – Wladimir Putin, 18. März 2025 (Telefonat, fand statt)". */
export function nameNews(item: NewsItem): string {
  return `${say(kinds[item.event.kind])}: ${titleOf(item)}`;
}

/** Where a piece of news leads. */
export function addressOf({ event, contact, denial }: NewsItem): string {
  if (contact) return contactAddress(contact.id);
  const [anchor] = denial?.fact.anchors ?? [];
  return anchor ? evidenceAddress(event.documentId, anchor) : documentAddress(event.documentId);
}

function titleOf({ document, contact, denial }: NewsItem): string {
  if (contact)
    return `${nameContact(contact)} (${nameContactKind(contact.kind)}, ${nameContactStatus(contact.status)})`;
  if (denial)
    // Not what is denied, but how: "bestreitet: „Niemand hat angerufen“" would say the opposite.
    return `${nameActor(denial.by.name)} ${nameDenialKind(denial.fact.kind)}, ${say({ de: 'mit den Worten', en: 'in the words' })}: ${quote(denial.fact.anchors[0]?.exact ?? '')}`;
  return nameDocument(document);
}
