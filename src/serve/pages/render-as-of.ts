import { html } from 'hono/html';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import type { Markup } from './layout.ts';

/** The field for the day as of which a page is shown: what was published later is left out. */
export function renderAsOfField(asOf: string | undefined): Markup {
  return html`<label>${say({ de: 'was bekannt war am', en: 'what was known on' })} <input type="date" name="asOf" value="${asOf?.slice(0, 10) ?? ''}"></label>`;
}

/** Says that a page shows an earlier state. */
export function renderAsOfNote(asOf: string | undefined): Markup {
  if (asOf === undefined) return html``;
  const day = asOf.length > 10 ? `${formatDate(asOf)} ${asOf.slice(11, 16)}` : formatDate(asOf);
  return html`<p class="as-of" role="note">${say({
    de: `Nur was bis ${day} veröffentlicht war.`,
    en: `Only what had been published by ${day}.`,
  })}</p>`;
}
