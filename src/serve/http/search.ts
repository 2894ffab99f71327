import { z } from '@hono/zod-openapi';
import { listStatements } from '../../pipeline/show/list-statements.ts';
import { search } from '../../pipeline/show/search.ts';
import { toStatementRecord } from '../cli/ledger-records.ts';
import type { App, Service } from './app.ts';
import { noParams, readRoute } from './routes.ts';
import { anchorSchema, documentReferenceSchema, statementSchema } from './schemas.ts';

const route = readRoute({
  path: '/api/search',
  summary: 'Statements and texts in which all words stand, in any form, latest first',
  params: noParams,
  query: z.object({
    q: z.string().min(1).max(200).openapi({ example: 'Waffenruhe' }),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: z.object({
    statements: z.array(statementSchema),
    texts: z.array(z.object({ document: documentReferenceSchema, anchor: anchorSchema })),
  }),
});

/** `/api/search`. */
export function addSearch(app: App, { ledger }: Service): void {
  app.openapi(route, async (context) => {
    const { q, offset, limit } = context.req.valid('query');
    const { statements, texts } = await search(ledger, q, { offset, limit });
    return context.json(
      {
        statements: (await listStatements(ledger, statements)).map(
          (one) => toStatementRecord(one) as z.infer<typeof statementSchema>,
        ),
        texts: texts.map(({ document, anchor }) => ({ document, anchor })),
      },
      200,
    );
  });
}
