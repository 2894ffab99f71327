import type { Comparison } from '../../core/account.ts';
import { overlaps } from '../../core/anchor.ts';
import type {
  LedgerCommitment,
  LedgerContact,
  LedgerDenial,
  LedgerEvidence,
  LedgerStatement,
} from '../../core/ledger.ts';
import { compareAccounts } from '../compare-accounts.ts';
import { findToldOf, groupByKeys } from './find-told.ts';

/** Everything that a ledger, or a part of it, holds about contacts. */
export interface LedgerHoldings {
  readonly contacts: readonly LedgerContact[];
  /** Contacts outside of this part that a denial in it is aimed at, or that something said in it is about. */
  readonly otherContacts: readonly LedgerContact[];
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
  const told = findToldOf(holdings);
  const denials = groupByKeys(holdings.denials, ({ documentId }) => [documentId]);
  const targets = [holdings.contacts, holdings.otherContacts, holdings.statements, holdings.commitments].flat();
  const evidence = new Map(targets.map(({ id, documents }) => [id, documents]));
  return holdings.contacts.map((contact) => {
    const { statements, commitments, isNewsOf } = told(contact);
    const sides = new Set(contact.participants.map(({ state, key }) => state ?? key));
    // "Nicht zwölf, sondern acht": aimed at words of the other side that stand in another text.
    const isOfParty = ({ target, by, documentId }: LedgerDenial) =>
      target === null && sides.has(by.state ?? by.key) && isNewsOf(documentId);
    const about = [contact, ...statements, ...commitments];
    const denied = contact.documents
      .flatMap(({ documentId }) => denials.get(documentId) ?? [])
      .filter(
        (denial) =>
          isOfParty(denial) || about.some((entry) => entry.id === denial.target || isToldIn(denial, entry.documents)),
      )
      .map((denial) => ({ denial, aim: evidence.get(denial.target ?? '') ?? [] }));
    return { contact, comparison: compareAccounts({ contact, statements, commitments, denials: denied }) };
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
