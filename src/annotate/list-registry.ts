import type { ActorKind } from '../core/actor.ts';
import {
  allPersons,
  type BodyRecord,
  getRegistry,
  type PersonRecord,
  type Registry,
  type StateRecord,
} from './mentions/registry.ts';

/** An office that somebody held: days, months or years as sure as they are known; `to` null while it lasts. */
export interface RegistryOffice {
  readonly title: string;
  /** German name of the state or body. */
  readonly of: string;
  readonly from: string;
  readonly to: string | null;
}

/** An actor of the registry. */
export interface RegistryActor {
  readonly key: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly wikidata: string | null;
  /** Key of its state; a state's own key for a state; of persons that of the latest office; null where none. */
  readonly state: string | null;
  /** German name of the state; null where none. */
  readonly stateName: string | null;
  readonly gender: 'male' | 'female' | null;
  /** Earliest first; empty for all but persons. */
  readonly offices: readonly RegistryOffice[];
}

/** All states, bodies and persons of the registry, in the order of its tables. */
export function listRegistry(): readonly RegistryActor[] {
  const registry = getRegistry();
  return [
    ...[...registry.states.values()].map(listState),
    ...[...registry.bodies.values()].map((body) => listBody(body, registry)),
    ...allPersons().map((person) => listPerson(person, registry)),
  ];
}

function listState({ key, name, wikidata }: StateRecord): RegistryActor {
  return { key, name, kind: 'state', wikidata, state: key, stateName: name, gender: null, offices: [] };
}

function listBody({ key, name, kind, wikidata, state }: BodyRecord, { states }: Registry): RegistryActor {
  const owner = states.get(state);
  return {
    key,
    name,
    kind,
    wikidata,
    state: owner?.key ?? null,
    stateName: owner?.name ?? null,
    gender: null,
    offices: [],
  };
}

function listPerson({ key, name, wikidata, gender, terms }: PersonRecord, registry: Registry): RegistryActor {
  const { states, bodies } = registry;
  const inOrder = terms.toSorted((left, right) => (left.from < right.from ? -1 : 1));
  const owner = inOrder
    .map(({ body }) => states.get(body) ?? states.get(bodies.get(body)?.state ?? ''))
    .findLast((state) => state !== undefined);
  return {
    key,
    name,
    kind: 'person',
    wikidata,
    state: owner?.key ?? null,
    stateName: owner?.name ?? null,
    gender,
    offices: inOrder.map(({ body, title, from, to }) => ({
      title,
      of: states.get(body)?.name ?? bodies.get(body)?.name ?? body,
      from,
      to: to || null,
    })),
  };
}
