import { html } from 'hono/html';
import type { CommitmentKind } from '../../core/commitment.ts';
import type { ListedCommitment } from '../../core/listed.ts';
import { say, type Texts } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameCommitmentKind } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { renderCommitmentTable } from './render-commitment-table.ts';

const kinds: readonly CommitmentKind[] = ['offer', 'demand', 'promise', 'agreement', 'refusal', 'threat'];

/** The selections of commitments that have a tab of their own. */
export const commitmentViews = ['due', 'running', 'lapsed', 'disputed', 'all'] as const;
/** One of these selections. */
export type CommitmentView = (typeof commitmentViews)[number];

const names: Readonly<Record<CommitmentView, Texts>> = {
  due: { de: 'endet bald', en: 'ending soon' },
  running: { de: 'läuft', en: 'running' },
  lapsed: { de: 'abgelaufen', en: 'over' },
  disputed: { de: 'umstritten', en: 'disputed' },
  all: { de: 'alle', en: 'all' },
};

const meanings: Readonly<Record<CommitmentView, Texts>> = {
  due: {
    de: 'Zusagen, deren Frist in den 30 Tagen ab diesem Tag endet.',
    en: 'Commitments whose window ends within 30 days of this day.',
  },
  running: {
    de: 'Zusagen, deren Frist begonnen hat und noch nicht zu Ende ist.',
    en: 'Commitments whose window has begun and has not ended.',
  },
  lapsed: { de: 'Zusagen, deren Frist vorbei ist.', en: 'Commitments whose window is over.' },
  disputed: {
    de: 'Zusagen, von denen Seiten Verschiedenes sagen.',
    en: 'Commitments of which sides say different things.',
  },
  all: {
    de: 'Alle Zusagen, Forderungen und Absagen, die zuletzt berichteten zuerst.',
    en: 'All promises, demands and refusals, the latest reported first.',
  },
};

/** Fields of the filter as the address carries them; empty where not filled in. */
export interface CommitmentFilter {
  /** Name of a person, a body or a side. */
  readonly actor: string;
  readonly kind: string;
}

/** The address of a list of commitments; empty fields are left out. */
export function toCommitmentsAddress(fields: Readonly<Record<string, string>>): string {
  return `/commitments?${new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''))}`;
}

/** What the page of commitments shows. */
export interface CommitmentsData {
  readonly view: CommitmentView;
  /** `YYYY-MM-DD`: the day from which windows are counted. */
  readonly day: string;
  readonly filter: CommitmentFilter;
  readonly commitments: readonly ListedCommitment[];
  readonly next: string | null;
  /** Of the view `due`: those of so many days whose beginning no text tells, and which would end as soon if counted from the report. */
  readonly open?: readonly ListedCommitment[];
  /** `YYYY-MM-DD`: when a commitment that was to end soon was last reported; null where that is not known or not asked. */
  readonly lastDay?: string | null;
}

/** Commitments by their window: due, running, lapsed, disputed, all, as of a day. */
export function renderCommitmentsPage({
  view,
  day,
  filter,
  commitments,
  next,
  open = [],
  lastDay = null,
}: CommitmentsData): Markup {
  return html`<h1>${say({ de: 'Zusagen und Fristen', en: 'Promises and deadlines' })}</h1>
    <nav class="tabs" aria-label="${say({ de: 'Ansicht', en: 'View' })}">${commitmentViews.map((name) => {
      const address = toCommitmentsAddress({ view: name, day, ...filter });
      return name === view
        ? html`<a href="${address}" aria-current="true">${say(names[name])}</a>`
        : html`<a href="${address}">${say(names[name])}</a>`;
    })}</nav>
    <form class="filter" action="/commitments"><input type="hidden" name="view" value="${view}"><label>${say({ de: 'vom Tag aus', en: 'seen from' })} <input type="date" name="day" value="${day}"></label>
    <label>${say({ de: 'Wer', en: 'Who' })} <input name="actor" value="${filter.actor}" placeholder="${say({ de: 'Russland, Selenskyj', en: 'Russia, Selenskyj' })}"></label>
    ${renderKinds(filter.kind)} <button>${say({ de: 'Zeigen', en: 'Show' })}</button></form>
    <p class="faint">${say(meanings[view])}</p>
    ${commitments.length > 0 ? renderCommitmentTable(commitments) : html`<p>${nameNone(view, day, filter)}${renderLastDay({ view, day, ...filter }, lastDay)}</p>${view === 'running' ? renderHint({ day, ...filter }) : ''}`}
    ${open.length > 0 ? renderOpen(open) : ''}
    ${next ? html`<p class="more"><a href="${next}" rel="next">${say({ de: 'Weitere', en: 'More' })}</a></p>` : ''}`;
}

/** Windows of a length without a beginning run from an unknown day: they stand where they are looked for by their end. */
function renderHint(fields: Readonly<Record<string, string>>) {
  return html`<p class="faint">${say({ de: 'Zusagen, deren Beginn kein Text nennt, stehen unter', en: 'Commitments of which no text tells the beginning stand under' })}
    <a href="${toCommitmentsAddress({ view: 'due', ...fields })}">${say(names.due)}</a>.</p>`;
}

function renderKinds(chosen: string) {
  return html`<label>${say({ de: 'Art', en: 'Kind' })} <select name="kind"><option value="">${say({ de: 'alle', en: 'all' })}</option>
    ${kinds.map((kind) => html`<option value="${kind}" ${kind === chosen ? 'selected' : ''}>${nameCommitmentKind(kind)}</option>`)}</select></label>`;
}

/** Commitments of a length without a beginning: "30 Tage lang", but nobody says from when. */
function renderOpen(open: readonly ListedCommitment[]) {
  return html`<section aria-labelledby="open"><h2 id="open">${say({ de: 'Dauer genannt, Beginn offen', en: 'Length told, start open' })}</h2>
    <p class="faint">${say({
      de: 'Kein Text sagt, ab wann diese Zusagen gelten. Vom Tag des ersten Berichts an gezählt, enden sie in diesem Zeitraum.',
      en: 'No text tells when these begin. Counted from the day of the first report, they end in this window.',
    })}</p>${renderCommitmentTable(open)}</section>`;
}

/** Where today lies long after the last deadline, the day of its report shows more. */
function renderLastDay(fields: Readonly<Record<string, string>>, lastDay: string | null) {
  if (lastDay === null || lastDay === fields.day) return '';
  const date = formatDate(lastDay);
  return html` <a href="${toCommitmentsAddress({ ...fields, day: lastDay })}">${say({ de: `Vom ${date} aus, als zuletzt von einer Frist berichtet wurde`, en: `As seen on ${date}, when a deadline was last reported` })}</a>`;
}

function nameNone(view: CommitmentView, day: string, { actor, kind }: CommitmentFilter): string {
  const date = formatDate(day);
  if (actor !== '' || kind !== '')
    return say({ de: 'Nichts gefunden. Mit weniger Angaben suchen.', en: 'Nothing found. Try with fewer conditions.' });
  if (view === 'all') return say({ de: 'Noch keine Zusagen gelesen.', en: 'No commitments have been read yet.' });
  if (view === 'disputed')
    return say({
      de: 'Von keiner Zusage sagen Seiten Verschiedenes.',
      en: 'On no commitment do sides say different things.',
    });
  return say({
    de: `Keine, vom ${date} aus gesehen.`,
    en: `None as seen on ${date}.`,
  });
}
