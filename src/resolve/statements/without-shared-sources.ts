import type { LedgerEvidence, Told } from '../../core/ledger.ts';
import type { Hop, Quotation } from '../../core/quotation.ts';

/**
 * The documents that tell a statement from a source of their own: of those that pass it on from one and the same agency
 * or outlet, "wie Reuters unter Berufung auf zwei Diplomaten berichtete", only the first is left.
 */
export function withoutSharedSources(
  documents: readonly LedgerEvidence[],
  entries: readonly Told<Quotation>[],
): readonly LedgerEvidence[] {
  const carriersOf = new Map<string, readonly string[]>();
  for (const { documentId, fact } of entries)
    carriersOf.set(documentId, [
      ...(carriersOf.get(documentId) ?? []),
      ...fact.chain.filter(isCarrier).map(({ name }) => name),
    ]);
  const taken = new Set<string>();
  return documents.filter(({ documentId }) => {
    const carriers = carriersOf.get(documentId) ?? [];
    const isShared = carriers.some((name) => taken.has(name));
    for (const name of carriers) taken.add(name);
    return !isShared;
  });
}

function isCarrier({ role }: Hop): boolean {
  return role === 'agency' || role === 'outlet';
}
