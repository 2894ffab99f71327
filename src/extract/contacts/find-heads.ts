import type { Link } from './link-mentions.ts';
import type { LinkedDocument } from './linked-document.ts';
import type { Joined } from './merge-tellings.ts';
import { toParties } from './read-parties.ts';
import { sideOf } from './to-party-actors.ts';

/** Groups that are named by what they are, before their members are: "die Staatschefs von China und Taiwan". */
const HEADS = /(staatschef|regierungschef|präsident|minister|kanzler|machthaber)(s|en|n|innen)?\b/i;

/** How many sentences around the group may name them. */
const REACH = 2;

/**
 * Puts the persons in the place of the states whose heads or ministers met: "Die Staatschefs von China und Taiwan sind
 * zusammengetroffen. Xi Jinping und Ma Ying-jeou redeten einander mit Herr an."
 */
export function nameHeads(linked: LinkedDocument, joined: Joined): Joined {
  const { parties, tellings } = joined;
  if (parties.length < 2 || parties.some(({ actor }) => actor.kind !== 'state')) return joined;
  const isGroup = parties.every(({ mentions }) =>
    mentions.some(({ type, exact }) => type === 'GROUP' && HEADS.test(exact)),
  );
  if (!isGroup) return joined;
  const wanted = new Set(parties.map(({ actor }) => sideOf(actor)));
  const around = [...Array(2 * REACH + 1).keys()].flatMap(
    (offset) => linked.linksOfSentence.get(tellings[0]!.sentence + offset - REACH) ?? [],
  );
  const chains = [...Map.groupBy(around, ({ chain }) => chain).values()];
  const named = chains.find((chain) => isOfSides(chain, wanted));
  return named ? { ...joined, parties: toParties(named) } : joined;
}

/** One person of each side and nobody else. */
function isOfSides(chain: readonly Link[], wanted: ReadonlySet<string>): boolean {
  const actors = chain.flatMap((link) => link.actors);
  return (
    actors.length === wanted.size &&
    actors.every((actor) => actor.kind === 'person' && wanted.has(sideOf(actor))) &&
    new Set(actors.map(sideOf)).size === wanted.size
  );
}
