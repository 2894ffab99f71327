import { createRoute, z } from '@hono/zod-openapi';
import { ConfigError } from '../../core/app-error.ts';
import { judgeFactsOfLedger } from '../../pipeline/judge/judge-facts.ts';
import { listJudgements } from '../../pipeline/judge/list-judgements.ts';
import type { App, Service } from './app.ts';
import { requireRight } from './protect.ts';
import { noParams, problems, readRoute } from './routes.ts';

const judgementSchema = z
  .looseObject({
    id: z.string(),
    kind: z.string(),
    because: z.string(),
    madeAt: z.string(),
  })
  .openapi('Judgement');

const bodySchema = z.object({
  verdict: z.enum(['same', 'different', 'right', 'wrong']),
  ids: z.array(z.string().min(2).max(80)).min(1).max(20),
  because: z.string().trim().min(1).max(2000),
});

const listRoute = readRoute({
  path: '/api/judgements',
  summary: 'What people decided, latest last',
  params: noParams,
  query: noParams,
  answer: z.object({ judgements: z.array(judgementSchema) }),
});

const postRoute = createRoute({
  method: 'post',
  path: '/api/judgements',
  summary: 'Records a decision: same, different, right or wrong',
  middleware: requireRight('judge'),
  request: { body: { required: true, content: { 'application/json': { schema: bodySchema } } } },
  responses: {
    201: {
      description: 'Recorded; it holds after every new reading.',
      content: { 'application/json': { schema: judgementSchema } },
    },
    ...problems,
  },
});

/** `/api/judgements`, and the form of the pages that posts to `/judge`. */
export function addJudgements(app: App, { ledger, now }: Service): void {
  app.openapi(listRoute, async (context) => {
    const judgements = (await listJudgements(ledger)).map((one) => ({ ...one }) as z.infer<typeof judgementSchema>);
    return context.json({ judgements }, 200);
  });
  app.openapi(postRoute, async (context) => {
    const { verdict, ids, because } = context.req.valid('json');
    const judgement = await judgeFactsOfLedger(ledger, { kind: verdict, ids, because, now: now() });
    return context.json({ ...judgement } as z.infer<typeof judgementSchema>, 201);
  });
  app.post('/judge', requireRight('judge'), async (context) => {
    const { verdict, ids, other, because, to } = await context.req.parseBody();
    // An address names a contact as well as its id does.
    const second =
      verdict === 'same' || verdict === 'different' ? String(other ?? '').replace(/^.*\/contacts\/|[?#].*$/g, '') : '';
    const parsed = bodySchema.safeParse({
      verdict,
      ids: `${ids ?? ''} ${second}`.split(/[\s,]+/).filter(Boolean),
      because,
    });
    if (!parsed.success)
      throw new ConfigError('judgement-incomplete', 'The judgement is incomplete.', 'Say which, on what, and why.');
    const { verdict: kind, ids: subjects, because: reason } = parsed.data;
    await judgeFactsOfLedger(ledger, { kind, ids: subjects, because: reason, now: now() });
    const address = String(to ?? '/');
    return context.redirect(/^\/(?![/\\])[^\s\\]*$/.test(address) ? address : '/', 303);
  });
}
