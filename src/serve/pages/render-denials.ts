import { html } from 'hono/html';
import type { LedgerContact, LedgerDenial } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameContactKind, nameDenialKind } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { contactAddress, evidenceAddress } from './links.ts';
import { nameActor, nameActors } from './name-actor.ts';
import { nameDocument } from './name-document.ts';
import { quote } from './quote.ts';
import { linkActor, nameDate } from './render-facts.ts';

/** A denial with what it denies, where the ledger knows it. */
export interface ShownDenial {
  readonly denial: LedgerDenial;
  /** The contact denied; null where it denies something else, or on the contact's own page. */
  readonly contact: LedgerContact | null;
  /** The words denied, in the same document; null where only the denial tells of them. */
  readonly denied: { readonly text: string; readonly speaker: string | null } | null;
}

/** Denials, one a line: who denies what how, with which exception, and the words that prove it. */
export function renderDenials(denials: readonly ShownDenial[]): Markup {
  return html`<ol class="denials">${denials.map(renderDenial)}</ol>`;
}

/** The page of all denials, those last read first. */
export function renderDenialsPage(denials: readonly ShownDenial[], next: string | null): Markup {
  return html`<h1>${say({ de: 'Dementis', en: 'Denials' })}</h1>
    <p class="faint">${say({
      de: 'Wer etwas bestreitet, nicht bestätigt oder berichtigt, was genau, und mit welcher Ausnahme. Die zuletzt gelesenen zuerst.',
      en: 'Who denies, does not confirm or corrects something, what exactly, and with which exception. The last read first.',
    })}</p>
    ${denials.length > 0 ? renderDenials(denials) : html`<p>${say({ de: 'Noch keine gelesen.', en: 'None read yet.' })}</p>`}
    ${next ? html`<p class="more"><a href="${next}" rel="next">${say({ de: 'Weitere', en: 'More' })}</a></p>` : ''}`;
}

function renderDenial({ denial, contact, denied }: ShownDenial) {
  const { by, fact, document, documentId } = denial;
  const [anchor] = fact.anchors;
  const published = document.publishedAt ? formatDate(document.publishedAt) : say({ de: 'ohne Datum', en: 'undated' });
  const isTold = denied !== null && !repeats(denied.text, anchor?.exact ?? '');
  const what = contact
    ? html`<a href="${contactAddress(contact.id)}">${nameOne(contact)}</a>`
    : isTold
      ? html`${quote(denied.text)}${denied.speaker ? html` <small>(${nameActor(denied.speaker)})</small>` : ''}`
      : '';
  // The words of a denial often negate by themselves: they must never read as what is denied.
  return html`<li><b>${linkActor(by)}</b> <span class="label denial">${nameDenialKind(fact.kind)}</span> ${what}
    ${anchor ? html`<p>${say({ de: 'Worte des Dementis', en: 'Words of the denial' })}: <a class="evidence" lang="de" href="${evidenceAddress(documentId, anchor)}">${quote(anchor.exact)}</a></p>` : ''}
    ${fact.exception ? html`<p><b>${say({ de: 'Ausnahme', en: 'Exception' })}:</b> <a class="evidence" href="${evidenceAddress(documentId, fact.exception)}">${quote(fact.exception.exact)}</a></p>` : ''}
    <small>${published} · ${document.publisher ?? nameDocument(document)}</small></li>`;
}

/** Whether the words denied stand in the denial itself, which is read already. */
function repeats(denied: string, denial: string): boolean {
  return denial.includes(denied.trim()) || denied.includes(denial.trim());
}

/** "Verhandlungen Russland – Ukraine, „August“, Doha". */
function nameOne(contact: LedgerContact): string {
  const names = nameActors(contact.participants);
  const parts = [
    `${nameContactKind(contact.kind)} ${names}`,
    nameDate(contact),
    contact.place ? nameActor(contact.place.name) : '',
  ];
  return parts.filter(Boolean).join(', ');
}
