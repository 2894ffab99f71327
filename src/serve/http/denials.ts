import { z } from '@hono/zod-openapi';
import { browseDenials } from '../../pipeline/show/browse-denials.ts';
import { toDenialRecord } from '../cli/ledger-records.ts';
import type { App, Service } from './app.ts';
import { fromCursor, pagingSchema, toCursor } from './paging.ts';
import { asOfSchema, noParams, readRoute } from './routes.ts';
import { denialSchema } from './schemas.ts';

const route = readRoute({
  path: '/api/denials',
  summary: 'Who denies what, with which exception, last read first',
  params: noParams,
  query: pagingSchema.extend(asOfSchema.shape),
  answer: z.object({ denials: z.array(denialSchema), next: z.string().nullable() }),
});

/** `/api/denials`. */
export function addDenials(app: App, { ledger }: Service): void {
  app.openapi(route, async (context) => {
    const { cursor, limit, asOf } = context.req.valid('query');
    const page = await browseDenials({ ...ledger, asOf }, { after: fromCursor(cursor), limit });
    const denials = page.denials.map((denial) => toDenialRecord(denial) as z.infer<typeof denialSchema>);
    return context.json({ denials, next: toCursor(page.next) }, 200);
  });
}
