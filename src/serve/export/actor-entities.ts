import type { ActorKind } from '../../core/actor.ts';
import type { LedgerActor } from '../../core/ledger.ts';
import { type Entity, toEntity, toEntityId } from './entity.ts';
import { stateCodes } from './state-codes.ts';

/** An actor of a fact; references from commitments do not say of what kind it is. */
export type NamedActor = Omit<LedgerActor, 'kind'> & { readonly kind?: ActorKind };

/** The actors that entities name, by entity id: each is written once, after all that name it. */
export type ActorEntities = Map<string, NamedActor>;

/** Notes actors of a fact and gives their entity ids; whoever tells kind and office adds to what is known. */
export function noteActors(entities: ActorEntities, actors: readonly NamedActor[], factId: string): readonly string[] {
  return actors.map((actor) => {
    const id = idOf(actor, factId);
    const known = entities.get(id);
    const { key, name, wikidata } = known ?? actor;
    entities.set(id, {
      key,
      name,
      wikidata,
      kind: known?.kind ?? actor.kind,
      office: known?.office ?? actor.office,
      state: known?.state ?? actor.state,
    });
    return id;
  });
}

/** An actor as Person, PublicBody, Organization, or LegalEntity where it stays unnamed. */
export function toActorEntity(id: string, { name, wikidata, state, office }: NamedActor, kind: ActorKind): Entity {
  const country = state === null ? undefined : stateCodes.get(state)?.alpha2.toLowerCase();
  const schema = schemas[kind];
  return toEntity(schema, id, {
    name: [name],
    country: [country],
    wikidataId: [wikidata],
    ...(schema === 'Person' ? { position: [office] } : {}),
  });
}

/**
 * A Wikidata id where there is one, as others use it too. Unnamed people and groups ("zwei Diplomaten") are others in
 * each fact, so their id holds the fact's.
 */
function idOf({ key, wikidata, kind }: NamedActor, factId: string): string {
  if (wikidata !== null) return wikidata;
  const isUnnamed = kind === 'anonymous' || kind === 'group';
  return toEntityId('actor', key, ...(isUnnamed ? [factId] : []));
}

/** The model has no actor "state": a state acts through its public bodies. */
const schemas: Readonly<Record<ActorKind, 'Person' | 'Organization' | 'PublicBody' | 'LegalEntity'>> = {
  person: 'Person',
  state: 'PublicBody',
  government: 'PublicBody',
  ministry: 'PublicBody',
  military: 'PublicBody',
  parliament: 'PublicBody',
  party: 'Organization',
  armedGroup: 'Organization',
  internationalBody: 'Organization',
  agency: 'Organization',
  outlet: 'Organization',
  organisation: 'Organization',
  group: 'LegalEntity',
  anonymous: 'LegalEntity',
};
