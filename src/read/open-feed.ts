import { readFile } from 'node:fs/promises';
import type { Rejection } from '../core/rejection.ts';
import type { Visitor } from './create-visitor.ts';
import { decodeXml } from './decode-xml.ts';
import type { Validators } from './fetch-page.ts';
import { type FeedEntry, listEntries } from './list-entries.ts';
import { explainDefect, explainFailure, reject } from './look-up.ts';
import { isAddress } from './read-address.ts';

/** A feed as it stands now. */
export interface OpenFeed {
  readonly kind: 'feed';
  readonly entries: readonly FeedEntry[];
  readonly validators: Validators;
}

/** A list of feeds (OPML) or of sitemaps: the addresses it names. */
export interface FeedList {
  readonly kind: 'list';
  readonly addresses: readonly string[];
}

/** Opens a feed or a list of feeds, on the web or in a file; `unchanged` where the server says so. */
export async function openFeed(
  source: string,
  visit: Visitor,
  validators?: Validators,
): Promise<OpenFeed | FeedList | { readonly kind: 'unchanged' } | Rejection> {
  const received = isAddress(source) ? await fetchFeed(source, visit, validators) : await readFeedFile(source);
  if ('kind' in received) return received;
  try {
    const written = decodeXml(received.bytes, received.charset);
    const entries = await listEntries(written);
    if (!/<(opml|(\w+:)?sitemapindex)[\s>]/i.test(written.slice(0, 4096)))
      return { kind: 'feed', entries, validators: received.validators };
    return { kind: 'list', addresses: entries.flatMap(({ address }) => address ?? []) };
  } catch (error) {
    return reject(source, 'unreadable', `It is no feed that can be read (${explainDefect(error)}).`);
  }
}

interface ReceivedFeed {
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
  readonly validators: Validators;
}

async function fetchFeed(
  source: string,
  visit: Visitor,
  validators: Validators | undefined,
): Promise<ReceivedFeed | { readonly kind: 'unchanged' } | Rejection> {
  const page = await visit(source, validators);
  if (page.kind === 'rejection') return page;
  if (page.status === 304) return { kind: 'unchanged' };
  if (page.status === 200) return { bytes: page.bytes, charset: page.charset, validators: page.validators };
  return reject(source, 'unreachable', `The server answers with status ${page.status}; check the address.`);
}

async function readFeedFile(path: string): Promise<ReceivedFeed | Rejection> {
  try {
    return { bytes: await readFile(path), charset: undefined, validators: { etag: null, lastModified: null } };
  } catch (error) {
    return explainFailure(path, error);
  }
}
