import { secureHeaders } from 'hono/secure-headers';
import { inLanguage } from '../cli/language.ts';
import { addActorPages } from './actor-pages.ts';
import { addActors } from './actors.ts';
import { type App, makeApp, type Service } from './app.ts';
import { addAssets } from './assets.ts';
import { chooseLanguage } from './choose-language.ts';
import { addCommitmentPages } from './commitment-pages.ts';
import { addCommitments } from './commitments.ts';
import { addContactPages } from './contact-pages.ts';
import { addContacts } from './contacts.ts';
import { addDocumentPages } from './document-pages.ts';
import { addDocuments } from './documents.ts';
import { addLanguageSwitch } from './language-switch.ts';
import { answerError, answerProblem } from './problem.ts';
import { addSearch } from './search.ts';
import { addSearchPages } from './search-pages.ts';
import { addStatements } from './statements.ts';

/** The HTTP interface and the pages over one ledger. */
export function createApp(service: Service): App {
  const app = makeApp();
  app.use(secureHeaders({ contentSecurityPolicy: policy, strictTransportSecurity: false, xFrameOptions: 'DENY' }));
  app.use(async (context, next) => {
    const language = chooseLanguage(context);
    context.set('language', language);
    context.header('content-language', language);
    context.header('vary', 'accept-language, cookie');
    await inLanguage(language, next);
  });
  app.notFound((context) =>
    answerProblem(context, 404, { code: 'address-unknown', detail: `Nothing is at ${context.req.path}. Begin at /.` }),
  );
  app.onError((error, context) => {
    service.log(`${context.req.method} ${context.req.path}: ${error.stack ?? error.message}`);
    return answerError(context, error);
  });
  addContacts(app, service);
  addStatements(app, service);
  addCommitments(app, service);
  addDocuments(app, service);
  addActors(app, service);
  addSearch(app, service);
  addAssets(app);
  addLanguageSwitch(app);
  addContactPages(app, service);
  addDocumentPages(app, service);
  addActorPages(app, service);
  addCommitmentPages(app, service);
  addSearchPages(app, service);
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

/** Nothing from any other host, no script but our own files, no frame, no form that leads elsewhere. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};
