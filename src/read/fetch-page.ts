import { setTimeout as wait } from 'node:timers/promises';
import type { Rejection } from '../core/rejection.ts';
import { checkAddress } from './check-address.ts';
import { explainDefect, reject } from './look-up.ts';
import { largestInput, tooLarge } from './read-snapshot.ts';

/** What a server answered. */
export interface Page {
  readonly kind: 'page';
  /** Where redirects have led to. */
  readonly address: string;
  readonly status: number;
  readonly contentType: string;
  /** Empty where the status is not 200. */
  readonly bytes: Uint8Array;
}

export interface FetchOptions {
  readonly allowHosts: readonly string[];
  readonly timeoutMs: number;
  /** Asked before each request; gives a reason not to make it. */
  readonly before: (url: URL) => Promise<Rejection | undefined>;
}

/** More lead in a circle; browsers allow 20, archives rarely see three. */
const mostRedirects = 5;
/** Asked twice to wait, we go on with the next address. */
const mostRetries = 2;
/** A server that wants a longer pause is asked again another day, by the user. */
const longestPauseMs = 60_000;

/** Names us to servers, and in their robots.txt. */
export const userAgent = 'lesart/0.1 (reads news for its user; keeps to robots.txt)';

/** Fetches an address. Redirects are followed by hand, so that each place is judged before anyone goes there. */
export async function fetchPage(path: string, options: FetchOptions): Promise<Page | Rejection> {
  let address = path;
  let [redirects, retries] = [0, 0];
  for (;;) {
    const url = await checkAddress(path, address, options.allowHosts);
    if (!(url instanceof URL)) return url;
    const refusal = await options.before(url);
    if (refusal) return { ...refusal, path };
    const answer = await request(path, url, options.timeoutMs);
    if (answer.kind === 'rejection' || answer.kind === 'page') return answer;
    if (answer.kind === 'redirect') {
      if (++redirects > mostRedirects)
        return reject(path, 'unreachable', `It leads on more than ${mostRedirects} times; check the address.`);
      address = answer.target;
      continue;
    }
    const pauseMs = answer.pauseMs ?? 2000 * 2 ** retries;
    if (++retries > mostRetries || pauseMs > longestPauseMs)
      return reject(
        path,
        'unreachable',
        `The server asks for a pause (status ${answer.status}, ${Math.ceil(pauseMs / 1000)} s); try again later.`,
      );
    await wait(pauseMs);
  }
}

type Answer =
  | Page
  | Rejection
  | { readonly kind: 'redirect'; readonly target: string }
  | { readonly kind: 'pause'; readonly status: number; readonly pauseMs: number | undefined };

async function request(path: string, url: URL, timeoutMs: number): Promise<Answer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
  try {
    const headers = { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,application/xml,text/*;q=0.8' };
    const response = await fetch(url, { redirect: 'manual', signal: controller.signal, headers });
    const { status } = response;
    const target = response.headers.get('location');
    const isRead = status === 200;
    const bytes = isRead ? await readLimited(path, response) : new Uint8Array();
    if (!isRead) await response.body?.cancel();
    if (status >= 300 && status < 400 && target && URL.canParse(target, url.href))
      return { kind: 'redirect', target: new URL(target, url).href };
    if (status === 429 || status === 503)
      return { kind: 'pause', status, pauseMs: readPause(response.headers.get('retry-after')) };
    if (!(bytes instanceof Uint8Array)) return bytes;
    return {
      kind: 'page',
      address: url.href,
      status,
      contentType: response.headers.get('content-type')?.split(';')[0].trim().toLowerCase() ?? '',
      bytes,
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    return reject(path, 'unreachable', `It could not be fetched (${explainDefect(cause)}); try again later.`);
  } finally {
    clearTimeout(timer);
  }
}

/** The body, unpacked by `fetch`; whoever sends more than the limit is cut off. */
async function readLimited(path: string, response: Response): Promise<Uint8Array | Rejection> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestInput) return tooLarge(path, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Retry-After gives seconds or a date (RFC 9110, 10.2.3). */
function readPause(header: string | null): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
