import { z } from '@hono/zod-openapi';
import { browseCommitments } from '../../pipeline/show/browse-groups.ts';
import { listCommitments } from '../../pipeline/show/list-commitments.ts';
import { findById } from '../../store/find-by-id.ts';
import { toCommitmentRecord } from '../cli/ledger-records.ts';
import { commitmentViews } from '../pages/render-commitments-page.ts';
import type { App, Service } from './app.ts';
import { toWindowQuery } from './commitment-pages.ts';
import { fromCursor, pagingSchema, toCursor } from './paging.ts';
import { answerProblem } from './problem.ts';
import { asOfSchema, idParams, noParams, readRoute } from './routes.ts';
import { commitmentKindSchema, commitmentSchema } from './schemas.ts';

type CommitmentRecord = z.infer<typeof commitmentSchema>;

const listRoute = readRoute({
  path: '/api/commitments',
  summary: 'What was offered, demanded, promised, agreed, refused, latest reported first',
  params: noParams,
  query: pagingSchema.extend(asOfSchema.shape).extend({
    kind: commitmentKindSchema.optional(),
    actor: z
      .string()
      .max(200)
      .optional()
      .openapi({ description: 'Key of somebody who is bound, or by or to whom it is said.' }),
    side: z
      .string()
      .max(200)
      .optional()
      .openapi({ description: 'Key of a state that is bound, or somebody of it.', example: 'Q159' }),
    view: z.enum(commitmentViews).default('all'),
    day: z.iso.date().optional().openapi({ description: 'The day from which windows are counted; today without.' }),
  }),
  answer: z.object({ commitments: z.array(commitmentSchema), next: z.string().nullable() }),
});

const oneRoute = readRoute({
  path: '/api/commitments/{id}',
  summary: 'One commitment with all its versions',
  params: idParams,
  query: asOfSchema,
  answer: commitmentSchema,
});

/** `/api/commitments` and one of them. */
export function addCommitments(app: App, { ledger, now }: Service): void {
  app.openapi(listRoute, async (context) => {
    const { cursor, limit, asOf, view, day, ...query } = context.req.valid('query');
    const wanted = { ...query, ...toWindowQuery(view, day ?? now().slice(0, 10)) };
    const page = await browseCommitments({ ...ledger, asOf }, wanted, { after: fromCursor(cursor), limit });
    const commitments = page.commitments.map((commitment) => toCommitmentRecord(commitment) as CommitmentRecord);
    return context.json({ commitments, next: toCursor(page.next) }, 200);
  });
  app.openapi(oneRoute, async (context) => {
    const { id } = context.req.valid('param');
    const { asOf } = context.req.valid('query');
    const found = (await findById(ledger, id)).filter(({ type }) => type === 'commitment');
    const [commitment] = found.length === 1 ? await listCommitments({ ...ledger, asOf }, [found[0].id]) : [];
    if (commitment) return context.json(toCommitmentRecord(commitment) as CommitmentRecord, 200);
    const detail = `No commitment has the id ${id}. /api/commitments lists them all.`;
    return answerProblem(context, 404, { code: 'commitment-unknown', detail });
  });
}
