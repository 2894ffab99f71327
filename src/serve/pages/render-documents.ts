import { html } from 'hono/html';
import type { LedgerDocumentReference } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import type { Markup } from './layout.ts';
import { documentAddress } from './links.ts';
import { nameDocument } from './name-document.ts';

/** The texts of the ledger, latest published first. */
export function renderDocuments(documents: readonly LedgerDocumentReference[], next: string | null): Markup {
  return html`<h1>${say({ de: 'Texte', en: 'Texts' })}</h1>
    ${documents.length > 0 ? html`<ol class="documents">${documents.map(renderReference)}</ol>` : html`<p>${say({ de: 'Noch keine. „lesart read“ nimmt Texte auf.', en: 'None yet. "lesart read" takes texts in.' })}</p>`}
    ${next ? html`<p class="more"><a href="${next}" rel="next">${say({ de: 'Weitere Texte', en: 'More texts' })}</a></p>` : ''}`;
}

function renderReference(reference: LedgerDocumentReference) {
  const { documentId, publisher, publishedAt } = reference;
  const when = publishedAt ? formatDate(publishedAt) : say({ de: 'ohne Datum', en: 'undated' });
  return html`<li><time>${when}</time> <a href="${documentAddress(documentId)}">${nameDocument(reference)}</a> <small>${publisher ?? ''}</small></li>`;
}
