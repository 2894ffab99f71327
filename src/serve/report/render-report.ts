import { html, raw } from 'hono/html';
import type { ListedCommitment, ListedStatement } from '../../core/listed.ts';
import type { ContactView } from '../../pipeline/show/load-contact-view.ts';
import type { DocumentView } from '../../pipeline/show/load-document-view.ts';
import { toListedContact } from '../../pipeline/show/to-listed.ts';
import { currentLanguage, say } from '../cli/language.ts';
import type { Markup } from '../pages/layout.ts';
import { inOneFile } from '../pages/links.ts';
import { withTexts } from '../pages/name-document.ts';
import { renderAccounts } from '../pages/render-accounts.ts';
import { renderCommitmentTable } from '../pages/render-commitment-table.ts';
import { nameContact, renderLife } from '../pages/render-contact-page.ts';
import { renderDenials, type ShownDenial } from '../pages/render-denials.ts';
import { renderTextInFile } from '../pages/render-document-page.ts';
import { renderFacts } from '../pages/render-facts.ts';
import { renderStatements } from '../pages/render-statements.ts';
import { renderTimeline } from '../pages/render-timeline.ts';
import { toTimelineMark } from '../pages/to-timeline-mark.ts';

/** Everything that one report shows. */
export interface ReportData {
  readonly contacts: readonly Pick<ContactView, 'contact' | 'comparison'>[];
  readonly commitments: readonly ListedCommitment[];
  readonly statements: readonly ListedStatement[];
  readonly denials: readonly ShownDenial[];
  readonly documents: readonly DocumentView[];
}

/** One self-contained HTML page over a ledger: timeline, contacts, commitments, denials, and the marked texts. No script, no request to any host. */
export async function renderReport(data: ReportData, style: string): Promise<string> {
  return inOneFile(() => withTexts(data.documents, () => render(data, style)));
}

async function render(data: ReportData, style: string): Promise<string> {
  const { contacts, commitments, denials, statements, documents } = data;
  const drifting = statements.filter(({ wordings }) => wordings.length > 1);
  const page = html`<!doctype html>
<html lang="${currentLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Lesart: ${say({ de: 'Verzeichnis', en: 'ledger' })}</title><style>${raw(style)}</style></head><body class="report">
<header class="site"><span class="brand">Lesart</span> <span class="faint">${summarize(data)}</span></header>
<main><h1>${say({ de: 'Wer sprach mit wem', en: 'Who spoke with whom' })}</h1>
${renderTimeline(contacts.flatMap(({ contact }) => toTimelineMark(toListedContact(contact))))}
${contacts.map(renderContact)}
${renderPart({ de: 'Zusagen', en: 'Commitments' }, commitments.length, () => renderCommitmentTable(commitments))}
${renderPart({ de: 'Dementis', en: 'Denials' }, denials.length, () => renderDenials(denials))}
${renderPart({ de: 'Wortlaute', en: 'Wordings' }, drifting.length, () => renderStatements(drifting))}
<section class="texts"><h2>${say({ de: 'Texte', en: 'Texts' })}</h2>${documents.map(renderTextInFile)}</section>
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

function renderContact({ contact, comparison }: ReportData['contacts'][number]): Markup {
  return html`<article class="contact" id="contact-${contact.id}"><h2>${nameContact(contact)}</h2>
    ${renderFacts(contact)}${renderAccounts(comparison)}${renderLife(contact, contact.origins)}</article>`;
}

function renderPart(title: { de: string; en: string }, count: number, render: () => Markup) {
  return count > 0 ? html`<section><h2>${say(title)}</h2>${render()}</section>` : '';
}
