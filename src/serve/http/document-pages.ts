import type { OffsetRun } from '../../core/document.ts';
import { findVersionPlace } from '../../pipeline/show/list-versions.ts';
import { loadDocumentView } from '../../pipeline/show/load-document-view.ts';
import { browseDocuments } from '../../store/browse-documents.ts';
import { loadDocument, loadSnapshot } from '../../store/load-document.ts';
import { say } from '../cli/language.ts';
import { readAskedWords } from '../pages/links.ts';
import { nameBeginning } from '../pages/name-document.ts';
import { renderDocumentPage } from '../pages/render-document-page.ts';
import { renderDocuments } from '../pages/render-documents.ts';
import { type RawPassage, renderRawPage } from '../pages/render-raw-page.ts';
import { answerNothing, answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { withNamedDocuments } from './named-documents.ts';
import { fromCursor, toCursor } from './paging.ts';

const documentsPerPage = 100;

/** `/documents`: all texts; `/documents/ID`: one with its marks; `/documents/ID/raw`: the bytes behind a passage. */
export function addDocumentPages(app: App, { ledger }: Service): void {
  app.get('/documents', async (context) => {
    const after = fromCursor(context.req.query('cursor'));
    const { documents, next } = await browseDocuments(ledger, { after, limit: documentsPerPage });
    const address = next ? `/documents?cursor=${toCursor(next)}` : null;
    return withNamedDocuments(ledger, documents, () =>
      answerPage(context, { title: say({ de: 'Texte', en: 'Texts' }) }, renderDocuments(documents, address)),
    );
  });
  app.get('/documents/:id', async (context) => {
    const id = context.req.param('id');
    const view = await loadDocumentView(ledger, id);
    if (view)
      return answerPage(
        context,
        { title: view.document.title ?? nameBeginning(view.document.text) },
        renderDocumentPage(view, {
          asked: readAskedWords(context.req.query('at')),
          place: await findVersionPlace(ledger, id),
        }),
      );
    return answerNothing(context, unknown(id));
  });
  app.get('/documents/:id/raw', async (context) => {
    const id = context.req.param('id');
    const document = await loadDocument(ledger, id);
    const snapshot = document && (await loadSnapshot(ledger, document));
    if (!document || !snapshot) return answerNothing(context, unknown(id));
    const [start, end] = ['start', 'end'].map((name) => Number(context.req.query(name) ?? Number.NaN));
    const passage = toPassage(document.offsetMap, {
      start: Number.isInteger(start) ? Math.max(0, start) : 0,
      end: Number.isInteger(end) ? Math.min(document.text.length, end) : Math.min(document.text.length, 400),
    });
    const title = say({ de: 'Wie empfangen', en: 'As received' });
    return answerPage(context, { title }, renderRawPage(document, snapshot.bytes, passage));
  });
}

function unknown(id: string): string {
  return say({ de: `Kein Text hat die Kennung ${id}.`, en: `No text has the id ${id}.` });
}

/** The bytes from which a stretch of the text was read. */
function toPassage(
  offsetMap: readonly OffsetRun[],
  { start, end }: { readonly start: number; readonly end: number },
): RawPassage {
  const runs = offsetMap.filter((run) => run.start < end && start < run.end);
  if (runs.length === 0) return { start, end: start, byteStart: 0, byteEnd: 0 };
  return {
    start,
    end,
    byteStart: Math.min(...runs.map((run) => toByte(run, start, run.byteStart))),
    byteEnd: Math.max(...runs.map((run) => toByte(run, end, run.byteEnd))),
  };
}

/** Where a run has a byte for each character the place within it is exact; else it is the run's own border. */
function toByte(run: OffsetRun, offset: number, border: number): number {
  const isEven = run.end - run.start === run.byteEnd - run.byteStart;
  if (!isEven || offset <= run.start || offset >= run.end) return border;
  return run.byteStart + (offset - run.start);
}
