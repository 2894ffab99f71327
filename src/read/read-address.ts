import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Visitor } from './create-visitor.ts';
import { expandBytes } from './expand-bytes.ts';
import { reject } from './look-up.ts';

/** Whether an input is an address and no path: "https://…", also "file://…", which is then refused. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(path) || /^file:/i.test(path);
}

/** The article of a page on the web, or those of a feed. */
export async function* readAddress(path: string, visit: Visitor): AsyncGenerator<Snapshot | Rejection> {
  const page = await visit(path);
  if (page.kind === 'rejection') yield page;
  else if (page.status !== 200)
    yield reject(path, 'unreachable', `The server answers with status ${page.status}; check the address.`);
  else if (page.contentType && !isReadable(page.contentType))
    yield reject(path, 'noArticle', `It is ${page.contentType}; only pages, texts and feeds are read.`);
  else {
    const origin = { address: page.address, receivedAt: new Date().toISOString(), charset: page.charset };
    yield* expandBytes(path, page.bytes, { ...origin, withoutArchives: true });
  }
}

function isReadable(contentType: string): boolean {
  return /^(text\/(html|plain|markdown|xml|x-opml)|application\/(xml|json|feed\+json|[\w.-]+\+xml))$/.test(contentType);
}
