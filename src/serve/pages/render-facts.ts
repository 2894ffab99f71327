import { html } from 'hono/html';
import type { Anchor } from '../../core/anchor.ts';
import type { LedgerActor, LedgerContact } from '../../core/ledger.ts';
import type { ListedContact } from '../../core/listed.ts';
import { say } from '../cli/language.ts';
import { formatDate, formatDuration } from '../report/format-time.ts';
import { nameContactKind, nameContactStatus } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { evidenceAddress, findActorAddress } from './links.ts';
import { nameActor } from './name-actor.ts';
import { quote } from './quote.ts';

/** What is known of a contact, as a list of terms, each with a link to the words it rests on. */
export function renderFacts(contact: LedgerContact): Markup {
  const { kind, status, date, duration, place, sources, mediators, initiative } = contact;
  const facts: readonly (readonly [term: string, value: Markup | null])[] = [
    [say({ de: 'Art', en: 'Kind' }), html`${nameContactKind(kind)}${nameOrdinal(contact)}`],
    [say({ de: 'Stand', en: 'Status' }), renderStatus(status)],
    [say({ de: 'Tag', en: 'Day' }), date ? linkFact(nameDate(contact), sources.date, date.anchors) : open()],
    [
      say({ de: 'Dauer', en: 'Duration' }),
      duration ? linkFact(formatDuration(duration.iso, duration.bound), sources.duration, duration.anchors) : null,
    ],
    [say({ de: 'Ort', en: 'Place' }), place ? linkFact(nameActor(place.name), sources.place, place.anchors) : null],
    [
      say({ de: 'Vermittelt von', en: 'Mediated by' }),
      mediators.length > 0 ? html`${joinMarkup(mediators.map(linkActor))}` : null,
    ],
    [say({ de: 'Auf Betreiben von', en: 'Initiative of' }), initiative ? linkActor(initiative) : null],
    [
      say({ de: 'Bekannt durch', en: 'Known from' }),
      contact.leaked ? html`${say({ de: 'ein Leck', en: 'a leak' })}` : null,
    ],
  ];
  return html`<dl class="facts">${facts
    .filter(([, value]) => value !== null)
    .map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The status as a word with its mark; the mark is a shape, so that it does not hang on colour alone. */
export function renderStatus(status: LedgerContact['status']): Markup {
  return html`<span class="status ${status}">${nameContactStatus(status)}</span>`;
}

/** The day for people; the words of the text where they settle no day. */
export function nameDate({ date }: Pick<ListedContact, 'date'>): string {
  if (!date) return '';
  return date.edtf ? formatDate(date.edtf) : quote(date.text);
}

/** An actor's name, leading to its page. */
export function linkActor({ key, name }: Pick<LedgerActor, 'key' | 'name'>): Markup {
  const address = findActorAddress(key);
  return address === null ? html`${nameActor(name)}` : html`<a href="${address}">${nameActor(name)}</a>`;
}

/** Pieces with commas between them. */
function joinMarkup(pieces: readonly Markup[]): Markup {
  return html`${pieces.map((piece, index) => html`${index > 0 ? ', ' : ''}${piece}`)}`;
}

function linkFact(words: string, documentId: string | null, anchors: readonly Anchor[]): Markup {
  return documentId && anchors[0]
    ? html`<a class="evidence" href="${evidenceAddress(documentId, anchors[0])}">${words}</a>`
    : html`${words}`;
}

function open(): Markup {
  return html`<span class="open">${say({ de: 'offen', en: 'open' })}</span>`;
}

/** "3. Runde" of talks; of other contacts only that the text counts them. */
function nameOrdinal({ ordinal, kind }: LedgerContact): string {
  if (ordinal === null) return '';
  if (kind === 'talks') return say({ de: `, ${ordinal}. Runde`, en: `, round ${ordinal}` });
  return say({ de: ` (laut Text das ${ordinal}.)`, en: ` (no. ${ordinal} as the text counts)` });
}
