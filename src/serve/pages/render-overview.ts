import { html } from 'hono/html';
import type { ContactKind, ContactStatus } from '../../core/contact.ts';
import type { ListedContact } from '../../core/listed.ts';
import type { ListedPage } from '../../pipeline/show/browse-listed.ts';
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

/** What the first page shows. */
export interface OverviewData {
  readonly page: ListedPage<ListedContact>;
  readonly marks: readonly TimelineMark[];
  readonly filter: OverviewFilter;
  /** What was typed as a day and is none. */
  readonly unread: readonly string[];
  /** How many the days of the filter leave out since they have none. */
  readonly undated: number;
  /** Address of the next page; null on the last. */
  readonly next: string | null;
  /** Names that the filter offers. */
  readonly publishers: readonly string[];
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

/** Who spoke with whom: what this is, filter, timeline, list. */
export function renderOverview({ page, marks, filter, unread, undated, next, publishers }: OverviewData): Markup {
  return html`<h1>${say({ de: 'Wer sprach mit wem', en: 'Who spoke with whom' })}</h1>
    <p class="intro">${say({
      de: 'Telefonate, Treffen, Besuche und Verhandlungen, von denen die Texte berichten. Hinter jedem steht, was jede Seite darüber sagt und worin sie sich unterscheiden.',
      en: 'Calls, meetings, visits and talks that the texts report. Behind each stands what every side says about it, and where they differ.',
    })} ${say({ de: 'Oder gleich zu', en: 'Or go to' })}: <a href="/commitments?view=due">${say({ de: 'Fristen, die bald enden', en: 'deadlines that end soon' })}</a>,
    <a href="/denials">${say({ de: 'wer etwas bestreitet', en: 'who denies what' })}</a>.</p>
    ${renderFilter(filter, publishers)}
    ${unread.map((words) => html`<p class="warning" role="alert">${say({ de: `„${words}“ ist kein Tag. So geht es: 18.3.2025 oder März 2025.`, en: `"${words}" is no day. Write 18 March 2025 or 2025-03.` })}</p>`)}
    ${page.total === null ? '' : html`<p class="faint" role="status">${page.total} ${say({ de: page.total === 1 ? 'Kontakt' : 'Kontakte', en: page.total === 1 ? 'contact' : 'contacts' })}</p>`}
    ${undated > 0 ? renderUndated(undated, filter) : ''}${renderTimeline(marks)}
    ${page.items.length > 0 ? renderContactList(page.items) : html`<p>${say({ de: 'Nichts gefunden. Mit weniger Angaben suchen.', en: 'Nothing found. Try with fewer conditions.' })}</p>`}
    ${next ? html`<p class="more"><a href="${next}" rel="next">${say({ de: 'Weitere Kontakte', en: 'More contacts' })}</a></p>` : ''}`;
}

/** A day leaves out what has none: an account of the very call may be among it. */
function renderUndated(count: number, { from: _from, to: _to, ...others }: OverviewFilter) {
  return html`<p class="faint">${say({ de: `${count} ohne Tag ${count === 1 ? 'ist' : 'sind'} nicht dabei`, en: `${count} without a day ${count === 1 ? 'is' : 'are'} left out` })}:
    <a href="/?${new URLSearchParams(others)}">${say({ de: 'ohne Tage zeigen', en: 'show without days' })}</a></p>`;
}

/** What people ask for most stands open: who, with whom, when. */
function renderFilter(filter: OverviewFilter, publishers: readonly string[]) {
  const isFurther = [filter.kind, filter.status, filter.topic, filter.publisher, filter.asOf].some(Boolean);
  return html`<form class="filter" action="/" aria-label="${say({ de: 'Kontakte eingrenzen', en: 'Narrow the contacts' })}">
    ${renderInput('actor', filter.actor, { de: 'Wer', en: 'Who' }, 'Putin')}
    ${renderInput('with', filter.with, { de: 'mit wem', en: 'with whom' }, 'Trump')}
    ${renderInput('from', filter.from, { de: 'ab', en: 'from' }, say({ de: '18.3.2025', en: '18 March 2025' }))}
    ${renderInput('to', filter.to, { de: 'bis', en: 'until' }, say({ de: 'April 2025', en: 'April 2025' }))}
    <button>${say({ de: 'Eingrenzen', en: 'Narrow' })}</button> <a href="/">${say({ de: 'Alle', en: 'All' })}</a>
    <details ${isFurther ? 'open' : ''}><summary>${say({ de: 'Weitere Angaben', en: 'More conditions' })}</summary><div class="filter">
    ${renderSelect('kind', filter.kind, { name: { de: 'Art', en: 'Kind' }, options: kinds.map((kind) => [kind, nameContactKind(kind)]) })}
    ${renderSelect('status', filter.status, { name: { de: 'Stand', en: 'Status' }, options: statuses.map((status) => [status, nameContactStatus(status)]) })}
    ${renderInput('topic', filter.topic, { de: 'Thema', en: 'Topic' })}
    <label>${say({ de: 'Medium', en: 'Publisher' })} <input name="publisher" value="${filter.publisher ?? ''}" list="publishers"></label>
    <datalist id="publishers">${publishers.map((name) => html`<option value="${name}"></option>`)}</datalist>
    ${renderAsOfField(filter.asOf)}</div></details></form>`;
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
