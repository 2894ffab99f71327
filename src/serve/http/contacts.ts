import { createRoute, z } from '@hono/zod-openapi';
import { browseContacts } from '../../pipeline/browse-contacts.ts';
import { toContactRecord } from '../cli/ledger-records.ts';
import type { App, Service } from './app.ts';
import { fromCursor, pagingSchema, toCursor } from './paging.ts';
import { problemSchema } from './problem.ts';
import { contactKindSchema, contactSchema, contactStatusSchema } from './schemas.ts';

const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a day, month or year such as 2025-03-18, 2025-03 or 2025')
  .optional();

const querySchema = pagingSchema.extend({
  actor: z
    .array(z.string())
    .or(z.string().transform((one) => [one]))
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string' },
      description: 'Key of somebody who takes part or mediates; several: all of them.',
    }),
  side: z.string().optional().openapi({ description: 'Key of a state.', example: 'Q159' }),
  kind: contactKindSchema.optional(),
  status: contactStatusSchema.optional(),
  topic: z.string().optional(),
  publisher: z.string().optional(),
  from: day,
  to: day,
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/contacts',
  summary: 'Who spoke with whom, latest first',
  request: { query: querySchema },
  responses: {
    200: {
      description: 'One page of contacts.',
      content: {
        'application/json': {
          schema: z.object({ contacts: z.array(contactSchema), next: z.string().nullable(), total: z.number().int() }),
        },
      },
    },
    400: { description: 'The query is wrong.', content: { 'application/problem+json': { schema: problemSchema } } },
  },
});

/** `/api/contacts`. */
export function addContacts(app: App, { ledger }: Service): void {
  app.openapi(listRoute, async (context) => {
    const { cursor, limit, actor, side, ...query } = context.req.valid('query');
    const { contacts, next, total } = await browseContacts(
      ledger,
      { ...query, actors: actor, sides: side === undefined ? undefined : [side] },
      { after: fromCursor(cursor), limit },
    );
    const records = contacts.map((contact) => toContactRecord(contact, []) as z.infer<typeof contactSchema>);
    return context.json({ contacts: records, next: toCursor(next), total }, 200);
  });
}
