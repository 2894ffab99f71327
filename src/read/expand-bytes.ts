import { Readable } from 'node:stream';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { reject } from './look-up.ts';
import { type Origin, toSnapshot, unpack } from './read-snapshot.ts';
import { tellFormat } from './tell-format.ts';

/** The articles in bytes that are all there: one, or those of a feed, a mail or an archive. Parsers load when needed. */
export async function* expandBytes(
  path: string,
  received: Uint8Array,
  origin: Origin & { readonly withoutArchives?: boolean } = {},
): AsyncGenerator<Snapshot | Rejection> {
  const { withoutArchives, ...from } = origin;
  const bytes = unpack(path, received);
  if (!(bytes instanceof Uint8Array)) {
    yield bytes;
    return;
  }
  switch (tellFormat(path, bytes)) {
    case 'webArchive':
      yield* (await import('./read-web-archive.ts')).readWebArchive(path, Readable.from([bytes]));
      return;
    case 'zip':
      // From the web too; and an archive in an archive in an archive is how bombs are built.
      if (withoutArchives) yield reject(path, 'refused', 'An archive is not opened here; save and unpack it first.');
      else yield* (await import('./read-zip.ts')).readZip(path, bytes);
      return;
    case 'feed':
      yield* (await import('./read-feed.ts')).readFeed(path, bytes, from.charset);
      return;
    case 'mail':
      yield await (await import('./read-mail.ts')).readMail(path, bytes);
      return;
    case 'single':
      yield toSnapshot(path, bytes, from);
  }
}
