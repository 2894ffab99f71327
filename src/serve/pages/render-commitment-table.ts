import { html } from 'hono/html';
import type { LedgerCommitment } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameBound, nameCommitmentKind, nameCommitmentStatus } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { evidenceAddress } from './links.ts';

/** Commitments with parties, quantity, window and state; the words of each lead to the text. */
export function renderCommitmentTable(commitments: readonly LedgerCommitment[]): Markup {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say({ de: 'Tabelle', en: 'Table' })}"><table class="commitments"><thead><tr><th scope="col">${say({ de: 'Wer', en: 'Who' })}</th>
    <th scope="col">${say({ de: 'Was', en: 'What' })}</th><th scope="col">${say({ de: 'Menge', en: 'Quantity' })}</th>
    <th scope="col">${say({ de: 'Zeitraum', en: 'Window' })}</th><th scope="col">${say({ de: 'Stand', en: 'State' })}</th>
    <th scope="col">${say({ de: 'Laut', en: 'According to' })}</th></tr></thead>
    <tbody>${commitments.map(renderRow)}</tbody></table></div>`;
}

function renderRow(commitment: LedgerCommitment) {
  const { id, parties, action, condition, start, end, accordingTo, documents, kind, status } = commitment;
  const [document] = documents;
  const words = document?.anchors[0]
    ? html`<a class="evidence" href="${evidenceAddress(document.documentId, document.anchors[0])}">${action}</a>`
    : html`${action}`;
  const window = [...new Set([start, end].filter((edtf) => edtf !== null))].map(formatDate).join(' – ');
  return html`<tr id="commitment-${id}"><td>${parties.map(({ name }) => name).join(', ')}</td>
    <td>${words}${condition ? html` <small>${say({ de: 'falls', en: 'if' })}: ${condition}</small>` : ''}</td>
    <td>${nameQuantity(commitment)}</td><td>${window}</td>
    <td><span class="label ${kind}">${nameCommitmentKind(kind)}</span> ${nameCommitmentStatus(status)}</td>
    <td>${accordingTo.map(({ name }) => name).join(', ')}</td></tr>`;
}

/** "je 175 Gefangene", "mehr als 30 Tage". */
export function nameQuantity({ quantity }: Pick<LedgerCommitment, 'quantity'>): string {
  if (!quantity) return '';
  const each = quantity.distribution === 'each' ? say({ de: 'je ', en: 'each ' }) : '';
  return `${each}${nameBound(quantity.bound)}${quantity.value} ${quantity.unit}`;
}
