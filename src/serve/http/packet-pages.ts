import { loadContactView } from '../../pipeline/show/load-contact-view.ts';
import { loadDocumentView } from '../../pipeline/show/load-document-view.ts';
import { say } from '../cli/language.ts';
import { renderPacket } from '../packet/render-packet.ts';
import { answerNothing } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { readAsOf } from './as-of.ts';
import { loadAsset } from './assets.ts';

/** `/contacts/ID/packet`: one contact with all its texts as a file that reads and proves itself offline. */
export function addPacketPages(app: App, { ledger, now }: Service): void {
  app.get('/contacts/:id/packet', async (context) => {
    const id = context.req.param('id');
    const then = { ...ledger, asOf: readAsOf(context) };
    const view = await loadContactView(then, id);
    if (!view)
      return answerNothing(
        context,
        say({ de: `Kein Kontakt hat die Kennung ${id}.`, en: `No contact has the id ${id}.` }),
      );
    const documents = await Promise.all(
      view.contact.documents.map(({ documentId }) => loadDocumentView(then, documentId)),
    );
    const content = { view, documents: documents.filter((document) => document !== null), madeAt: now() };
    const assets = {
      style: (await loadAsset('style.css')) ?? '',
      script: (await loadAsset('packet-verifier.js')) ?? '',
    };
    return context.body(await renderPacket(content, assets), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${view.contact.id}.html"`,
    });
  });
}
