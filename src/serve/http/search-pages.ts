import { listListedContacts, listListedStatements } from '../../pipeline/show/browse-listed.ts';
import { search } from '../../pipeline/show/search.ts';
import { say } from '../cli/language.ts';
import { renderSearchPage } from '../pages/render-search-page.ts';
import { answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { findHeadlines, withNamedDocuments } from './named-documents.ts';

const hitsShown = 25;
const contactsShown = 8;
/** A longer query is cut: nobody types it. */
const longestQuery = 200;

/** `/search?q=`: actors, statements and texts. */
export function addSearchPages(app: App, { ledger }: Service): void {
  app.get('/search', async (context) => {
    const query = (context.req.query('q') ?? '').trim().slice(0, longestQuery);
    const results = await search(ledger, query, { offset: 0, limit: hitsShown });
    const name = say({ de: 'Suche', en: 'Search' });
    const title = query ? `${name}: ${query}` : name;
    const documents = results.texts.map(({ document }) => document);
    const statements = await listListedStatements(ledger, results.statements);
    const about = [...results.contacts, ...statements.flatMap(({ contact }) => contact ?? [])];
    const told = [...new Set(about)].slice(0, contactsShown);
    const contacts = await listListedContacts(ledger, told);
    return withNamedDocuments(ledger, [...documents, ...findHeadlines(contacts)], () =>
      answerPage(context, { title }, renderSearchPage(query, { ...results, statements, contacts })),
    );
  });
}
