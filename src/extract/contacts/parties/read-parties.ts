import type { Actor } from '../../../core/actor.ts';
import type { Link } from '../links/link-mentions.ts';
import { sideOf } from '../links/to-party-actors.ts';
import type { Party } from '../telling.ts';

/**
 * How many different sides the actors of some mentions stand for. Who is joined to a representative and whose own state is not
 * told may be of the same one: "Außenminister Lawrow und Vizepremier Manturow".
 */
export function countSides(links: readonly Link[]): number {
  const [first] = links;
  if (links.length < 2) return new Set(first?.actors.map(sideOf)).size;
  const known = new Set(links.flatMap(({ chain, actors }) => (actors.some(hasState) ? [chain] : [])));
  return new Set(
    links.flatMap(({ chain, actors }) => actors.filter((actor) => hasState(actor) || !known.has(chain)).map(sideOf)),
  ).size;
}

function hasState({ kind, state }: Actor): boolean {
  return kind !== 'person' || state !== null;
}

/** The parties that some mentions name, each actor once; a state falls away where one of its persons is named. */
export function toParties(links: readonly Link[]): readonly Party[] {
  if (links.length === 0) return [];
  const parties = new Map<string, Party>();
  for (const { mention, actors } of links)
    for (const actor of actors) {
      const known = parties.get(actor.key);
      parties.set(actor.key, { actor, mentions: known ? [...known.mentions, mention] : [mention] });
    }
  return withoutRepresentedStates([...parties.values()]);
}

/** Leaves out states that a named person represents. */
export function withoutRepresentedStates(parties: readonly Party[]): readonly Party[] {
  const represented = new Set(
    parties.flatMap(({ actor }) => (actor.kind === 'person' && actor.state ? [actor.state] : [])),
  );
  return parties.filter(({ actor }) => actor.kind === 'person' || !represented.has(sideOf(actor)));
}
