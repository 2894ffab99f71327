import { setTimeout as wait } from 'node:timers/promises';
import type { Rejection } from '../core/rejection.ts';
import { type CheckedAddress, checkAddress } from './check-address.ts';
import { decodeBody } from './decode-body.ts';
import { explainDefect, reject } from './look-up.ts';
import { readCharset } from './read-charset.ts';
import { requestBytes } from './request-bytes.ts';

/** What a server answered. */
export interface Page {
  readonly kind: 'page';
  /** Where redirects have led to. */
  readonly address: string;
  readonly status: number;
  readonly contentType: string;
  /** The encoding that the header names; undefined where it names none. */
  readonly charset: string | undefined;
  /** Empty where the status is not 200. */
  readonly bytes: Uint8Array;
  /** To ask with next time, so that an unchanged page is answered with 304 (RFC 9110, 13). */
  readonly validators: Validators;
}

/** What a server said about the state of a page; null where it said nothing. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What one address may be asked for, and under which conditions. */
export interface FetchOptions {
  readonly allowHosts: readonly string[];
  readonly timeoutMs: number;
  /** Asked before each request; gives a reason not to make it. */
  readonly before: (url: URL) => Promise<Rejection | undefined>;
  /** Of an earlier answer: a page that has not changed since is answered with status 304. */
  readonly validators?: Validators;
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
    const checked = await checkAddress(path, address, options.allowHosts);
    if (checked.kind === 'rejection') return checked;
    const refusal = await options.before(checked.url);
    if (refusal) return { ...refusal, path };
    const answer = await request(path, checked, options);
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

async function request(
  path: string,
  { url, numbers }: CheckedAddress,
  { timeoutMs, validators }: FetchOptions,
): Promise<Answer> {
  const accept = 'text/html,application/xhtml+xml,application/xml,text/*;q=0.8';
  const headers = {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, deflate, br',
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
  try {
    const received = await requestBytes(path, url, { numbers, timeoutMs, headers });
    if (received.kind === 'rejection') return received;
    const { status, headerOf } = received;
    const target = headerOf('location');
    if (status >= 300 && status < 400 && target && URL.canParse(target, url.href))
      return { kind: 'redirect', target: new URL(target, url).href };
    if (status === 429 || status === 503)
      return { kind: 'pause', status, pauseMs: readPause(headerOf('retry-after') || null) };
    // The chunks have been joined already.
    const readPacking = (name: string) => (name === 'content-encoding' ? headerOf(name) : '');
    const bytes = status === 200 ? decodeBody(path, received.bytes, readPacking) : new Uint8Array();
    if (!(bytes instanceof Uint8Array)) return bytes;
    const contentType = headerOf('content-type');
    return {
      kind: 'page',
      address: url.href,
      status,
      contentType: contentType.split(';')[0]!.trim().toLowerCase(),
      charset: readCharset(contentType),
      bytes,
      validators: { etag: headerOf('etag') || null, lastModified: headerOf('last-modified') || null },
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    return reject(path, 'unreachable', `It could not be fetched (${explainDefect(cause)}); try again later.`);
  }
}

/** Retry-After gives seconds or a date (RFC 9110, 10.2.3). */
function readPause(header: string | null): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
