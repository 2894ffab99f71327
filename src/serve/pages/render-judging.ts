import { html } from 'hono/html';
import type { LedgerContact } from '../../core/ledger.ts';
import { say } from '../cli/language.ts';
import type { Markup } from './layout.ts';
import { contactAddress } from './links.ts';

/** The form by which a person corrects a contact: right, wrong, or the same as another one. */
export function renderJudging({ id }: Pick<LedgerContact, 'id'>): Markup {
  return html`<details class="judging"><summary>${say({ de: 'Berichtigen', en: 'Correct this' })}</summary>
    <form method="post" action="/judge"><input type="hidden" name="to" value="${contactAddress(id)}">
    <fieldset><legend>${say({ de: 'Dieser Kontakt …', en: 'This contact …' })}</legend>
    <label><input type="radio" name="verdict" value="right" checked> ${say({ de: 'ist richtig', en: 'is right' })}</label>
    <label><input type="radio" name="verdict" value="wrong"> ${say({ de: 'ist falsch', en: 'is wrong' })}</label>
    <label><input type="radio" name="verdict" value="same"> ${say({ de: 'ist derselbe wie (zweite Kennung unten)', en: 'is the same as (second id below)' })}</label></fieldset>
    <label>${say({ de: 'Kennungen', en: 'Ids' })} <input name="ids" value="${id}" required size="44"></label>
    <label>${say({ de: 'Warum', en: 'Why' })} <input name="because" required maxlength="2000" size="44"></label>
    <button>${say({ de: 'Festhalten', en: 'Record' })}</button>
    <p class="faint">${say({ de: 'Eine Entscheidung steht neben dem, was die Texte sagen, gilt nach jedem neuen Lesen und lässt sich zurücknehmen.', en: 'A judgement stands beside what the texts say, holds after every new reading, and can be taken back.' })}</p></form></details>`;
}
