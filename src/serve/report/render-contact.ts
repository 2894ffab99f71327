import { html } from 'hono/html';
import type { Account, DocumentAnchor, Point, Relation } from '../../core/account.ts';
import type { LedgerContact } from '../../core/ledger.ts';
import type { ComparedContact } from '../../pipeline/compare-ledger.ts';
import { say } from '../cli/language.ts';
import { markIdOf } from './evidence-marks.ts';
import { formatDate, formatDuration } from './format-time.ts';
import { wordRelation } from './word-relation.ts';
import { wordWithdrawn } from './word-withdrawn.ts';
import { nameCommitmentKind, nameContactKind, nameContactStatus, nameDenialKind, nameRelation } from './words.ts';

/** One contact: its facts, who reported it when, the accounts side by side, and how they stand to each other. */
export function renderContact({ contact, comparison }: ComparedContact) {
  return html`<section class="card" id="contact-${contact.id}">
    <h3>${contact.participants.map(({ name }) => name).join(' – ')}</h3>
    <p class="facts">${renderFacts(contact)}</p>
    ${renderLife(contact)}
    ${comparison.accounts.length > 0 ? html`<div class="accounts">${comparison.accounts.map(renderAccount)}</div>` : ''}
    ${comparison.relations.length > 0 ? html`<ul class="relations">${comparison.relations.map(renderRelation)}</ul>` : ''}
  </section>`;
}

function renderFacts(contact: LedgerContact) {
  const { date, duration, place, sources, mediators } = contact;
  const facts = [
    html`<b>${nameContactKind(contact.kind)}</b>`,
    html`<span class="status ${contact.status}">${nameContactStatus(contact.status)}</span>`,
  ];
  if (date) facts.push(linkWords(date.edtf ? formatDate(date.edtf) : `„${date.text}“`, sources.date, date.anchors));
  if (duration) facts.push(linkWords(formatDuration(duration.iso, duration.bound), sources.duration, duration.anchors));
  if (place) facts.push(linkWords(place.name, sources.place, place.anchors));
  if (mediators.length > 0)
    facts.push(
      html`${say({ de: 'vermittelt von', en: 'mediated by' })} ${mediators.map(({ name }) => name).join(', ')}`,
    );
  if (contact.leaked) facts.push(html`${say({ de: 'durch ein Leck bekannt', en: 'known from a leak' })}`);
  return facts.map((fact, index) => html`${index > 0 ? ' · ' : ''}${fact}`);
}

function linkWords(words: string, documentId: string | null, anchors: readonly { start: number; end: number }[]) {
  return documentId && anchors[0] ? html`<a href="#${markIdOf(documentId, anchors[0])}">${words}</a>` : html`${words}`;
}

/** Who reported which status when, in the order in which it became known. */
function renderLife({ life }: LedgerContact) {
  return html`<ol class="life">${life.map((step) => {
    const { at, status, reportedBy, denials, publisher, path, documentId, anchors } = step;
    const when = at ? formatDate(at) : say({ de: 'ohne Datum', en: 'undated' });
    const names = reportedBy.map(({ name }) => name).join(', ');
    const according = names === '' ? '' : ` (${say({ de: 'laut', en: 'according to' })} ${names})`;
    const denied = denials.map(({ by, kind }) => `; ${by.name} ${nameDenialKind(kind)}`).join('');
    const withdrawn = wordWithdrawn(step);
    return html`<li>${when}: ${nameContactStatus(status)}${according}${denied}${withdrawn && `; ${withdrawn}`} — ${
      anchors[0] ? html`<a href="#${markIdOf(documentId, anchors[0])}">„${anchors[0].exact}“</a>` : ''
    } <small>${publisher ?? path}</small></li>`;
  })}</ol>`;
}

function renderAccount(account: Account) {
  return html`<div class="account ${account.kind}"><h4>${account.side}</h4>
    <ul>${account.points.map((point) => html`<li>${renderPoint(point)}</li>`)}</ul></div>`;
}

function renderPoint(point: Point) {
  const label = point.commitment ? html`<span class="label">${nameCommitmentKind(point.commitment.kind)}</span> ` : '';
  const speaker = point.speaker ? html` <small>${point.speaker.name}</small>` : '';
  return html`${label}${linkQuote(point.text, point.anchors)}${speaker}`;
}

function renderRelation(relation: Relation) {
  const sides = Map.groupBy(relation.points, ({ side }) => side);
  return html`<li><span class="relation ${relation.relation}">${nameRelation(relation.relation)}</span> <b>${relation.matter}</b> ${wordRelation(relation)}
    ${[...sides].map(
      ([side, points]) =>
        html` <small>${side}: ${points.map(
          ({ anchors }, index) => html`${index > 0 ? ', ' : ''}${linkQuote(String(index + 1), anchors)}`,
        )}</small>`,
    )}</li>`;
}

function linkQuote(words: string, anchors: readonly DocumentAnchor[]) {
  return anchors[0] ? html`<a href="#${markIdOf(anchors[0].documentId, anchors[0])}">${words}</a>` : html`${words}`;
}
