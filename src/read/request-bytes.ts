import type { IncomingMessage } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import type { Rejection } from '../core/rejection.ts';
import { largestInput, tooLarge } from './read-snapshot.ts';

/** What a server sent to one request, its body as packed as it came; empty where the status is not 200. */
export interface ReceivedBytes {
  readonly kind: 'received';
  readonly status: number;
  /** A header by its name in lower case; empty where there is none. */
  readonly headerOf: (name: string) => string;
  readonly bytes: Uint8Array;
}

/** Where one request goes, what it carries, how long it may take. */
export interface RequestOptions {
  /** The IP addresses that the host was looked up and judged as; no other is connected to. */
  readonly numbers: readonly string[];
  readonly timeoutMs: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Makes one request, to an address that was judged before: looking the name up again could give another one (DNS
 * rebinding). Whoever sends more than the limit is cut off. Throws where the server cannot be reached or is too slow.
 */
export async function requestBytes(
  path: string,
  url: URL,
  { numbers, timeoutMs, headers }: RequestOptions,
): Promise<ReceivedBytes | Rejection> {
  const signal = AbortSignal.timeout(timeoutMs);
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const response = await new Promise<IncomingMessage>((resolve, fail) => {
    request(url, { headers, signal, lookup: lookUpAs(numbers), agent: false }, resolve)
      .on('error', fail)
      .end();
  });
  const headerOf = (name: string) => [response.headers[name] ?? ''].flat().join(', ');
  const received = { kind: 'received', status: response.statusCode ?? 0, headerOf } as const;
  if (received.status !== 200) {
    response.destroy();
    return { ...received, bytes: new Uint8Array() };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > largestInput) return tooLarge(path, size);
    chunks.push(chunk);
  }
  return { ...received, bytes: Buffer.concat(chunks) };
}

/** Answers for the system's resolver with what it said before. */
function lookUpAs(numbers: readonly string[]): LookupFunction {
  return (_host, { all }, answer) => {
    const addresses = numbers.map((address) => ({ address, family: isIP(address) }));
    if (all) answer(null, addresses);
    else answer(null, addresses[0]!.address, addresses[0]!.family);
  };
}
