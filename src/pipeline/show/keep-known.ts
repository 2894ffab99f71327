import type { LedgerDocumentReference, Verdict } from '../../core/ledger.ts';

interface Membership {
  readonly members: readonly { readonly documentId: string; readonly position: number }[];
}

/** Which tellings are looked at. */
export interface KnownTellings {
  /** Documents that are known. */
  readonly references: ReadonlyMap<string, LedgerDocumentReference>;
  /** What people say of their tellings, by "document fact". */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The letter of these tellings: "c" for contacts. */
  readonly letter: string;
  /** Those that people hold to be wrong are looked at all the same. */
  readonly withWrong?: boolean;
}

/**
 * What is left where only these documents are known and what people hold to be wrong is not told: members of others go,
 * and what loses all its members goes too.
 */
export function keepKnown<Held extends Membership>(
  held: readonly Held[],
  { references, verdicts, letter, withWrong = false }: KnownTellings,
): readonly Held[] {
  const isKept = ({ documentId, position }: Membership['members'][number]) =>
    references.has(documentId) && (withWrong || verdicts.get(`${documentId} ${letter}${position}`)?.kind !== 'wrong');
  return held
    .map((one) => ({ ...one, members: one.members.filter(isKept) }))
    .filter(({ members }) => members.length > 0);
}

/** What people last said of any of the members; null where nobody did. */
export function verdictOf({ members }: Membership, { verdicts, letter }: KnownTellings): Verdict | null {
  const found = members.flatMap(({ documentId, position }) => verdicts.get(`${documentId} ${letter}${position}`) ?? []);
  return found.toSorted((left, right) => (left.madeAt < right.madeAt ? -1 : 1)).at(-1) ?? null;
}
