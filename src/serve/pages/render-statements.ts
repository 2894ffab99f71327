import { html } from 'hono/html';
import type { LedgerStatement, StatementWording } from '../../core/ledger.ts';
import { describeChange } from '../cli/describe-wordings.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import type { Markup } from './layout.ts';
import { contactAddress, evidenceAddress } from './links.ts';

/** Statements with who says them through whom, when, and in how many independent texts. */
export function renderStatements(statements: readonly LedgerStatement[]): Markup {
  return html`<ul class="statements">${statements.map(renderStatement)}</ul>`;
}

function renderStatement(statement: LedgerStatement) {
  const { id, text, speakerName, chain, documents, origins, contacts, wordings } = statement;
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
    }</small>${wordings.length > 1 ? renderWordings(wordings) : ''}</li>`;
}

/** The wordings by day, each with what changed against the one before. */
function renderWordings(wordings: readonly StatementWording[]) {
  return html`<ol class="wordings">${wordings.map(
    ({ text, firstAt, change }) =>
      html`<li><small>${firstAt ? formatDate(firstAt) : say({ de: 'ohne Datum', en: 'undated' })}</small> <q>${text.replace(/\s+/g, ' ')}</q>${
        change
          ? html` <small>${describeChange(change)
              .map((line) => line.trim())
              .join(' · ')}</small>`
          : ''
      }</li>`,
  )}</ol>`;
}
