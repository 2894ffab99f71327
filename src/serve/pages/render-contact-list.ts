import { html } from 'hono/html';
import type { ListedContact } from '../../core/listed.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameContactKind } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { contactAddress } from './links.ts';
import { nameActor, nameActors } from './name-actor.ts';
import { nameDocument } from './name-document.ts';
import { nameDate, renderStatus } from './render-facts.ts';

/** Contacts, one a line: day, who, kind, place, status, number of texts. */
export function renderContactList(contacts: readonly ListedContact[]): Markup {
  return html`<ol class="contacts">${contacts.map(renderContact)}</ol>`;
}

function renderContact(contact: ListedContact) {
  const names = nameActors(contact.participants);
  const place = contact.place ? html` <span class="faint">${nameActor(contact.place.name)}</span>` : '';
  const count = contact.texts;
  return html`<li><a class="row" href="${contactAddress(contact.id)}"><span class="day">${nameDate(contact) || say({ de: 'Tag offen', en: 'day open' })}${renderReported(contact)}</span>
    <span><span class="names">${names}</span>${renderHeadline(contact)}</span></a> <span>${nameContactKind(contact.kind)}${place}</span> ${renderStatus(contact.status)}
    <small>${count} ${say({ de: count === 1 ? 'Text' : 'Texte', en: count === 1 ? 'text' : 'texts' })}</small></li>`;
}

/** Without a day the same people's contacts look alike: the first text that tells of one is its name. */
function renderHeadline({ date, first }: ListedContact) {
  return date?.edtf || !first ? '' : html` <span class="faint headline">${nameDocument(first)}</span>`;
}

/** Where no day is settled, when it was first reported says at least when it was spoken of. */
function renderReported({ date, firstReportedAt }: ListedContact) {
  if (date?.edtf || !firstReportedAt) return '';
  const day = formatDate(firstReportedAt);
  return html` <span class="faint reported">${say({ de: `berichtet ${day}`, en: `reported ${day}` })}</span>`;
}
