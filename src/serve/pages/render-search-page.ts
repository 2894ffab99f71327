import { html } from 'hono/html';
import type { ListedContact, ListedStatement } from '../../core/listed.ts';
import type { SearchResults } from '../../pipeline/show/search.ts';
import { say } from '../cli/language.ts';
import { formatDate } from '../report/format-time.ts';
import type { Markup } from './layout.ts';
import { actorAddress, evidenceAddress } from './links.ts';
import { nameActor } from './name-actor.ts';
import { nameDocument } from './name-document.ts';
import { renderContactList } from './render-contact-list.ts';
import { renderStatements } from './render-statements.ts';

/** What a search found, with its statements as lists show them. */
export interface ShownResults extends Omit<SearchResults, 'statements' | 'contacts'> {
  readonly statements: readonly ListedStatement[];
  /** Those that bear a word looked for, and those that the statements are about. */
  readonly contacts: readonly ListedContact[];
}

/** What a search found: actors by name, statements and texts by their words. */
export function renderSearchPage(query: string, results: ShownResults): Markup {
  const { actors, contacts, statements, texts } = results;
  const isEmpty = actors.length + statements.length + texts.length === 0;
  return html`<h1>${say({ de: 'Suche', en: 'Search' })}${query ? html`: ${query}` : ''}</h1>
    ${query === '' ? html`<p>${say({ de: 'Wörter in jeder Form: „Sanktion“ findet auch „Sanktionen“, „Gespräch“ auch „Friedensgespräche“.', en: 'Words in any form: "Sanktion" finds "Sanktionen" too, "Gespräch" also "Friedensgespräche".' })}</p>` : ''}
    ${query !== '' && isEmpty ? html`<p role="status">${say({ de: 'Nichts gefunden. Mit weniger oder anderen Wörtern suchen.', en: 'Nothing found. Try fewer or other words.' })}</p>` : ''}
    ${actors.length > 0 ? html`<section><h2>${say({ de: 'Akteure', en: 'Actors' })}</h2><ul class="partners">${actors.map(({ key, name, contacts }) => html`<li><a href="${actorAddress(key)}">${nameActor(name)}</a> <span class="count">${contacts}</span></li>`)}</ul></section>` : ''}
    ${contacts.length > 0 ? html`<section><h2>${say({ de: 'Kontakte, um die es geht', en: 'Contacts it is about' })}</h2>${renderContactList(contacts)}</section>` : ''}
    ${statements.length > 0 ? html`<section><h2>${say({ de: 'Aussagen', en: 'Statements' })}</h2>${renderStatements(statements)}</section>` : ''}
    ${texts.length > 0 ? html`<section><h2>${say({ de: 'Texte', en: 'Texts' })}</h2><ul class="statements">${texts.map(renderText)}</ul></section>` : ''}`;
}

function renderText({ document, before, words, after, anchor }: SearchResults['texts'][number]) {
  const source = [document.publisher, document.publishedAt ? formatDate(document.publishedAt) : null].filter(Boolean);
  return html`<li><a href="${evidenceAddress(document.documentId, anchor)}">${nameDocument(document)}</a>
    <p>…${before}<mark>${words}</mark>${after}…</p><small>${source.join(' · ')}</small></li>`;
}
