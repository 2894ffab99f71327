import { listRegistry, type RegistryOffice } from '../../annotate/list-registry.ts';
import type { Actor } from '../../core/actor.ts';
import type { ListedCommitment, ListedContact, ListedStatement } from '../../core/listed.ts';
import { findActorsOfDocuments } from '../../store/actors-of-ledger.ts';
import { countContactsOfActors, countPairs, countPartnersOf } from '../../store/catalogue/browse-groups.ts';
import type { Ledger } from '../../store/ledger.ts';
import { browseListedCommitments, browseListedContacts, browseListedStatements } from './browse-listed.ts';

/** An actor as a list of the ledger's people and bodies shows it. */
export interface ActorCard {
  readonly key: string;
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly wikidata: string | null;
  /** German name of its state; null where none. */
  readonly stateName: string | null;
  readonly offices: readonly RegistryOffice[];
  /** In how many contacts it takes part. */
  readonly contacts: number;
}

/** An actor with what the ledger holds of it, the latest first, so many of each at most. */
export interface ActorView {
  readonly actor: ActorCard;
  readonly contacts: readonly ListedContact[];
  readonly statements: readonly ListedStatement[];
  readonly commitments: readonly ListedCommitment[];
  /** With whom it takes part in contacts, the most frequent first. */
  readonly partners: readonly ActorCard[];
}

const shownOfEach = 40;

/** The actors who take part in most contacts of the ledger. */
export async function browseActors(ledger: Ledger, limit: number): Promise<readonly ActorCard[]> {
  return toActorCards(ledger, await countContactsOfActors(ledger, { limit }));
}

/** The actor with this key; null where neither the registry nor the ledger has it. */
export async function loadActorView(ledger: Ledger, key: string): Promise<ActorView | null> {
  const [counted] = await countContactsOfActors(ledger, { limit: 1, keys: [key] });
  const [actor] = await toActorCards(ledger, [counted ?? { key, contacts: 0 }]);
  if (!actor) return null;
  const page = { limit: shownOfEach };
  return {
    actor,
    // Of a state also those of the people who act for it.
    contacts: (await browseListedContacts(ledger, actor.kind === 'state' ? { sides: [key] } : { actors: [key] }, page))
      .items,
    statements: (await browseListedStatements(ledger, { speaker: key }, page)).items,
    commitments: (await browseListedCommitments(ledger, { actor: key }, page)).items,
    partners: await toActorCards(ledger, await countPartnersOf(ledger, key, shownOfEach)),
  };
}

/** The actors with these keys, in this order; unknown keys are left out. */
export async function loadActorCards(ledger: Ledger, keys: readonly string[]): Promise<readonly ActorCard[]> {
  const counts = new Map(
    (await countContactsOfActors(ledger, { limit: keys.length, keys })).map(({ key, contacts }) => [key, contacts]),
  );
  return toActorCards(
    ledger,
    keys.map((key) => ({ key, contacts: counts.get(key) ?? 0 })),
  );
}

/** So many actors stand in the matrix: more would be neither readable nor light. */
const matrixSize = 16;

/** Contacts of each pair of the first of these actors: `counts[row][column]`. */
export async function loadMatrix(
  ledger: Ledger,
  most: readonly ActorCard[],
): Promise<{ readonly actors: readonly ActorCard[]; readonly counts: readonly (readonly number[])[] }> {
  const actors = most.slice(0, matrixSize);
  const pairs = await countPairs(
    ledger,
    actors.map(({ key }) => key),
  );
  const counts = actors.map(({ key }) =>
    actors.map((other) => (other.key === key ? 0 : (pairs.get(`${key} ${other.key}`) ?? 0))),
  );
  return { actors, counts };
}

/** Names of the registry where it has them, else as the ledger's documents spell them; unknown keys are left out. */
async function toActorCards(
  ledger: Ledger,
  counted: readonly { readonly key: string; readonly contacts: number }[],
): Promise<readonly ActorCard[]> {
  const keys = counted.map(({ key }) => key);
  const registry = new Map(listRegistry().map((actor) => [actor.key, actor]));
  const local = keys.filter((key) => !registry.has(key));
  const rows = new Map((await findActorsOfDocuments(ledger, local)).map((row) => [row.key, row]));
  return counted.flatMap(({ key, contacts }): readonly ActorCard[] => {
    const known = registry.get(key);
    if (known) return [{ ...known, contacts }];
    const row = rows.get(key);
    if (!row) return [];
    const stateName = row.state === null ? null : (registry.get(row.state)?.name ?? null);
    return [{ ...row, kind: row.kind as Actor['kind'], stateName, offices: [], contacts }];
  });
}
