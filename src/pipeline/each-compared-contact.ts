import { findContactIds } from '../store/contact-ids.ts';
import { findTellings } from '../store/find-tellings.ts';
import type { Ledger } from '../store/ledger.ts';
import { type ComparedContact, compareLedger, type LedgerHoldings } from './compare-ledger.ts';
import { listCommitments } from './list-commitments.ts';
import { listContacts } from './list-contacts.ts';
import { listDenials } from './list-denials.ts';
import { listStatements } from './list-statements.ts';

const contactsPerPortion = 100;

/** The contacts with these ids, else all by first report, each with its accounts side by side. */
export async function* eachComparedContact(ledger: Ledger, ids?: readonly string[]): AsyncGenerator<ComparedContact> {
  const wanted = ids ?? (await findContactIds(ledger));
  for (let start = 0; start < wanted.length; start += contactsPerPortion)
    yield* compareLedger(await loadHoldings(ledger, wanted.slice(start, start + contactsPerPortion)));
}

/** The contacts with these ids and all that the ledger holds about them. */
export async function loadHoldings(ledger: Ledger, contactIds: readonly string[]): Promise<LedgerHoldings> {
  const tellings = await findTellings(ledger, contactIds);
  return {
    contacts: await listContacts(ledger, contactIds),
    statements: await listStatements(ledger, tellings.statements),
    commitments: await listCommitments(ledger, tellings.commitments),
    denials: await listDenials(ledger, tellings.documents),
  };
}
