import { toLastInstant } from '../../core/moment.ts';
import type { RequestContext } from './app.ts';

/** The day or time that `?asOf=` asks for; undefined where it asks for none, or for what is no time. */
export function readAsOf(context: RequestContext): string | undefined {
  const asked = context.req.query('asOf')?.trim();
  return asked && asked.length <= 40 && toLastInstant(asked) !== null ? asked : undefined;
}
