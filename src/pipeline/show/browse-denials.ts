import type { LedgerDenial } from '../../core/ledger.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findLatestEvents } from '../../store/ledger-events.ts';
import { listNews } from './list-news.ts';

/** One page of denials. */
export interface DenialPage {
  readonly denials: readonly LedgerDenial[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

/** One page of all denials of the ledger, those last read first. `after` is the `next` of the page before. */
export async function browseDenials(
  ledger: Ledger,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<DenialPage> {
  const before = Number(after ?? Number.NaN);
  const events = await findLatestEvents(ledger, {
    before: Number.isInteger(before) ? before : undefined,
    kind: 'denial',
    limit,
  });
  const next = events.length === limit ? String(events.at(-1)!.id) : null;
  return { denials: (await listNews(ledger, events)).flatMap(({ denial }) => denial ?? []), next };
}
