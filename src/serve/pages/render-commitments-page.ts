import { html } from 'hono/html';
import type { LedgerCommitment } from '../../core/ledger.ts';
import { say, type Texts } from '../cli/language.ts';
import type { Markup } from './layout.ts';
import { renderCommitmentTable } from './render-commitment-table.ts';

export const commitmentViews = ['due', 'running', 'lapsed', 'disputed', 'all'] as const;
export type CommitmentView = (typeof commitmentViews)[number];

const names: Readonly<Record<CommitmentView, Texts>> = {
  due: { de: 'endet bald', en: 'due' },
  running: { de: 'läuft', en: 'running' },
  lapsed: { de: 'abgelaufen', en: 'lapsed' },
  disputed: { de: 'umstritten', en: 'disputed' },
  all: { de: 'alle', en: 'all' },
};

const meanings: Readonly<Record<CommitmentView, Texts>> = {
  due: {
    de: 'Zusagen, deren Frist in den nächsten 30 Tagen endet.',
    en: 'Commitments whose window ends within 30 days.',
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

export interface CommitmentsData {
  readonly view: CommitmentView;
  /** `YYYY-MM-DD`: the day from which windows are counted. */
  readonly day: string;
  readonly commitments: readonly LedgerCommitment[];
  readonly next: string | null;
}

/** Commitments by their window: due, running, lapsed, disputed, all, as of a day. */
export function renderCommitmentsPage({ view, day, commitments, next }: CommitmentsData): Markup {
  return html`<h1>${say({ de: 'Zusagen', en: 'Commitments' })}</h1>
    <nav class="tabs" aria-label="${say({ de: 'Ansicht', en: 'View' })}">${commitmentViews.map((name) => {
      const address = `/commitments?view=${name}&day=${day}`;
      return name === view
        ? html`<a href="${address}" aria-current="true">${say(names[name])}</a>`
        : html`<a href="${address}">${say(names[name])}</a>`;
    })}</nav>
    <form class="filter" action="/commitments"><input type="hidden" name="view" value="${view}"><label>${say({ de: 'am Tag', en: 'on day' })} <input type="date" name="day" value="${day}"></label>
    <button>${say({ de: 'Zeigen', en: 'Show' })}</button></form>
    <p class="faint">${say(meanings[view])}</p>
    ${commitments.length > 0 ? renderCommitmentTable(commitments) : html`<p>${say({ de: 'Keine.', en: 'None.' })}</p>`}
    ${next ? html`<p class="more"><a href="${next}" rel="next">${say({ de: 'Weitere', en: 'More' })}</a></p>` : ''}`;
}
