import { findGroupsOfEntries } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { LedgerHoldings } from './compare-ledger.ts';
import { listCommitments } from './list-commitments.ts';
import { listContacts } from './list-contacts.ts';
import { listDenials } from './list-denials.ts';
import { listStatements } from './list-statements.ts';

/** Everything the ledger holds. */
export async function loadHoldings(ledger: Ledger): Promise<LedgerHoldings> {
  return {
    contacts: await listContacts(ledger),
    otherContacts: [],
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
  const statements = await listStatements(ledger, await groupsOf('statement'));
  const commitments = await listCommitments(ledger, await groupsOf('commitment'));
  const denials = await listDenials(ledger, documentIds);
  const denied = denials.flatMap(({ fact, target }) => (fact.of.type === 'contact' && target ? [target] : []));
  const told = [...statements, ...commitments].flatMap((entry) => entry.contacts);
  const others = new Set([...denied, ...told]).difference(new Set(contactIds));
  return { contacts, otherContacts: await listContacts(ledger, [...others]), statements, commitments, denials };
}
