import type { Link } from './link-mentions.ts';
import type { LinkedDocument } from './linked-document.ts';
import { determinerToken } from './read-attributes.ts';
import { isBare, partyLinksIn } from './read-clause.ts';
import { countSides, toParties } from './read-parties.ts';
import type { Party, Telling } from './telling.ts';
import { sideOf } from './to-party-actors.ts';

/**
 * The two persons whom an exchange that is mentioned only in passing must be between: the latest pair joined by "und" before
 * it ("Trump und Putin wollen ... In dem Telefonat verlangte Putin ..."), if whom its own clause names belongs to the pair;
 * at the head of a text the first pair that follows ("Der Gipfel in Hanoi ist zu Ende. ... haben sich Trump und Kim").
 */
export function findPair(linked: LinkedDocument, telling: Telling): readonly Party[] {
  const { trigger } = telling;
  if (trigger.noun === undefined || trigger.noun.sort === 'process' || trigger.noun.sort === 'journey') return [];
  const named = [
    ...telling.parties.map(({ actor }) => sideOf(actor)),
    ...partyLinksIn(linked, trigger.clause)
      .filter(isBare)
      .flatMap(({ actors }) => actors.map(sideOf)),
  ];
  // "gingen sich beim Gipfel aus dem Weg": only "bei ihrem Gipfel" is their own
  const determiner = linked.tokens[determinerToken(linked, trigger) ?? trigger.token]!.text;
  if (trigger.noun.sort === 'occasion' && named.length > 0 && !/^ihr/i.test(determiner)) return [];
  const chains = [...Map.groupBy(linked.links, ({ chain }) => chain).values()].filter(isPair);
  const before = chains.findLast((chain) => chain.every(({ mention }) => mention.endToken <= trigger.token));
  const pair = named.length > 0 ? before : firstPairAfter(linked, trigger.token, chains);
  if (!pair) return [];
  const sides = new Set(pair.flatMap(({ actors }) => actors.map(sideOf)));
  return named.every((side) => sides.has(side)) ? toParties(pair) : [];
}

/** The pair in the same or the next sentence, where nobody was named before. */
function firstPairAfter(
  linked: LinkedDocument,
  token: number,
  chains: readonly (readonly Link[])[],
): readonly Link[] | undefined {
  if (linked.links.some(({ mention }) => mention.endToken <= token && mention.type === 'PER')) return undefined;
  const { sentence } = linked.tokens[token]!;
  return chains.find((chain) => {
    const first = chain[0]!.mention.firstToken;
    return first > token && linked.tokens[first]!.sentence <= sentence + 1;
  });
}

function isPair(chain: readonly Link[]): boolean {
  const actors = chain.flatMap((link) => link.actors);
  return (
    actors.length === 2 &&
    chain.every(({ mention }) => mention.type !== 'GPE') &&
    actors.every(({ kind, state }) => kind === 'person' && state !== null) &&
    countSides(chain) === 2
  );
}
