import type { Link, LinkedDocument } from './link-mentions.ts';
import { isBare, partyLinksIn } from './read-clause.ts';
import { countSides, toParties } from './read-parties.ts';
import type { Party, Telling } from './telling.ts';
import { sideOf } from './to-party-actors.ts';

/**
 * The two persons whom an exchange that is mentioned only in passing must be between: the latest pair joined by "und" before
 * it ("Trump und Putin wollen ... In dem Telefonat verlangte Putin ..."), if whom its own clause names belongs to the pair.
 */
export function findPair(linked: LinkedDocument, telling: Telling): readonly Party[] {
  const { trigger } = telling;
  if (trigger.noun?.sort !== 'event') return [];
  const named = [
    ...telling.parties.map(({ actor }) => sideOf(actor)),
    ...partyLinksIn(linked, trigger.clause)
      .filter(isBare)
      .flatMap(({ actors }) => actors.map(sideOf)),
  ];
  if (named.length === 0) return [];
  const pairs = [...Map.groupBy(linked.links, ({ chain }) => chain).values()].filter((chain) =>
    isPair(chain, trigger.token),
  );
  const pair = pairs.at(-1);
  if (!pair) return [];
  const sides = new Set(pair.flatMap(({ actors }) => actors.map(sideOf)));
  return named.every((side) => sides.has(side)) ? toParties(pair) : [];
}

function isPair(chain: readonly Link[], before: number): boolean {
  const actors = chain.flatMap((link) => link.actors);
  return (
    actors.length === 2 &&
    chain.every(({ mention }) => mention.endToken <= before && mention.type !== 'GPE') &&
    actors.every(({ kind, state }) => kind === 'person' && state !== null) &&
    countSides(chain) === 2
  );
}
