import { z } from '@hono/zod-openapi';
import { browseActors, loadActorView } from '../../pipeline/show/load-actor-view.ts';
import { refreshCatalogue } from '../../pipeline/show/refresh-catalogue.ts';
import type { App, Service } from './app.ts';
import { answerProblem } from './problem.ts';
import { noParams, readRoute } from './routes.ts';
import { actorCardSchema } from './schemas.ts';

type ActorCardRecord = z.infer<typeof actorCardSchema>;

const listRoute = readRoute({
  path: '/api/actors',
  summary: 'Who takes part in most contacts',
  params: noParams,
  query: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(100) }),
  answer: z.object({ actors: z.array(actorCardSchema) }),
});

const oneRoute = readRoute({
  path: '/api/actors/{key}',
  summary: 'One actor and with whom it takes part in contacts',
  params: z.object({ key: z.string().max(200).openapi({ example: 'Q7747' }) }),
  query: noParams,
  answer: z.object({ actor: actorCardSchema, partners: z.array(actorCardSchema) }),
});

/** `/api/actors` and one of them. */
export function addActors(app: App, { ledger }: Service): void {
  app.openapi(listRoute, async (context) => {
    await refreshCatalogue(ledger);
    const actors = await browseActors(ledger, context.req.valid('query').limit);
    return context.json({ actors: actors.map(toRecord) }, 200);
  });
  app.openapi(oneRoute, async (context) => {
    const { key } = context.req.valid('param');
    const view = await loadActorView(ledger, key);
    if (view) return context.json({ actor: toRecord(view.actor), partners: view.partners.map(toRecord) }, 200);
    const detail = `No actor has the key ${key}. /api/actors lists those of this ledger.`;
    return answerProblem(context, 404, { code: 'actor-unknown', detail });
  });
}

function toRecord({
  key,
  name,
  kind,
  wikidata,
  stateName,
  offices,
  contacts,
}: Awaited<ReturnType<typeof browseActors>>[number]): ActorCardRecord {
  return { key, name, kind, wikidata, stateName, offices: [...offices], contacts };
}
