import { html } from 'hono/html';
import type { LedgerContact, LifeStep } from '../../core/ledger.ts';
import type { ContactView } from '../../pipeline/load-contact-view.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { wordWithdrawn } from '../report/word-withdrawn.ts';
import { nameDenialKind } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { evidenceAddress } from './links.ts';
import { renderAccounts } from './render-accounts.ts';
import { renderCommitmentTable } from './render-commitment-table.ts';
import { linkActor, nameDate, renderFacts, renderStatus } from './render-facts.ts';
import { renderJudging } from './render-judging.ts';

/** One contact: its facts, who took part in which office, what the sides say, what was undertaken, who reported it when. */
export function renderContactPage(
  { contact, comparison, commitments, origins }: ContactView,
  { mayJudge }: { readonly mayJudge: boolean },
): Markup {
  return html`<article class="contact"><h1>${nameContact(contact)}</h1>
    ${renderFacts(contact)}
    ${renderParticipants(contact)}
    ${renderAccounts(comparison)}
    ${
      commitments.length > 0
        ? html`<section aria-labelledby="commitments"><h2 id="commitments">${say({ de: 'Zusagen, Forderungen, Absagen', en: 'Promises, demands, refusals' })}</h2>
          ${renderCommitmentTable(commitments)}</section>`
        : ''
    }
    ${renderLife(contact, origins)}
    ${mayJudge ? renderJudging(contact) : ''}</article>`;
}

/** Who took part, each with the office held that day. */
export function renderParticipants({ participants }: Pick<LedgerContact, 'participants'>): Markup {
  return html`<section aria-labelledby="participants"><h2 id="participants">${say({ de: 'Beteiligte', en: 'Participants' })}</h2>
    <ul class="participants">${participants.map(
      (participant) =>
        html`<li>${linkActor(participant)}${participant.office ? html` <small>${participant.office}</small>` : ''}</li>`,
    )}</ul></section>`;
}

/** "Donald Trump – Wladimir Putin, 18. März 2025". */
export function nameContact(contact: Pick<LedgerContact, 'participants' | 'date'>): string {
  const names = contact.participants.map(({ name }) => name).join(' – ');
  const date = nameDate(contact);
  return date ? `${names}, ${date}` : names;
}

/** Who told which status when: the life of the contact, oldest first. */
export function renderLife({ life, documents }: LedgerContact, origins: number) {
  const count = say({
    de: `${documents.length} ${documents.length === 1 ? 'Text' : 'Texte'}, davon unabhängig: ${origins}`,
    en: `${documents.length} ${documents.length === 1 ? 'text' : 'texts'}, independent: ${origins}`,
  });
  return html`<section aria-labelledby="life"><h2 id="life">${say({ de: 'Verlauf', en: 'Life' })}</h2>
    <p class="faint">${count}</p><ol class="life">${life.map(renderStep)}</ol></section>`;
}

function renderStep(step: LifeStep) {
  const { at, status, reportedBy, denials, publisher, documentId, path, anchors } = step;
  const withdrawn = wordWithdrawn(step);
  const by = reportedBy.map(({ name }) => name).join(', ');
  const denied = denials.map(({ by: actor, kind }) => `${actor.name}: ${nameDenialKind(kind)}`).join(', ');
  return html`<li><span class="when">${at ? formatDate(at) : say({ de: 'ohne Datum', en: 'undated' })}</span>
    ${renderStatus(status)}${by ? html` <span>${say({ de: 'laut', en: 'according to' })} ${by}</span>` : ''}
    ${denied ? html` <span class="denied">${denied}</span>` : ''}
    ${withdrawn ? html` <span class="denied">${withdrawn}</span>` : ''}
    <small>${anchors[0] ? html`<a class="evidence" href="${evidenceAddress(documentId, anchors[0])}">„${anchors[0].exact}“</a> ` : ''}${publisher ?? path}</small></li>`;
}
