import { z } from '@hono/zod-openapi';
import { browseStatements } from '../../pipeline/show/browse-groups.ts';
import { listStatements } from '../../pipeline/show/list-statements.ts';
import { findById } from '../../store/find-by-id.ts';
import { toStatementRecord } from '../cli/ledger-records.ts';
import type { App, Service } from './app.ts';
import { fromCursor, pagingSchema, toCursor } from './paging.ts';
import { answerProblem } from './problem.ts';
import { asOfSchema, idParams, noParams, readRoute } from './routes.ts';
import { quotationFormSchema, statementSchema } from './schemas.ts';

type StatementRecord = z.infer<typeof statementSchema>;

const listRoute = readRoute({
  path: '/api/statements',
  summary: 'Who says what through whom, latest reported first',
  params: noParams,
  query: pagingSchema.extend(asOfSchema.shape).extend({
    speaker: z.string().max(200).optional().openapi({ description: 'Key of the speaker.', example: 'Q7747' }),
    form: quotationFormSchema.optional(),
  }),
  answer: z.object({ statements: z.array(statementSchema), next: z.string().nullable() }),
});

const oneRoute = readRoute({
  path: '/api/statements/{id}',
  summary: 'One statement with all its wordings',
  params: idParams,
  query: asOfSchema,
  answer: statementSchema,
});

/** `/api/statements` and one of them. */
export function addStatements(app: App, { ledger }: Service): void {
  app.openapi(listRoute, async (context) => {
    const { cursor, limit, asOf, ...query } = context.req.valid('query');
    const page = await browseStatements({ ...ledger, asOf }, query, { after: fromCursor(cursor), limit });
    const statements = page.statements.map((statement) => toStatementRecord(statement) as StatementRecord);
    return context.json({ statements, next: toCursor(page.next) }, 200);
  });
  app.openapi(oneRoute, async (context) => {
    const { id } = context.req.valid('param');
    const { asOf } = context.req.valid('query');
    const found = (await findById(ledger, id)).filter(({ type }) => type === 'statement');
    const [statement] = found.length === 1 ? await listStatements({ ...ledger, asOf }, [found[0].id]) : [];
    if (statement) return context.json(toStatementRecord(statement) as StatementRecord, 200);
    const detail = `No statement has the id ${id}. /api/statements lists them all.`;
    return answerProblem(context, 404, { code: 'statement-unknown', detail });
  });
}
