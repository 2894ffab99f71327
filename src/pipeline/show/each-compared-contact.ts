import { findContactIds, findContactMembers } from '../../store/contact-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { type ComparedContact, compareLedger } from './compare-ledger.ts';
import { inPortionsOfTellings } from './in-portions-of-tellings.ts';
import { loadHoldingsOf } from './load-holdings.ts';

/** The contacts with these ids, else all by first report, each with its accounts side by side. */
export async function* eachComparedContact(ledger: Ledger, ids?: readonly string[]): AsyncGenerator<ComparedContact> {
  const wanted = ids ?? (await findContactIds(ledger));
  for await (const portion of inPortionsOfTellings(wanted, (some) => findContactMembers(ledger, some))) {
    const contactIds = portion.map(({ id }) => id);
    yield* compareLedger(await loadHoldingsOf(ledger, contactIds));
  }
}
