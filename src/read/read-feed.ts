import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { decodeXml } from './decode-xml.ts';
import { type FeedEntry, listEntries } from './list-entries.ts';
import { explainDefect, reject } from './look-up.ts';
import { toSnapshot } from './read-snapshot.ts';
import { toPublishedTime } from './to-published-time.ts';
import { toPage, toText } from './write-page.ts';

/**
 * The entries of a feed (RSS, Atom, RDF, JSON Feed) that carry their whole text, as a page or text of their own, in the
 * feed's order. An entry without one, and every entry of a list (OPML, sitemap), becomes a rejection that names the
 * address to read.
 */
export async function* readFeed(
  path: string,
  bytes: Uint8Array,
  charset?: string,
): AsyncGenerator<Snapshot | Rejection> {
  let entries: readonly FeedEntry[];
  try {
    entries = await listEntries(decodeXml(bytes, charset));
  } catch (error) {
    yield reject(path, 'unreadable', `The feed is damaged (${explainDefect(error)}); fetch it again.`);
    return;
  }
  if (entries.length === 0) yield reject(path, 'noArticles', 'The feed has no entries; try again later.');
  for (const [index, entry] of entries.entries()) {
    const found = readEntry(path, entry, index + 1);
    if (!('kind' in found) || found.kind === 'rejection') yield found;
    else yield reject(found.path, 'noArticle', `Only its address is given here; read this address: ${found.address}`);
  }
}

/** An entry of which the feed gives no more than the address. */
export interface Pointer {
  readonly kind: 'pointer';
  /** The feed and the entry in it. */
  readonly path: string;
  readonly address: string;
}

/** The text of a feed's entry, else where it is to be had. `number` counts from 1. */
export function readEntry(feed: string, entry: FeedEntry, number: number): Snapshot | Pointer | Rejection {
  const { title, page, text } = entry;
  const address = isWebAddress(entry.address) ? entry.address : undefined;
  const path = `${feed}#${entry.address ?? entry.id ?? number}`;
  const origin = { address, published: toPublishedTime(entry.published) };
  if (page?.trim()) return toSnapshot(path, toPage(title, page), { ...origin, mediaType: 'text/html' });
  if (text?.trim()) return toSnapshot(path, toText(title, text), { ...origin, mediaType: 'text/plain' });
  if (address) return { kind: 'pointer', path, address };
  if (entry.address) return reject(path, 'refused', `"${entry.address.slice(0, 200)}" is no address on the web.`);
  return reject(path, 'noArticle', 'The entry has neither text nor address.');
}

/** A feed may name files of this machine; they are not the feed's to give. */
function isWebAddress(address: string | undefined): boolean {
  return /^https?:\/\/[^/\s]/i.test(address ?? '');
}
