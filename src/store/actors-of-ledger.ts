import { inPortions } from './contact-profiles.ts';
import type { Ledger } from './ledger.ts';

/** An actor as one document names it. */
export interface ActorOfDocument {
  readonly documentId: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly wikidata: string | null;
  readonly state: string | null;
  readonly gender: string | null;
}

/** The actors that documents name, of these keys or all, by key and document. */
export async function findActorsOfDocuments(
  { database }: Ledger,
  keys?: readonly string[],
): Promise<readonly ActorOfDocument[]> {
  const all = database
    .selectFrom('actor')
    .select(['document_id as documentId', 'key', 'name', 'kind', 'wikidata', 'state', 'gender'])
    .orderBy('key')
    .orderBy('document_id');
  return keys === undefined
    ? all.execute()
    : inPortions([...new Set(keys)].sort(), (portion) => all.where('key', 'in', portion).execute());
}

/** In how many facts (contacts, quotations, commitments, denials) each actor of the ledger has a role. */
export async function countFactsOfActors({ database }: Ledger): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const roles = await database
    .selectFrom('fact_actor')
    .select(['document_id', 'fact', 'actor_key as key'])
    .distinct()
    .execute();
  const speakers = await database.selectFrom('quotation').select('speaker as key').execute();
  for (const { key } of [...roles, ...speakers]) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Which of the keys take part in which contact entries. */
export async function findContactRoles(
  { database }: Ledger,
  keys: readonly string[],
): Promise<readonly { readonly documentId: string; readonly fact: string; readonly key: string }[]> {
  return inPortions([...new Set(keys)].sort(), (portion) =>
    database
      .selectFrom('fact_actor')
      .select(['document_id as documentId', 'fact', 'actor_key as key'])
      .where('actor_key', 'in', portion)
      .where('role', 'in', ['participant', 'mediator'])
      .orderBy('document_id')
      .orderBy('fact')
      .orderBy('actor_key')
      .execute(),
  );
}
