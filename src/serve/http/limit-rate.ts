import { createMiddleware } from 'hono/factory';
import { isLoopback } from './access.ts';
import type { RequestFacts, Service } from './app.ts';
import { answerProblem } from './problem.ts';

/** So many requests may come at once from one address, and so many a second after that: pages load in bursts. */
const burst = 200;
const perSecond = 50;
/** A wrong token counts as so many requests: whoever tries tokens out tries two a second. */
const costOfWrongToken = 25;
/** Addresses remembered at most; the oldest is forgotten first. */
const addressesKept = 10_000;

/**
 * A token bucket for each address. On this machine a script may work through the whole ledger, so nothing is counted
 * there, unless the server is open to others: then what comes from this machine comes through a proxy, which names the
 * address it serves.
 */
export function limitRate({ access, now }: Pick<Service, 'access' | 'now'>) {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  const take = (address: string, cost: number): number => {
    const at = Date.parse(now());
    const before = buckets.get(address) ?? { left: burst, at };
    const left = Math.min(burst, before.left + ((at - before.at) / 1000) * perSecond);
    buckets.delete(address);
    buckets.set(address, { left: Math.max(0, left - cost), at });
    if (buckets.size > addressesKept) buckets.delete(buckets.keys().next().value!);
    return left;
  };
  return createMiddleware<RequestFacts>(async (context, next) => {
    const forwarded = access.kind === 'tokens' ? context.req.header('x-forwarded-for') : undefined;
    const address = findClient(addressOf(context.env), forwarded);
    if (address === null) return next();
    if (take(address, 1) >= 1) {
      await next();
      if (context.res.status === 401) take(address, costOfWrongToken);
      return;
    }
    context.header('retry-after', '1');
    return answerProblem(context, 429, { code: 'rate-exceeded', detail: `At most ${perSecond} requests a second.` });
  });
}

/** Whose requests are counted together; null where nothing is counted. The last address that a proxy names is the one it saw itself. */
function findClient(address: string | null, forwarded: string | undefined): string | null {
  if (address === null) return null;
  if (!isLoopback(address.replace(/^::ffff:/, ''))) return toNetwork(address);
  const named = forwarded?.split(',').at(-1)?.trim();
  return named ? toNetwork(named.slice(0, 60)) : null;
}

/** Whoever has one address of IPv6 has 2^64 of them: the first half counts. */
function toNetwork(address: string): string {
  return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
}

/** The address that asks, as Node's server gives it; null in tests without one. */
function addressOf(env: unknown): string | null {
  const incoming = (
    env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined
  )?.incoming;
  return incoming?.socket?.remoteAddress ?? null;
}
