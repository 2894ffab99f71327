import { browseActors, loadActorView, loadMatrix } from '../../pipeline/show/load-actor-view.ts';
import { refreshCatalogue } from '../../pipeline/show/refresh-catalogue.ts';
import { say } from '../cli/language.ts';
import { nameActor } from '../pages/name-actor.ts';
import { renderActorPage, renderActors } from '../pages/render-actor-page.ts';
import { answerNothing, answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { findHeadlines, withNamedDocuments } from './named-documents.ts';

const actorsShown = 200;

/** `/actors`: who is in the ledger, and who meets whom; `/actors/KEY`: one of them. */
export function addActorPages(app: App, { ledger }: Service): void {
  app.get('/actors', async (context) => {
    await refreshCatalogue(ledger);
    const title = say({ de: 'Akteure', en: 'Actors' });
    const actors = await browseActors(ledger, actorsShown);
    return answerPage(context, { title }, renderActors(actors, await loadMatrix(ledger, actors)));
  });
  app.get('/actors/:key', async (context) => {
    const key = context.req.param('key');
    await refreshCatalogue(ledger);
    const view = await loadActorView(ledger, key);
    if (view)
      return withNamedDocuments(ledger, findHeadlines(view.contacts), () =>
        answerPage(context, { title: nameActor(view.actor.name) }, renderActorPage(view)),
      );
    return answerNothing(
      context,
      say({ de: `Kein Akteur hat den Schlüssel ${key}.`, en: `No actor has the key ${key}.` }),
    );
  });
}
