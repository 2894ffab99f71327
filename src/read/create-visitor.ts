import { setTimeout as wait } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import type { Rejection } from '../core/rejection.ts';
import { fetchPage, type Page, userAgent, type Validators } from './fetch-page.ts';
import { reject } from './look-up.ts';

/** How politely, and where to, addresses are asked. */
export interface VisitOptions {
  /** Hosts of a private network that may be read all the same. */
  readonly allowHosts?: readonly string[];
  /** Pause between two requests to one host; a second where nothing is said. */
  readonly delayMs?: number;
  /** The longest time for one request; half a minute where nothing is said. */
  readonly timeoutMs?: number;
}

/** Fetches one address politely; with the validators of an earlier answer, only if it has changed. */
export type Visitor = (address: string, validators?: Validators) => Promise<Page | Rejection>;

// Its types tell of an ES module, but it is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** A longer Crawl-delay would stop the run on one host. */
const longestDelayMs = 30_000;

interface Manners {
  readonly judge: (address: string) => Rejection | undefined;
  readonly delayMs: number;
}

/**
 * A visitor for one run. It asks each host's robots.txt first (RFC 9309) and pauses between requests to a host; inputs
 * are read one by one, so no host ever has two connections.
 */
export function createVisitor({ allowHosts = [], delayMs = 1000, timeoutMs = 30_000 }: VisitOptions = {}): Visitor {
  const manners = new Map<string, Promise<Manners>>();
  const lastVisits = new Map<string, number>();

  const keepPause = async (url: URL, pauseMs: number) => {
    const last = lastVisits.get(url.host);
    if (last !== undefined) await wait(Math.max(0, last + pauseMs - Date.now()));
    lastVisits.set(url.host, Date.now());
  };
  const askManners = async (origin: string): Promise<Manners> => {
    const before = async (url: URL) => {
      await keepPause(url, delayMs);
      return undefined;
    };
    return toManners(await fetchPage(`${origin}/robots.txt`, { allowHosts, timeoutMs, before }), origin, delayMs);
  };
  const before = async (url: URL) => {
    const asked = manners.get(url.origin) ?? askManners(url.origin);
    manners.set(url.origin, asked);
    const { judge, delayMs: pauseMs } = await asked;
    const refusal = judge(url.href);
    if (!refusal) await keepPause(url, pauseMs);
    return refusal;
  };
  return (address, validators) => fetchPage(address, { allowHosts, timeoutMs, before, validators });
}

/** No robots.txt allows everything; a server in trouble allows nothing (RFC 9309, 2.3.1). */
async function toManners(answer: Page | Rejection, origin: string, delayMs: number): Promise<Manners> {
  if (answer.kind === 'rejection') return { judge: () => answer, delayMs };
  if (answer.status >= 500) {
    const detail = `The robots.txt of the host answers with status ${answer.status}; try again later.`;
    return { judge: (address) => reject(address, 'unreachable', detail), delayMs };
  }
  if (answer.status >= 400) return { judge: () => undefined, delayMs };
  const robots = parseRobots(`${origin}/robots.txt`, Buffer.from(answer.bytes).toString('utf8'));
  const detail = 'The robots.txt of the host closes it to programs; save the page yourself.';
  return {
    judge: (address) =>
      robots.isAllowed(address, userAgent) === false ? reject(address, 'refused', detail) : undefined,
    delayMs: Math.max(delayMs, Math.min(longestDelayMs, (robots.getCrawlDelay(userAgent) ?? 0) * 1000)),
  };
}
