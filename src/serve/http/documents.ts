import { createRoute, z } from '@hono/zod-openapi';
import { loadDocumentView } from '../../pipeline/show/load-document-view.ts';
import { browseDocuments } from '../../store/browse-documents.ts';
import { loadDocument, loadSnapshot } from '../../store/load-document.ts';
import type { App, Service } from './app.ts';
import { fromCursor, pagingSchema, toCursor } from './paging.ts';
import { answerProblem } from './problem.ts';
import { idParams, noParams, problems, readRoute } from './routes.ts';
import { documentReferenceSchema, documentSchema } from './schemas.ts';

const listRoute = readRoute({
  path: '/api/documents',
  summary: 'The texts of the ledger, latest published first',
  params: noParams,
  query: pagingSchema.extend({ publisher: z.string().max(200).optional() }),
  answer: z.object({ documents: z.array(documentReferenceSchema), next: z.string().nullable() }),
});

const oneRoute = readRoute({
  path: '/api/documents/{id}',
  summary: 'One text with everything found in it',
  params: idParams,
  query: noParams,
  answer: documentSchema,
});

const bytesRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/bytes',
  summary: 'The bytes as received',
  request: { params: idParams },
  responses: {
    200: {
      description: 'The bytes, never shown as a page: as a file to keep.',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems,
  },
});

/** `/api/documents`, one of them, and its bytes. */
export function addDocuments(app: App, { ledger }: Service): void {
  app.openapi(listRoute, async (context) => {
    const { cursor, limit, publisher } = context.req.valid('query');
    const { documents, next } = await browseDocuments(ledger, { after: fromCursor(cursor), limit, publisher });
    return context.json({ documents: [...documents], next: toCursor(next) }, 200);
  });
  app.openapi(oneRoute, async (context) => {
    const { id } = context.req.valid('param');
    const view = await loadDocumentView(ledger, id);
    if (!view) return answerProblem(context, 404, unknownDocument(id));
    const { document, contacts, quotations, commitments, denials } = view;
    const { offsetMap: _offsetMap, ...shown } = document;
    const facts = {
      contacts: contacts.map(({ id: contactId, fact }) => ({ id: contactId, ...fact })),
      quotations: quotations.map(({ id: statementId, fact }) => ({ id: statementId, ...fact })),
      commitments: commitments.map(({ id: commitmentId, fact }) => ({ id: commitmentId, ...fact })),
      denials: denials.map(({ fact }) => ({ ...fact })),
    };
    return context.json({ ...shown, ...facts } as unknown as z.infer<typeof documentSchema>, 200);
  });
  app.openapi(bytesRoute, async (context) => {
    const { id } = context.req.valid('param');
    const document = await loadDocument(ledger, id);
    const snapshot = document && (await loadSnapshot(ledger, document));
    if (!snapshot) return answerProblem(context, 404, unknownDocument(id));
    return context.body(Uint8Array.from(snapshot.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${id}"`,
    });
  });
}

function unknownDocument(id: string) {
  return { code: 'document-unknown', detail: `No document has the id ${id}. /api/documents lists them all.` };
}
