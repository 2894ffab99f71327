import { html } from 'hono/html';
import type { LedgerContact } from '../../core/ledger.ts';
import type { ListedContact } from '../../core/listed.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import { nameContactKind } from '../report/words.ts';
import type { Markup } from './layout.ts';
import { contactAddress } from './links.ts';
import { nameActors } from './name-actor.ts';
import { nameDate } from './render-facts.ts';

/** The form by which a person corrects a contact: right, wrong, or the same as another one. */
export function renderJudging({ id }: Pick<LedgerContact, 'id'>, others: readonly ListedContact[] = []): Markup {
  return html`<details class="judging"><summary>${say({ de: 'Berichtigen', en: 'Correct this' })}</summary>
    <form method="post" action="/judge"><input type="hidden" name="to" value="${contactAddress(id)}">
    <fieldset><legend>${say({ de: 'Dieser Kontakt …', en: 'This contact …' })}</legend>
    <label><input type="radio" name="verdict" value="right" required> ${say({ de: 'ist richtig', en: 'is right' })}</label>
    <label><input type="radio" name="verdict" value="wrong"> ${say({ de: 'ist falsch', en: 'is wrong' })}</label>
    <label><input type="radio" name="verdict" value="same"> ${say({ de: 'ist derselbe wie der unten genannte', en: 'is the same as the one named below' })}</label>
    <label><input type="radio" name="verdict" value="different"> ${say({ de: 'ist ein anderer als der unten genannte', en: 'is another than the one named below' })}</label></fieldset>
    <input type="hidden" name="ids" value="${id}">
    <label>${say({ de: 'Der andere Kontakt (Kennung oder Adresse)', en: 'The other contact (id or address)' })} <input name="other" list="others" size="44"></label>
    <datalist id="others">${others.map((other) => html`<option value="${other.id}">${nameOther(other)}</option>`)}</datalist>
    <label>${say({ de: 'Warum', en: 'Why' })} <input name="because" required maxlength="2000" size="44"></label>
    <button>${say({ de: 'Festhalten', en: 'Record' })}</button>
    <p class="faint">${say({ de: 'Eine Entscheidung steht neben dem, was die Texte sagen, gilt nach jedem neuen Lesen und lässt sich zurücknehmen.', en: 'A judgement stands beside what the texts say, holds after every new reading, and can be taken back.' })}</p></form></details>`;
}

/** What a person last said of a contact, before everything else on its page: one held to be wrong is in no list. */
export function renderVerdict({ verdict }: Pick<LedgerContact, 'verdict'>): Markup {
  if (!verdict) return html``;
  const isWrong = verdict.kind === 'wrong';
  const words = isWrong
    ? say({ de: 'Für falsch befunden und in keiner Liste mehr', en: 'Held to be wrong and in no list any more' })
    : say({ de: 'Für richtig befunden', en: 'Held to be right' });
  const back = isWrong
    ? say({
        de: ' Unten unter „Berichtigen“ lässt sich das zurücknehmen: „ist richtig“.',
        en: ' Take it back below under "Correct this": "is right".',
      })
    : '';
  return html`<p class="as-of" role="status"><b>${words}</b> (${formatDate(verdict.madeAt)}): ${verdict.because}.${back}</p>`;
}

function nameOther(contact: ListedContact): string {
  const names = nameActors(contact.participants);
  return [nameContactKind(contact.kind), names, nameDate(contact)].filter(Boolean).join(', ');
}
