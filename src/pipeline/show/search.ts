import type { Anchor } from '../../core/anchor.ts';
import type { LedgerDocumentReference } from '../../core/ledger.ts';
import { findContactsOfEntries } from '../../store/contact-ids.ts';
import { findGroupsOfEntries } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadTexts } from '../../store/load-texts.ts';
import { findFirstSearchWord, type SearchHit, searchLedger } from '../../store/search/search-ledger.ts';
import { listListedContacts } from './browse-listed.ts';
import { listActorsNamed } from './list-actors.ts';
import { type ActorCard, loadActorCards } from './load-actor-view.ts';

/** A text in which the words stand, with the first place where one of them does. */
export interface FoundText {
  readonly document: LedgerDocumentReference;
  readonly anchor: Anchor;
  /** Some words before and after, for reading. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What a query finds. */
export interface SearchResults {
  readonly actors: readonly ActorCard[];
  /** Ids of statements; what is shown of them is for the caller to load. */
  readonly statements: readonly string[];
  readonly texts: readonly FoundText[];
  /** Ids of contacts that the texts found tell of and whose place or participants bear a word looked for. */
  readonly contacts: readonly string[];
}

/** Which stretch of statements and texts is wanted. */
export interface SearchPage {
  readonly offset: number;
  readonly limit: number;
}

const actorsShown = 8;
/** Of all who have some letters in their names. */
const actorsLookedAt = 40;
const charactersAround = 90;
/** A part of a word at a cut is looked for this far. */
const longestPart = 40;

/** What a query finds: actors by name, statements and texts in which all its words stand, the latest first. */
export async function search(ledger: Ledger, query: string, page: SearchPage): Promise<SearchResults> {
  const quotations = await searchLedger(ledger, query, { part: 'quotations', ...page });
  const documents = await searchLedger(ledger, query, { part: 'documents', ...page });
  return {
    actors: page.offset === 0 ? await findActors(ledger, query) : [],
    statements: await findStatements(ledger, quotations),
    texts: await toTexts(ledger, documents, query),
    contacts: await findContacts(ledger, documents, query),
  };
}

async function findContacts(ledger: Ledger, hits: readonly SearchHit[], query: string): Promise<readonly string[]> {
  const told = await findContactsOfEntries(
    ledger,
    hits.map(({ documentId }) => documentId),
  );
  const named: string[] = [];
  for (const { id, participants, place } of await listListedContacts(ledger, [...new Set(told.values())])) {
    const names = [...participants, ...(place ? [place] : [])].map(({ name }) => name).join(' ');
    if (await findFirstSearchWord(names, query)) named.push(id);
  }
  return named;
}

/** Whole words only: where the words around are cut within one, it is left out. */
function findWordStart(text: string, cut: number): number {
  if (cut <= 0) return 0;
  const rest = /\s\S/.exec(text.slice(cut, cut + longestPart));
  return rest ? cut + rest.index + 1 : cut;
}

function findWordEnd(text: string, cut: number): number {
  if (cut >= text.length) return text.length;
  const last = /\s\S*$/.exec(text.slice(cut - longestPart, cut));
  return last ? cut - longestPart + last.index : cut;
}

async function findActors(ledger: Ledger, query: string): Promise<readonly ActorCard[]> {
  const name = query.trim();
  if (name.length < 2) return [];
  const found = await listActorsNamed(name);
  const cards = await loadActorCards(
    ledger,
    found.slice(0, actorsLookedAt).map(({ key }) => key),
  );
  // A capital stands for its state, which is no news where nobody met it.
  const isNamed = (card: ActorCard) => card.name.toLowerCase().includes(name.toLowerCase());
  return cards.filter((card) => card.contacts > 0 || isNamed(card)).slice(0, actorsShown);
}

async function findStatements(ledger: Ledger, hits: readonly SearchHit[]): Promise<readonly string[]> {
  const groups = await findGroupsOfEntries(
    ledger,
    'statement',
    hits.map(({ documentId }) => documentId),
  );
  return [...new Set(hits.flatMap(({ documentId, fact }) => groups.get(`${documentId} ${fact.slice(1)}`) ?? []))];
}

async function toTexts(ledger: Ledger, hits: readonly SearchHit[], query: string): Promise<readonly FoundText[]> {
  const ids = hits.map(({ documentId }) => documentId);
  const references = new Map((await listDocuments(ledger, ids)).map((reference) => [reference.documentId, reference]));
  const textOf = new Map((await loadTexts(ledger, ids)).map(({ documentId, text }) => [documentId, text]));
  const texts: FoundText[] = [];
  for (const id of ids) {
    const document = references.get(id);
    const text = textOf.get(id);
    const first = text && (await findFirstSearchWord(text, query));
    if (!document || text === undefined || !first) continue;
    const { start, end } = first;
    texts.push({
      document,
      anchor: { start, end, exact: text.slice(start, end) },
      before: text.slice(findWordStart(text, start - charactersAround), start),
      words: text.slice(start, end),
      after: text.slice(end, findWordEnd(text, end + charactersAround)),
    });
  }
  return texts;
}
