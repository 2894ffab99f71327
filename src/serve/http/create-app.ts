import { inLanguage, say } from '../cli/language.ts';
import { addActorPages } from './actor-pages.ts';
import { addActors } from './actors.ts';
import { answerNothing } from './answer-page.ts';
import { type App, makeApp, type Service } from './app.ts';
import { addAssets } from './assets.ts';
import { addAssistants } from './assistants.ts';
import { chooseLanguage } from './choose-language.ts';
import { addCommitmentPages } from './commitment-pages.ts';
import { addCommitments } from './commitments.ts';
import { addContactPages } from './contact-pages.ts';
import { addContacts } from './contacts.ts';
import { addDenialPages } from './denial-pages.ts';
import { addDenials } from './denials.ts';
import { addDocumentPages } from './document-pages.ts';
import { addDocuments } from './documents.ts';
import { addJudgements } from './judgements.ts';
import { addLanguageSwitch } from './language-switch.ts';
import { addNewsPages } from './news-pages.ts';
import { addPacketPages } from './packet-pages.ts';
import { answerError, answerProblem } from './problem.ts';
import { protect } from './protect.ts';
import { addRevisions } from './revise.ts';
import { addSearch } from './search.ts';
import { addSearchPages } from './search-pages.ts';
import { addSignInPage } from './sign-in-page.ts';
import { addStatements } from './statements.ts';

/** The HTTP interface and the pages over one ledger. */
export function createApp(service: Service): App {
  const app = makeApp();
  protect(app, service);
  app.use(async (context, next) => {
    const language = chooseLanguage(context);
    context.set('language', language);
    context.header('content-language', language);
    context.header('vary', 'accept-language, cookie');
    await inLanguage(language, next);
  });
  app.use(addRevisions(service.ledger, service.now));
  app.notFound((context) => {
    const { path } = context.req;
    const isReader = context.req.header('accept')?.includes('text/html') && !path.startsWith('/api/');
    if (isReader)
      return answerNothing(context, say({ de: `Unter ${path} steht nichts.`, en: `Nothing is at ${path}.` }));
    return answerProblem(context, 404, { code: 'address-unknown', detail: `Nothing is at ${path}. Begin at /.` });
  });
  app.onError((error, context) => {
    service.log(`${context.req.method} ${context.req.path}: ${error.stack ?? error.message}`);
    return answerError(context, error);
  });
  addContacts(app, service);
  addStatements(app, service);
  addCommitments(app, service);
  addDenials(app, service);
  addDocuments(app, service);
  addActors(app, service);
  addSearch(app, service);
  addJudgements(app, service);
  addSignInPage(app, service);
  addAssistants(app, service);
  addAssets(app);
  addLanguageSwitch(app);
  addContactPages(app, service);
  addPacketPages(app, service);
  addDenialPages(app, service);
  addDocumentPages(app, service);
  addActorPages(app, service);
  addCommitmentPages(app, service);
  addSearchPages(app, service);
  addNewsPages(app, service);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Lesart',
      version: '1',
      description: 'A ledger of diplomacy, with the words that prove each entry.',
    },
  });
  return app;
}
