import { html, raw } from 'hono/html';
import { toListedCommitment } from '../../pipeline/show/to-listed.ts';
import { currentLanguage, say } from '../cli/language.ts';
import type { Markup } from '../pages/layout.ts';
import { inOneFile } from '../pages/links.ts';
import { withTexts } from '../pages/name-document.ts';
import { renderAccounts } from '../pages/render-accounts.ts';
import { nameContact, renderCommitments, renderLife, renderParticipants } from '../pages/render-contact-page.ts';
import { renderTextInFile } from '../pages/render-document-page.ts';
import { renderFacts } from '../pages/render-facts.ts';
import { formatDate } from '../report/format-time.ts';
import { type PacketContent, toPacketData } from './packet.ts';
import { asPart, hashText, sealFile, sealPlace } from './seal.ts';
import { visibleWords } from './visible-words.ts';

/** Style sheet and verifier to put into the file, which asks no host for anything. */
export interface PacketAssets {
  readonly style: string;
  readonly script: string;
}

/** One contact as one file: what is known of it, the accounts side by side, all texts, the data, and a verifier. */
export async function renderPacket(content: PacketContent, assets: PacketAssets): Promise<string> {
  return inOneFile(() => withTexts(content.documents, () => render(content, assets)));
}

async function render(content: PacketContent, { style, script }: PacketAssets): Promise<string> {
  const { contact, comparison, commitments, origins } = content.view;
  const name = nameContact(contact);
  const data = JSON.stringify(toPacketData(content, { name, hash: hashText })).replaceAll('<', '\\u003c');
  const parts = [
    await toPart(
      'contact',
      html`<h1 id="contact-${contact.id}">${name}</h1>${renderFacts(contact)}${renderParticipants(contact)}`,
    ),
    await toPart('accounts', renderAccounts(comparison)),
    await toPart('commitments', renderCommitments(commitments.map(toListedCommitment))),
    await toPart('life', renderLife(contact, origins)),
  ];
  const texts: string[] = [];
  for (const view of content.documents)
    texts.push(await toPart(`text-${view.document.documentId}`, renderTextInFile(view)));
  const page = html`<!doctype html>
<html lang="${currentLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${name} · Lesart</title>${raw(asPart('style', `<style>${style}</style>`))}
${raw(asPart('data', `<script type="application/ld+json" id="data">${data}</script>`))}</head>
<body class="packet" ${raw(sealPlace)}><header class="site"><span class="brand">Lesart</span> <span class="faint">${say({ de: 'Belegpaket', en: 'Evidence packet' })}, ${formatDate(content.madeAt)}</span></header>
<main>${raw(parts.join('\n'))}
<section class="texts"><h2>${say({ de: 'Texte', en: 'Texts' })}</h2>${raw(texts.join('\n'))}</section></main>
<footer class="site"><p id="verification">${say({ de: 'Zum Prüfen: lesart verify DATEI', en: 'To check: lesart verify FILE' })}</p></footer>
<script type="application/json" id="manifest">{{manifest}}</script>
${raw(asPart('verifier', `<script type="module">${script}</script>`))}</body></html>
`;
  return sealFile(String(await page));
}

/** A section whose words the verifier in the page can check, and whose markup the seal covers. */
async function toPart(name: string, content: Markup): Promise<string> {
  const markup = String(await content);
  return asPart(name, `<section id="part-${name}" data-words="${hashText(visibleWords(markup))}">${markup}</section>`);
}
