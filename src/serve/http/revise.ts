import { randomBytes } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { sql } from 'kysely';
import type { Ledger } from '../../store/ledger.ts';
import type { RequestFacts } from './app.ts';

/**
 * Gives answers an ETag that changes with the ledger, and answers 304 without any work where nothing changed since. It
 * holds for one run of the server: SQLite counts changes by others (`data_version`) and our own (`total_changes`).
 */
export function addRevisions(ledger: Ledger, now: () => string) {
  const run = randomBytes(6).toString('hex');
  return createMiddleware<RequestFacts>(async (context, next) => {
    if (context.req.method !== 'GET') return next();
    const { rows } = await sql<{ others: number; own: number }>`
      select (select data_version from pragma_data_version) as others, total_changes() as own`.execute(ledger.database);
    const [{ others, own }] = rows;
    // Windows of commitments are counted from today.
    const tag = `W/"${[run, others, own, now().slice(0, 10), context.get('language'), context.get('right')].join('-')}"`;
    if (context.req.header('if-none-match')?.split(/,\s*/).includes(tag)) return context.body(null, 304, { etag: tag });
    await next();
    if (context.res.status !== 200) return;
    context.header('etag', tag);
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'private, no-cache');
  });
}
