import { html } from 'hono/html';
import type { ActorCard, ActorView } from '../../pipeline/show/load-actor-view.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import type { Markup } from './layout.ts';
import { actorAddress } from './links.ts';
import { nameActor } from './name-actor.ts';
import { nameTitleOfOffice } from './name-office.ts';
import { renderCommitmentTable } from './render-commitment-table.ts';
import { renderContactList } from './render-contact-list.ts';
import { renderStatements } from './render-statements.ts';

/** One actor: offices, contacts, who it meets how often, statements, commitments. */
export function renderActorPage({ actor, contacts, statements, commitments, partners }: ActorView): Markup {
  return html`<article class="actor"><h1>${nameActor(actor.name)}</h1>${renderIdentity(actor)}
    ${
      contacts.length > 0
        ? html`<section aria-labelledby="contacts"><h2 id="contacts">${say({ de: 'Kontakte', en: 'Contacts' })}</h2>${renderContactList(contacts)}
          <p><a href="/?actor=${encodeURIComponent(nameActor(actor.name))}">${nameAll(actor)}</a></p></section>`
        : ''
    }
    ${
      partners.length > 0
        ? html`<section aria-labelledby="partners"><h2 id="partners">${say({ de: 'Mit wem', en: 'With whom' })}</h2>
          <ul class="partners">${partners.map((partner) => html`<li><a href="${actorAddress(partner.key)}">${nameActor(partner.name)}</a> <span class="count">${partner.contacts}</span></li>`)}</ul></section>`
        : ''
    }
    ${
      statements.length > 0
        ? html`<section aria-labelledby="statements"><h2 id="statements">${say({ de: 'Aussagen', en: 'Statements' })}</h2>${renderStatements(statements)}</section>`
        : ''
    }
    ${
      commitments.length > 0
        ? html`<section aria-labelledby="commitments"><h2 id="commitments">${say({ de: 'Zusagen, Forderungen, Absagen', en: 'Promises, demands, refusals' })}</h2>${renderCommitmentTable(commitments)}</section>`
        : ''
    }</article>`;
}

/** Of a state its people's contacts stand there too, which nobody has counted. */
function nameAll({ kind, contacts }: ActorCard): string {
  if (kind === 'state')
    return say({ de: 'Alle Kontakte dieser Seite mit Zeitleiste', en: 'All contacts of this side with timeline' });
  return say({ de: `Alle ${contacts} Kontakte mit Zeitleiste`, en: `All ${contacts} contacts with timeline` });
}

function renderIdentity({ stateName, wikidata, offices, name }: ActorCard) {
  const identity = [
    stateName && stateName !== name ? html`${nameActor(stateName)}` : null,
    wikidata ? html`<a href="https://www.wikidata.org/wiki/${wikidata}" rel="noreferrer">${wikidata}</a>` : null,
  ].filter((piece) => piece !== null);
  return html`<p class="faint">${identity.map((piece, index) => html`${index > 0 ? ' · ' : ''}${piece}`)}</p>${
    offices.length > 0
      ? html`<ul class="offices">${offices.map(({ title, of, from, to }) => {
          const until = to ? formatDate(to) : say({ de: 'heute', en: 'today' });
          return html`<li>${nameTitleOfOffice(title)} (${nameActor(of)}) <small>${formatDate(from)} – ${until}</small></li>`;
        })}</ul>`
      : ''
  }`;
}

/** The actors of the ledger, and who meets whom how often as a matrix. */
export function renderActors(actors: readonly ActorCard[], matrix: ContactMatrix): Markup {
  return html`<h1>${say({ de: 'Akteure', en: 'Actors' })}</h1>${renderMatrix(matrix)}
    <ul class="partners">${actors.map((actor) => html`<li><a href="${actorAddress(actor.key)}">${nameActor(actor.name)}</a> <span class="count">${actor.contacts}</span></li>`)}</ul>`;
}

/** Contacts of each pair of some actors: `counts[row][column]`. */
export interface ContactMatrix {
  readonly actors: readonly ActorCard[];
  readonly counts: readonly (readonly number[])[];
}

function renderMatrix({ actors, counts }: ContactMatrix) {
  if (actors.length < 2) return '';
  // Named once: there are as many cells as pairs.
  const names = actors.map(({ name }) => nameActor(name));
  const addresses = names.map(encodeURIComponent);
  const renderRow = (row: number) =>
    counts[row]!.map((count, column) => {
      if (row === column) return html`<td class="self"></td>`;
      if (count === 0) return html`<td></td>`;
      const level = Math.min(4, Math.ceil(Math.log2(count + 1)));
      return html`<td class="some level-${level}"><a href="/?actor=${addresses[row]}&with=${addresses[column]}" aria-label="${`${names[row]} – ${names[column]}: ${count}`}">${count}</a></td>`;
    });
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say({ de: 'Tabelle', en: 'Table' })}"><table class="matrix"><caption>${say({ de: 'Wer mit wem, in wie vielen Kontakten', en: 'Who with whom, in how many contacts' })}</caption>
    <thead><tr><td></td>${names.map((name) => html`<th scope="col"><span>${name}</span></th>`)}</tr></thead>
    <tbody>${actors.map(
      ({ key }, row) =>
        html`<tr><th scope="row"><a href="${actorAddress(key)}">${names[row]}</a></th>${renderRow(row)}</tr>`,
    )}</tbody></table></div>`;
}
