import type { Told } from '../../core/ledger.ts';
import type { Version } from '../../resolve/resolve.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadCommitments, loadContacts, loadDenials, loadQuotations } from '../../store/load-facts.ts';
import { loadTexts } from '../../store/load-texts.ts';

/** Documents as versions that can be compared, by id; each fact at the index that is its position. */
export async function loadVersions(
  ledger: Ledger,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, Version>> {
  const contacts = groupFacts((await loadContacts(ledger, documentIds)).told);
  const commitments = groupFacts((await loadCommitments(ledger, documentIds)).told);
  const quotations = groupFacts((await loadQuotations(ledger, documentIds)).told);
  const denials = groupFacts((await loadDenials(ledger, documentIds)).told);
  const texts = await loadTexts(ledger, documentIds);
  return new Map(
    texts.map(({ documentId, title, text }) => [
      documentId,
      {
        title,
        text,
        contacts: contacts.get(documentId) ?? [],
        commitments: commitments.get(documentId) ?? [],
        quotations: quotations.get(documentId) ?? [],
        denials: denials.get(documentId) ?? [],
      },
    ]),
  );
}

function groupFacts<Fact>(told: readonly Told<Fact>[]): ReadonlyMap<string, readonly Fact[]> {
  const byDocument = Map.groupBy(told, ({ documentId }) => documentId);
  return new Map(
    [...byDocument].map(([documentId, own]) => [
      documentId,
      own.toSorted((left, right) => left.position - right.position).map(({ fact }) => fact),
    ]),
  );
}
