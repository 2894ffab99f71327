import { html } from 'hono/html';
import type { LedgerContact, LifeStep } from '../../core/ledger.ts';
import type { ListedCommitment, ListedContact } from '../../core/listed.ts';
import type { ContactView } from '../../pipeline/show/load-contact-view.ts';
import { toListedCommitment } from '../../pipeline/show/to-listed.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameDenialKind } from '../report/words.ts';
import { type Markup, renderPrintNote } from './layout.ts';
import { evidenceAddress } from './links.ts';
import { nameActor, nameActors } from './name-actor.ts';
import { nameDocument } from './name-document.ts';
import { nameOffice } from './name-office.ts';
import { quote } from './quote.ts';
import { renderAccounts } from './render-accounts.ts';
import { renderAsOfField } from './render-as-of.ts';
import { renderCommitmentTable } from './render-commitment-table.ts';
import { renderContactList } from './render-contact-list.ts';
import { renderDenials, type ShownDenial } from './render-denials.ts';
import { linkActor, nameDate, renderFacts, renderStatus } from './render-facts.ts';
import { renderJudging, renderVerdict } from './render-judging.ts';
import { renderWithdrawn } from './render-withdrawn.ts';

/** What stands around a contact on its page, besides what is known of it. */
export interface ContactSurroundings {
  readonly mayJudge: boolean;
  /** Denials of the contact or of what is said about it. */
  readonly denials: readonly ShownDenial[];
  /** Other contacts between the same people, latest first. */
  readonly neighbours: readonly ListedContact[];
  /** The moment as of which it is shown; undefined for now. */
  readonly asOf?: string;
}

/** One contact: its facts, who took part in which office, what the sides say, what was undertaken, who reported it when. */
export function renderContactPage(
  { contact, comparison, commitments, origins }: ContactView,
  { mayJudge, denials, neighbours, asOf }: ContactSurroundings,
): Markup {
  return html`<article class="contact"><h1>${nameContact(contact)}</h1>
    ${renderVerdict(contact)}
    ${renderFacts(contact)}
    ${renderTools(contact, asOf)}
    ${renderParticipants(contact)}
    ${renderAccounts(comparison)}
    ${
      denials.length > 0
        ? html`<section aria-label="${say({ de: 'Dementis', en: 'Denials' })}"><h2>${say({ de: 'Dementis', en: 'Denials' })}</h2>${renderDenials(denials)}</section>`
        : ''
    }
    ${renderCommitments(commitments.map(toListedCommitment))}
    ${renderLife(contact, origins)}
    ${renderNeighbours(neighbours)}
    ${mayJudge ? renderJudging(contact, neighbours) : ''}</article>`;
}

/** What was offered, asked for, promised or refused in it. */
export function renderCommitments(commitments: readonly ListedCommitment[]): Markup {
  if (commitments.length === 0) return html``;
  const title = say({ de: 'Zusagen, Forderungen, Absagen', en: 'Promises, demands, refusals' });
  return html`<section aria-label="${title}"><h2>${title}</h2>${renderCommitmentTable(commitments)}</section>`;
}

/** Ways on: the proof as one file, and the page as it stood at another day. */
function renderTools({ id }: Pick<LedgerContact, 'id'>, asOf: string | undefined) {
  const address = `/contacts/${encodeURIComponent(id)}`;
  return html`<form class="filter tools" action="${address}"><a href="${address}/packet${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}" download>${say({ de: 'Beleg zum Drucken und Weitergeben (eine Datei)', en: 'Proof to print and pass on (one file)' })}</a>
    ${renderAsOfField(asOf)} <button>${say({ de: 'Zeigen', en: 'Show' })}</button>${asOf ? html` <a href="${address}">${say({ de: 'wie es heute steht', en: 'as it stands today' })}</a>` : ''}</form>`;
}

function renderNeighbours(neighbours: readonly ListedContact[]) {
  if (neighbours.length === 0) return '';
  return html`<section class="neighbours" aria-labelledby="neighbours"><h2 id="neighbours">${say({ de: 'Weitere Kontakte derselben Beteiligten', en: 'Other contacts of the same participants' })}</h2>
    ${renderContactList(neighbours)}</section>`;
}

/** Who took part, each with the office held that day. */
export function renderParticipants({ participants }: Pick<LedgerContact, 'participants'>): Markup {
  return html`<section aria-label="${say({ de: 'Beteiligte', en: 'Participants' })}"><h2>${say({ de: 'Beteiligte', en: 'Participants' })}</h2>
    <ul class="participants">${participants.map(
      (participant) =>
        html`<li>${linkActor(participant)}${participant.office ? html` <small>${nameOffice(participant.office)}</small>` : ''}</li>`,
    )}</ul></section>`;
}

/** "Donald Trump – Wladimir Putin, 18. März 2025". */
export function nameContact(contact: Pick<ListedContact, 'participants' | 'date'>): string {
  const names = nameActors(contact.participants);
  const date = nameDate(contact);
  return date ? `${names}, ${date}` : names;
}

/** As the style sheet has it. */
const stepsPrinted = 10;

/** Who told which status when: the life of the contact, oldest first. */
export function renderLife({ life, documents }: LedgerContact, origins: number) {
  const count = say({
    de: `${documents.length} ${documents.length === 1 ? 'Text' : 'Texte'}, davon unabhängig: ${origins}`,
    en: `${documents.length} ${documents.length === 1 ? 'text' : 'texts'}, independent: ${origins}`,
  });
  const titles = new Map(documents.flatMap(({ documentId, title }) => (title ? [[documentId, title] as const] : [])));
  return html`<section aria-label="${say({ de: 'Verlauf', en: 'Course' })}"><h2>${say({ de: 'Verlauf', en: 'Course' })}</h2>
    <p class="faint">${count}</p><ol class="life">${life.map((step) => renderStep(step, titles))}</ol>${renderPrintNote(life.length, stepsPrinted)}</section>`;
}

function renderStep(step: LifeStep, titles: ReadonlyMap<string, string>) {
  const { at, status, reportedBy, denials, publisher, documentId, path, anchors } = step;
  const by = nameActors(reportedBy, ', ');
  const denied = denials
    .map(
      ({ by: actor, kind }) =>
        `${say({ de: 'Dementi', en: 'denial' })}: ${nameActor(actor.name)} ${nameDenialKind(kind)}`,
    )
    .join(', ');
  return html`<li><span class="when">${at ? formatDate(at) : say({ de: 'ohne Datum', en: 'undated' })}</span>
    ${renderStatus(status)}${by ? html` <span>${say({ de: 'laut', en: 'according to' })} ${by}</span>` : ''}
    ${denied ? html` · <span class="denied">${denied}</span>` : ''}
    ${renderWithdrawn(step)}
    <small>${anchors[0] ? html`<a class="evidence" href="${evidenceAddress(documentId, anchors[0])}">${quote(anchors[0].exact)}</a> · ` : ''}${publisher ?? titles.get(documentId) ?? nameDocument({ documentId, title: null, path })}</small></li>`;
}
