import { findGroupsOfEntries } from '../store/group-ids.ts';
import type { Ledger } from '../store/ledger.ts';
import type { LedgerHoldings } from './compare-ledger.ts';
import { listCommitments } from './list-commitments.ts';
import { listContacts } from './list-contacts.ts';
import { listDenials } from './list-denials.ts';
import { listStatements } from './list-statements.ts';

/** Everything the ledger holds. */
export async function loadHoldings(ledger: Ledger): Promise<LedgerHoldings> {
  return {
    contacts: await listContacts(ledger),
    otherDenied: [],
    statements: await listStatements(ledger),
    commitments: await listCommitments(ledger),
    denials: await listDenials(ledger),
  };
}

/** The contacts with these ids and what the documents that tell of them hold. */
export async function loadHoldingsOf(ledger: Ledger, contactIds: readonly string[]): Promise<LedgerHoldings> {
  const contacts = await listContacts(ledger, contactIds);
  const documentIds = [...new Set(contacts.flatMap(({ documents }) => documents.map(({ documentId }) => documentId)))];
  const groupsOf = async (type: 'statement' | 'commitment') => [
    ...new Set((await findGroupsOfEntries(ledger, type, documentIds)).values()),
  ];
  const denials = await listDenials(ledger, documentIds);
  const denied = new Set(denials.flatMap(({ fact, target }) => (fact.of.type === 'contact' && target ? [target] : [])));
  return {
    contacts,
    otherDenied: await listContacts(ledger, [...denied.difference(new Set(contactIds))]),
    statements: await listStatements(ledger, await groupsOf('statement')),
    commitments: await listCommitments(ledger, await groupsOf('commitment')),
    denials,
  };
}
