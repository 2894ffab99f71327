import type { Comparison } from '../core/account.ts';
import type { LedgerCommitment, LedgerContact, LedgerDenial, LedgerStatement } from '../core/ledger.ts';
import { compareAccounts } from './compare-accounts.ts';

/** Everything that a ledger, or a part of it, holds about contacts. */
export interface LedgerHoldings {
  readonly contacts: readonly LedgerContact[];
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
  const denials = groupByKeys(holdings.denials, ({ target }) => (target === null ? [] : [target]));
  return holdings.contacts.map((contact) => {
    const told = { statements: statements.get(contact.id) ?? [], commitments: commitments.get(contact.id) ?? [] };
    const deniable = [contact, ...told.statements, ...told.commitments];
    const denied = deniable.flatMap(({ id }) => denials.get(id) ?? []);
    return { contact, comparison: compareAccounts({ contact, ...told, denials: denied }) };
  });
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
