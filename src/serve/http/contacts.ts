import { z } from '@hono/zod-openapi';
import { browseContacts } from '../../pipeline/show/browse-contacts.ts';
import { loadContactView } from '../../pipeline/show/load-contact-view.ts';
import { toComparisonRecord, toContactRecord } from '../cli/ledger-records.ts';
import type { App, Service } from './app.ts';
import { fromCursor, pagingSchema, toCursor } from './paging.ts';
import { answerProblem } from './problem.ts';
import { asOfSchema, day, idParams, noParams, readRoute } from './routes.ts';
import { comparisonSchema, contactKindSchema, contactSchema, contactStatusSchema } from './schemas.ts';

const keys = z
  .array(z.string().max(200))
  .or(
    z
      .string()
      .max(200)
      .transform((one) => [one]),
  )
  .optional();

const listRoute = readRoute({
  path: '/api/contacts',
  summary: 'Who spoke with whom, latest first',
  params: noParams,
  query: pagingSchema.extend(asOfSchema.shape).extend({
    actor: keys.openapi({
      type: 'array',
      items: { type: 'string' },
      description: 'Keys of actors that all take part or mediate.',
    }),
    side: keys.openapi({
      type: 'array',
      items: { type: 'string' },
      description: 'Keys of states that all have somebody in it.',
    }),
    kind: contactKindSchema.optional(),
    status: contactStatusSchema.optional(),
    topic: z.string().max(200).optional(),
    publisher: z.string().max(200).optional(),
    from: day,
    to: day,
  }),
  answer: z.object({
    contacts: z.array(contactSchema),
    next: z.string().nullable(),
    total: z.number().int().nullable(),
  }),
});

const oneRoute = readRoute({
  path: '/api/contacts/{id}',
  summary: 'One contact with its life and its accounts',
  params: idParams,
  query: asOfSchema,
  answer: contactSchema,
});

const comparisonRoute = readRoute({
  path: '/api/contacts/{id}/comparison',
  summary: 'The accounts of a contact side by side',
  params: idParams,
  query: asOfSchema,
  answer: comparisonSchema,
});

/** `/api/contacts`, one of them, and its comparison. */
export function addContacts(app: App, { ledger }: Service): void {
  app.openapi(listRoute, async (context) => {
    const { cursor, limit, actor, side, asOf, ...query } = context.req.valid('query');
    const wanted = { ...query, actors: actor, sides: side };
    const { contacts, next, total } = await browseContacts({ ...ledger, asOf }, wanted, {
      after: fromCursor(cursor),
      limit,
    });
    const records = contacts.map((contact) => toContactRecord(contact, []) as z.infer<typeof contactSchema>);
    return context.json({ contacts: records, next: toCursor(next), total }, 200);
  });
  app.openapi(oneRoute, async (context) => {
    const { id } = context.req.valid('param');
    const view = await loadContactView({ ...ledger, asOf: context.req.valid('query').asOf }, id);
    if (!view) return answerProblem(context, 404, unknownContact(id));
    const record = toContactRecord(view.contact, view.comparison.accounts) as z.infer<typeof contactSchema>;
    return context.json(record, 200);
  });
  app.openapi(comparisonRoute, async (context) => {
    const { id } = context.req.valid('param');
    const view = await loadContactView({ ...ledger, asOf: context.req.valid('query').asOf }, id);
    if (!view) return answerProblem(context, 404, unknownContact(id));
    return context.json(toComparisonRecord(view) as z.infer<typeof comparisonSchema>, 200);
  });
}

function unknownContact(id: string) {
  return { code: 'contact-unknown', detail: `No contact has the id ${id}. /api/contacts lists them all.` };
}
