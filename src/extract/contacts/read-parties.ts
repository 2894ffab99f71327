import type { Link } from './link-mentions.ts';
import type { Party } from './telling.ts';
import { sideOf } from './to-party-actors.ts';

/** How many different sides the actors of some mentions stand for. */
export function countSides(links: readonly Link[]): number {
  return new Set(links.flatMap((link) => link.actors.map(sideOf))).size;
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
