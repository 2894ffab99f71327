import type { Account } from '../../core/account.ts';
import type {
  LedgerCommitment,
  LedgerContact,
  LedgerDenial,
  LedgerEvidence,
  LedgerStatement,
  LifeStep,
} from '../../core/ledger.ts';
import type { ComparedContact } from '../../pipeline/show/compare-ledger.ts';

/**
 * A contact as one JSON object of the interface (`lesart contacts --json`). Without former ids: they tell in which
 * order texts were read, and the same texts give the same output.
 */
export function toContactRecord(contact: LedgerContact, accounts: readonly Account[]): Record<string, unknown> {
  const { entries: _entries, aliases: _aliases, documents, life, ...summary } = contact;
  return {
    ...summary,
    firstReporter: toReporter(life[0]),
    life: life.map(toLifeRecord),
    documents: documents.map(toDocumentRecord),
    accounts: accounts.map(({ side, points }) => ({
      side,
      statements: points.filter((point) => point.type === 'statement').map((point) => point.id),
    })),
  };
}

/** Who reported first: the earliest text, and to whom it attributes it. */
function toReporter({ publisher, path, documentId, at, reportedBy }: LifeStep) {
  return { publisher, path, documentId, at, reportedBy: reportedBy.map(({ name }) => name) };
}

function toLifeRecord(step: LifeStep) {
  const { at, status, reportedBy, denials, publisher, documentId, position, path, withdrawnBy, anchors } = step;
  return {
    telling: `${documentId}/c${position}`,
    at,
    status,
    reportedBy: reportedBy.map(({ name, wikidata, state }) => ({ name, wikidata, state })),
    denials: denials.map(({ by, kind }) => ({ by: by.name, kind })),
    publisher,
    documentId,
    path,
    withdrawnBy,
    anchors,
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

/** A denial as one JSON object of the interface: `target` is what it denies, by its id in the ledger or in words. */
export function toDenialRecord({ id, by, fact, target, document }: LedgerDenial): Record<string, unknown> {
  const { documentId, path, title, publisher, publishedAt } = document;
  const type = fact.of.type === 'quotation' ? 'statement' : fact.of.type;
  return {
    id,
    by,
    kind: fact.kind,
    target: { type, id: target, words: fact.of.type === 'words' ? fact.of.anchor : null },
    exception: fact.exception,
    anchors: fact.anchors,
    document: { documentId, path, title, publisher, publishedAt },
  };
}

/** A comparison as one JSON object of the interface (`lesart compare --json`). */
export function toComparisonRecord({ contact, comparison }: ComparedContact): Record<string, unknown> {
  return {
    contact: contact.id,
    sides: comparison.accounts.map(({ side, kind, points }) => ({ side, kind, statements: points })),
    relations: comparison.relations,
  };
}

function toDocumentRecord({ path, documentId, publishedAt, publisher, withdrawnBy, anchors }: LedgerEvidence) {
  return { path, documentId, publishedAt, publisher, withdrawnBy, anchors };
}
