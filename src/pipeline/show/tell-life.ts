import type { Actor } from '../../core/actor.ts';
import type { Contact } from '../../core/contact.ts';
import {
  type LedgerDenial,
  type LedgerDocumentReference,
  type LifeStep,
  type Told,
  toLedgerActor,
} from '../../core/ledger.ts';
import { toLastInstant } from '../../core/moment.ts';

/** The tellings of a contact, the documents and actors that they name, and the denials of each telling's document. */
export interface LifeSources {
  readonly entries: readonly Told<Contact>[];
  readonly references: ReadonlyMap<string, LedgerDocumentReference>;
  readonly actorOf: (documentId: string, key: string) => Actor | undefined;
  readonly denialsOf: (documentId: string) => readonly LedgerDenial[];
  /** "document fact" to the version that dropped it. */
  readonly dropped: ReadonlyMap<string, string>;
}

/**
 * The life of a contact: one step a telling, as they became known. Nothing is summed up and nothing replaced: what was
 * rumoured first and denied last stays both.
 */
export function tellLife({ entries, references, actorOf, denialsOf, dropped }: LifeSources): readonly LifeStep[] {
  const steps = entries.map(({ documentId, position, fact }): LifeStep => {
    const { knownFrom, publisher, path } = references.get(documentId)!;
    const aimed = denialsOf(documentId).filter(({ fact: { of } }) => of.type === 'contact' && of.index === position);
    return {
      at: knownFrom,
      status: fact.status,
      reportedBy: fact.reportedBy.map((reference) =>
        toLedgerActor(reference, actorOf(documentId, reference.key)?.kind ?? 'organisation'),
      ),
      denials: aimed.map(({ by, fact: { kind } }) => ({ by, kind })),
      publisher,
      documentId,
      position,
      path,
      withdrawnBy: dropped.get(`${documentId} c${position}`) ?? null,
      anchors: fact.anchors,
    };
  });
  return steps.toSorted(
    (left, right) => instantOf(left) - instantOf(right) || (left.documentId < right.documentId ? -1 : 1),
  );
}

function instantOf({ at }: LifeStep): number {
  return toLastInstant(at) ?? Number.MAX_SAFE_INTEGER;
}
