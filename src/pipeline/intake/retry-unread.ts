import type { Rejection } from '../../core/rejection.ts';
import { findReadable } from '../../read/find-readable.ts';
import type { Ledger } from '../../store/ledger.ts';
import { forgetUnread, listUnread } from '../../store/unread.ts';
import { type ReadDocument, type ReadingOptions, readIntoLedger } from './read-into-ledger.ts';

/**
 * Reads again what could not be read before, with what was given then. A part of an archive is read with its archive;
 * what of it was read before stays as it is and is not told of.
 */
export async function* retryUnread(ledger: Ledger, options: ReadingOptions): AsyncGenerator<ReadDocument | Rejection> {
  const unread = await listUnread(ledger);
  const byGiven = Map.groupBy(unread, ({ given }) => JSON.stringify(given));
  for (const group of byGiven.values()) {
    const open = new Set(group.map(({ path }) => path));
    const paths = new Set<string>();
    for (const path of open) paths.add(await findReadable(path));
    for await (const result of readIntoLedger(ledger, [...paths], { ...options, ...group[0]!.given })) {
      const wasOpen = open.delete(result.path);
      if (wasOpen || result.kind === 'rejection' || result.outcome !== 'unchanged') yield result;
    }
    // Its archive was read, and it is not in there any more.
    for (const path of open) await forgetUnread(ledger, path);
  }
}
