import type { Comparison } from '../core/account.ts';
import { overlaps } from '../core/anchor.ts';
import type { LedgerCommitment, LedgerContact, LedgerDenial, LedgerEvidence, LedgerStatement } from '../core/ledger.ts';
import { compareAccounts } from './compare-accounts.ts';

/** Everything that a ledger, or a part of it, holds about contacts. */
export interface LedgerHoldings {
  readonly contacts: readonly LedgerContact[];
  /** Contacts outside of this part that a denial in it is aimed at. */
  readonly otherDenied: readonly LedgerContact[];
  readonly statements: readonly LedgerStatement[];
  readonly commitments: readonly LedgerCommitment[];
  readonly denials: readonly LedgerDenial[];
}

/** A contact with its accounts side by side. */
export interface ComparedContact {
  readonly contact: LedgerContact;
  readonly comparison: Comparison;
}

/** Each contact with what the holdings say about it, compared. Linear in the number of links. */
export function compareLedger(holdings: LedgerHoldings): readonly ComparedContact[] {
  const statements = groupByKeys(holdings.statements, ({ contacts }) => contacts);
  const commitments = groupByKeys(holdings.commitments, ({ contacts }) => contacts);
  const denials = groupByKeys(holdings.denials, ({ documentId }) => [documentId]);
  const targets = [holdings.contacts, holdings.otherDenied, holdings.statements, holdings.commitments].flat();
  const evidence = new Map(targets.map(({ id, documents }) => [id, documents]));
  return holdings.contacts.map((contact) => {
    const told = { statements: statements.get(contact.id) ?? [], commitments: commitments.get(contact.id) ?? [] };
    const about = [contact, ...told.statements, ...told.commitments];
    const denied = contact.documents
      .flatMap(({ documentId }) => denials.get(documentId) ?? [])
      .filter((denial) => about.some((entry) => entry.id === denial.target || isToldIn(denial, entry.documents)))
      .map((denial) => ({ denial, aim: evidence.get(denial.target ?? '') ?? [] }));
    return { contact, comparison: compareAccounts({ contact, ...told, denials: denied }) };
  });
}

/** Whether the denial's words are among those of an entry. */
function isToldIn({ documentId, fact }: LedgerDenial, documents: readonly LedgerEvidence[]): boolean {
  return documents.some(
    (document) =>
      document.documentId === documentId &&
      document.anchors.some((anchor) => fact.anchors.some((other) => overlaps(anchor, other))),
  );
}

function groupByKeys<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
