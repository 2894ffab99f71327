import { loadDocumentView } from '../../pipeline/load-document-view.ts';
import { say } from '../cli/language.ts';
import { renderDocumentPage } from '../pages/render-document-page.ts';
import { answerNothing, answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';

/** `/documents/ID`: a text with its marks. */
export function addDocumentPages(app: App, { ledger }: Service): void {
  app.get('/documents/:id', async (context) => {
    const id = context.req.param('id');
    const view = await loadDocumentView(ledger, id);
    if (view)
      return answerPage(context, { title: view.document.title ?? view.document.path }, renderDocumentPage(view));
    return answerNothing(context, say({ de: `Kein Text hat die Kennung ${id}.`, en: `No text has the id ${id}.` }));
  });
}
