import { html, raw } from 'hono/html';
import type { LedgerCommitment, LedgerDenial } from '../../core/ledger.ts';
import { currentLanguage, say } from '../cli/language.ts';
import { collectMarks, markIdOf } from './evidence-marks.ts';
import { formatDate } from './format-time.ts';
import { renderContact } from './render-contact.ts';
import { renderDocument } from './render-document.ts';
import { renderTimeline } from './render-timeline.ts';
import { renderWordings } from './render-wordings.ts';
import type { ReportData } from './report-data.ts';
import { reportStyle } from './report-style.ts';
import { nameBound, nameCommitmentKind, nameCommitmentStatus, nameDenialKind } from './words.ts';

/** One self-contained HTML page over a ledger: timeline, contacts, commitments, denials, and the marked texts. No script, no request to any host. */
export async function renderReport(data: ReportData): Promise<string> {
  const marks = collectMarks(data);
  const page = html`<!doctype html>
<html lang="${currentLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Lesart: ${say({ de: 'Verzeichnis', en: 'ledger' })}</title><style>${raw(reportStyle)}</style></head><body>
<header><h1>Lesart</h1><p class="summary">${summarize(data)}</p></header>
<main>
<h2>${say({ de: 'Zeitleiste', en: 'Timeline' })}</h2><div class="wide">${renderTimeline(data.contacts.map(({ contact }) => contact))}</div>
<h2>${say({ de: 'Kontakte', en: 'Contacts' })}</h2>${data.contacts.map(renderContact)}
${data.commitments.length > 0 ? html`<h2>${say({ de: 'Zusagen', en: 'Commitments' })}</h2><div class="wide">${renderCommitments(data.commitments)}</div>` : ''}
${data.denials.length > 0 ? html`<h2>${say({ de: 'Dementis', en: 'Denials' })}</h2><ul>${data.denials.map(renderDenial)}</ul>` : ''}
${renderWordings(data)}
<h2>${say({ de: 'Texte', en: 'Texts' })}</h2>${data.documents.map((document) => renderDocument(document, marks.get(document.documentId) ?? []))}
</main></body></html>
`;
  return String(await page);
}

function summarize({ contacts, statements, commitments, denials, documents }: ReportData): string {
  return say({
    de: `${contacts.length} Kontakte, ${statements.length} Aussagen, ${commitments.length} Zusagen, ${denials.length} Dementis aus ${documents.length} Texten. Jeder Eintrag führt zu den Worten, auf denen er beruht.`,
    en: `${contacts.length} contacts, ${statements.length} statements, ${commitments.length} commitments, ${denials.length} denials from ${documents.length} texts. Every entry leads to the words it rests on.`,
  });
}

function renderCommitments(commitments: readonly LedgerCommitment[]) {
  return html`<table><thead><tr><th>${say({ de: 'Wer', en: 'Who' })}</th><th>${say({ de: 'Was', en: 'What' })}</th>
    <th>${say({ de: 'Menge', en: 'Quantity' })}</th><th>${say({ de: 'Zeitraum', en: 'Window' })}</th>
    <th>${say({ de: 'Stand', en: 'State' })}</th><th>${say({ de: 'Laut', en: 'According to' })}</th></tr></thead>
    <tbody>${commitments.map(renderCommitment)}</tbody></table>`;
}

function renderCommitment(commitment: LedgerCommitment) {
  const { parties, action, quantity, start, end, accordingTo, documents } = commitment;
  const anchor = documents[0]?.anchors[0];
  const each = quantity?.distribution === 'each' ? say({ de: 'je ', en: 'each ' }) : '';
  const amount = quantity ? `${each}${nameBound(quantity.bound)}${quantity.value} ${quantity.unit}` : '';
  const window = [start, end]
    .filter((edtf, index, all) => edtf && all.indexOf(edtf) === index)
    .map((edtf) => formatDate(edtf ?? ''));
  return html`<tr id="commitment-${commitment.id}"><td>${parties.map(({ name }) => name).join(', ')}</td>
    <td>${anchor ? html`<a href="#${markIdOf(documents[0].documentId, anchor)}">${action}</a>` : action}</td><td>${amount}</td>
    <td>${window.join(' – ')}</td><td>${nameCommitmentKind(commitment.kind)}, ${nameCommitmentStatus(commitment.status)}</td>
    <td>${accordingTo.map(({ name }) => name).join(', ')}</td></tr>`;
}

function renderDenial({ by, fact, documentId, target }: LedgerDenial) {
  const anchor = fact.anchors[0];
  const denied =
    fact.of.type === 'contact' && target
      ? html` → <a href="#contact-${target}">${say({ de: 'Kontakt', en: 'contact' })}</a>`
      : '';
  return html`<li><b>${by.name}</b> ${nameDenialKind(fact.kind)}: <a href="#${markIdOf(documentId, anchor)}">„${anchor.exact}“</a>${denied}</li>`;
}
