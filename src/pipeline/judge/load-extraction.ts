import type { Extraction } from '../../core/analysis.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadCommitments, loadContacts, loadDenials, loadQuotations } from '../../store/load-facts.ts';

/** What a document of the ledger tells of, as it was found in it. */
export async function loadExtraction(ledger: Ledger, documentId: string): Promise<Extraction> {
  const factsOf = <Fact>({ told }: { readonly told: readonly { readonly fact: Fact }[] }) =>
    told.map(({ fact }) => fact);
  return {
    contacts: factsOf(await loadContacts(ledger, [documentId])),
    quotations: factsOf(await loadQuotations(ledger, [documentId])),
    commitments: factsOf(await loadCommitments(ledger, [documentId])),
    denials: factsOf(await loadDenials(ledger, [documentId])),
  };
}
