import { html } from 'hono/html';
import type { ListedStatement } from '../../core/listed.ts';
import { describeChange } from '../cli/describe-wordings.ts';
import { say } from '../cli/language.ts';
import { denies } from '../cli/messages.ts';
import { formatDate } from '../report/format-time.ts';
import type { Markup } from './layout.ts';
import { contactAddress, evidenceAddress } from './links.ts';
import { nameActor } from './name-actor.ts';
import { renderWithdrawn } from './render-withdrawn.ts';

/** Statements with who says them through whom, when, and in how many independent texts. */
export function renderStatements(statements: readonly ListedStatement[]): Markup {
  return html`<ul class="statements">${statements.map(renderStatement)}</ul>`;
}

function renderStatement(statement: ListedStatement) {
  const { id, text, speakerName, chain, evidence, texts, origins, isDenied, contact, wordings } = statement;
  const [anchor] = evidence?.anchors ?? [];
  const words = text.replace(/\s+/g, ' ');
  const through = chain.filter((name) => name !== speakerName);
  return html`<li id="statement-${id}">${isDenied ? html`<b>${say(denies)}</b> ` : ''}<q>${evidence && anchor ? html`<a class="evidence" href="${evidenceAddress(evidence.documentId, anchor)}">${words}</a>` : words}</q>
    <small><b>${speakerName === null ? '?' : nameActor(speakerName)}</b>${through.length > 0 ? html` ← ${through.map(nameActor).join(' ← ')}` : ''} · ${evidence?.publishedAt ? formatDate(evidence.publishedAt) : say({ de: 'ohne Datum', en: 'undated' })} ·
    ${texts} ${say({ de: texts === 1 ? 'Text' : 'Texte', en: texts === 1 ? 'text' : 'texts' })}, ${say({ de: 'unabhängig', en: 'independent' })}: ${origins}${
      contact
        ? html` · <a href="${contactAddress(contact)}">${say({ de: 'zum Kontakt', en: 'to the contact' })}</a>`
        : ''
    }${renderWithdrawn(statement)}</small>${wordings.length > 1 ? renderWordings(wordings) : ''}</li>`;
}

/** The wordings by day, each with what changed against the one before. */
function renderWordings(wordings: ListedStatement['wordings']) {
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
