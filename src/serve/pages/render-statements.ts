import { html } from 'hono/html';
import type { LedgerStatement } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import type { Markup } from './layout.ts';
import { contactAddress, evidenceAddress } from './links.ts';

/** Statements with who says them through whom, when, and in how many independent texts. */
export function renderStatements(statements: readonly LedgerStatement[]): Markup {
  return html`<ul class="statements">${statements.map(renderStatement)}</ul>`;
}

function renderStatement({ id, text, speakerName, chain, documents, origins, contacts }: LedgerStatement) {
  const [document] = documents;
  const [anchor] = document?.anchors ?? [];
  const words = text.replace(/\s+/g, ' ');
  const through = chain.map(({ name }) => name).filter((name) => name !== speakerName);
  const count = documents.length;
  return html`<li id="statement-${id}"><q>${anchor ? html`<a class="evidence" href="${evidenceAddress(document.documentId, anchor)}">${words}</a>` : words}</q>
    <small><b>${speakerName ?? '?'}</b>${through.length > 0 ? html` ← ${through.join(' ← ')}` : ''} · ${document?.publishedAt ? formatDate(document.publishedAt) : say({ de: 'ohne Datum', en: 'undated' })} ·
    ${count} ${say({ de: count === 1 ? 'Text' : 'Texte', en: count === 1 ? 'text' : 'texts' })}, ${say({ de: 'unabhängig', en: 'independent' })}: ${origins}${
      contacts[0]
        ? html` · <a href="${contactAddress(contacts[0])}">${say({ de: 'zum Kontakt', en: 'to the contact' })}</a>`
        : ''
    }</small></li>`;
}
