import { html } from 'hono/html';
import type { LedgerStatement, StatementWording } from '../../core/ledger.ts';
import { describeChange } from '../cli/describe-wordings.ts';
import { say } from '../cli/language.ts';
import { formatDate } from './format-time.ts';
import type { ReportData } from './report-data.ts';

/** Statements that texts word differently: the wordings by day, each with what changed; nothing where all are told alike. */
export function renderWordings({ statements }: ReportData) {
  const drifting = statements.filter(({ wordings }) => wordings.length > 1);
  if (drifting.length === 0) return html``;
  return html`<h2>${say({ de: 'Wortlaute', en: 'Wordings' })}</h2>${drifting.map(renderStatement)}`;
}

function renderStatement({ id, speakerName, documents, origins, wordings }: LedgerStatement) {
  const texts = documents.length;
  return html`<section id="wordings-${id}"><h3>${speakerName ?? '?'}</h3><p><small>${say({
    de: `${texts} ${texts === 1 ? 'Text' : 'Texte'}, davon unabhängig: ${origins}`,
    en: `${texts} ${texts === 1 ? 'text' : 'texts'}, independent: ${origins}`,
  })}</small></p><ol>${wordings.map(renderWording)}</ol></section>`;
}

function renderWording({ text, firstAt, change }: StatementWording) {
  const day = firstAt ? formatDate(firstAt) : say({ de: 'ohne Datum', en: 'undated' });
  const changes = change ? describeChange(change).map((line) => line.trim()) : [];
  return html`<li><small>${day}</small> <q>${text.replace(/\s+/g, ' ')}</q>${
    changes.length > 0 ? html`<br><small>${changes.join(' · ')}</small>` : ''
  }</li>`;
}
