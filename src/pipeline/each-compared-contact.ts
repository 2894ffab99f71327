import { findContactIds } from '../store/contact-ids.ts';
import type { Ledger } from '../store/ledger.ts';
import { type ComparedContact, compareLedger } from './compare-ledger.ts';
import { loadHoldingsOf } from './load-holdings.ts';

/** Contacts compared at once: bounds memory, not the outcome. */
const contactsPerPortion = 100;

/** The contacts with these ids, else all by first report, each with its accounts side by side. */
export async function* eachComparedContact(ledger: Ledger, ids?: readonly string[]): AsyncGenerator<ComparedContact> {
  const wanted = ids ?? (await findContactIds(ledger));
  for (let start = 0; start < wanted.length; start += contactsPerPortion)
    yield* compareLedger(await loadHoldingsOf(ledger, wanted.slice(start, start + contactsPerPortion)));
}
