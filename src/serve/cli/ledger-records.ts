import type { Account } from '../../core/account.ts';
import type { LedgerCommitment, LedgerContact, LedgerEvidence, LedgerStatement } from '../../core/ledger.ts';

/**
 * A contact as one JSON object of the interface (`lesart contacts --json`). Without former ids: they tell in which
 * order texts were read, and the same texts give the same output.
 */
export function toContactRecord(contact: LedgerContact, accounts: readonly Account[]): Record<string, unknown> {
  const { entries: _entries, aliases: _aliases, documents, ...summary } = contact;
  return {
    ...summary,
    documents: documents.map(toDocumentRecord),
    accounts: accounts.map(({ side, points }) => ({
      side,
      statements: points.filter((point) => point.type === 'statement').map((point) => point.id),
    })),
  };
}

/** A statement as one JSON object of the interface (`lesart statements --json`). */
export function toStatementRecord(statement: LedgerStatement): Record<string, unknown> {
  const { id, speaker, speakerName, documents, entries: _entries, ...rest } = statement;
  return {
    id,
    speaker: speaker ?? (speakerName === null ? null : { name: speakerName, wikidata: null }),
    ...rest,
    documents: documents.map(toDocumentRecord),
  };
}

/** A commitment as one JSON object of the interface (`lesart commitments --json`). */
export function toCommitmentRecord(commitment: LedgerCommitment): Record<string, unknown> {
  const { entries: _entries, documents, ...rest } = commitment;
  return { ...rest, documents: documents.map(toDocumentRecord) };
}

function toDocumentRecord({ path, documentId, publishedAt, publisher, anchors }: LedgerEvidence) {
  return { path, documentId, publishedAt, publisher, anchors };
}
