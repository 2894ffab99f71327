import { html } from 'hono/html';
import type { ContactKind, ContactStatus } from '../../core/contact.ts';
import type { ListedContact } from '../../core/listed.ts';
import type { ListedPage } from '../../pipeline/browse-listed.ts';
import { say } from '../cli/language.ts';
import { nameContactKind, nameContactStatus } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { renderAsOfField } from './render-as-of.ts';
import { renderContactList } from './render-contact-list.ts';
import { renderTimeline, type TimelineMark } from './render-timeline.ts';

/** Fields of the filter as the address carries them; empty strings where not filled in. */
export interface OverviewFilter {
  readonly actor?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly publisher?: string;
  readonly topic?: string;
  /** A second actor who takes part too. */
  readonly with?: string;
  /** Day by which it was published. */
  readonly asOf?: string;
}

export interface OverviewData {
  readonly page: ListedPage<ListedContact>;
  readonly marks: readonly TimelineMark[];
  readonly filter: OverviewFilter;
  /** Address of the next page; null on the last. */
  readonly next: string | null;
}

const kinds: readonly ContactKind[] = ['phone', 'video', 'meeting', 'visit', 'talks', 'message', 'unspecified'];
const statuses: readonly ContactStatus[] = [
  'held',
  'ongoing',
  'planned',
  'proposed',
  'postponed',
  'cancelled',
  'refused',
  'denied',
  'alleged',
];

/** Who spoke with whom: filter, timeline, list. */
export function renderOverview({ page, marks, filter, next }: OverviewData): Markup {
  return html`<h1>${say({ de: 'Wer sprach mit wem', en: 'Who spoke with whom' })}</h1>
    ${renderFilter(filter)}
    ${page.total === null ? '' : html`<p class="faint" role="status">${page.total} ${say({ de: page.total === 1 ? 'Kontakt' : 'Kontakte', en: page.total === 1 ? 'contact' : 'contacts' })}</p>`}
    ${renderTimeline(marks)}
    ${page.items.length > 0 ? renderContactList(page.items) : html`<p>${say({ de: 'Nichts gefunden. Mit weniger Angaben suchen.', en: 'Nothing found. Try with fewer conditions.' })}</p>`}
    ${next ? html`<p class="more"><a href="${next}" rel="next">${say({ de: 'Weitere Kontakte', en: 'More contacts' })}</a></p>` : ''}`;
}

function renderFilter(filter: OverviewFilter) {
  return html`<form class="filter" action="/" aria-label="${say({ de: 'Kontakte eingrenzen', en: 'Narrow the contacts' })}">
    ${renderInput('actor', filter.actor, { de: 'Akteur', en: 'Actor' })}
    ${renderInput('with', filter.with, { de: 'und', en: 'and' })}
    ${renderSelect('kind', filter.kind, { name: { de: 'Art', en: 'Kind' }, options: kinds.map((kind) => [kind, nameContactKind(kind)]) })}
    ${renderSelect('status', filter.status, { name: { de: 'Stand', en: 'Status' }, options: statuses.map((status) => [status, nameContactStatus(status)]) })}
    ${renderInput('from', filter.from, { de: 'von', en: 'from' }, '2025-03-18')}
    ${renderInput('to', filter.to, { de: 'bis', en: 'to' }, '2025-04')}
    ${renderInput('topic', filter.topic, { de: 'Thema', en: 'Topic' })}
    ${renderInput('publisher', filter.publisher, { de: 'Medium', en: 'Publisher' })}
    ${renderAsOfField(filter.asOf)}
    <button>${say({ de: 'Eingrenzen', en: 'Narrow' })}</button> <a href="/">${say({ de: 'Alle', en: 'All' })}</a></form>`;
}

function renderInput(field: string, value: string | undefined, name: { de: string; en: string }, placeholder = '') {
  return html`<label>${say(name)} <input name="${field}" value="${value ?? ''}" placeholder="${placeholder}"></label>`;
}

function renderSelect(
  field: string,
  value: string | undefined,
  {
    name,
    options,
  }: { readonly name: { de: string; en: string }; readonly options: readonly (readonly [string, string])[] },
) {
  return html`<label>${say(name)} <select name="${field}"><option value="">${say({ de: 'alle', en: 'all' })}</option>
    ${options.map(([key, words]) => html`<option value="${key}" ${key === value ? 'selected' : ''}>${words}</option>`)}</select></label>`;
}
