import type { LedgerDocumentReference } from '../core/ledger.ts';

interface Membership {
  readonly members: readonly { readonly documentId: string; readonly position: number }[];
}

/** What is left where only these documents are known: members of others go, and what loses all its members goes too. */
export function keepKnown<Held extends Membership>(
  held: readonly Held[],
  references: ReadonlyMap<string, LedgerDocumentReference>,
): readonly Held[] {
  return held
    .map((one) => ({ ...one, members: one.members.filter(({ documentId }) => references.has(documentId)) }))
    .filter(({ members }) => members.length > 0);
}
