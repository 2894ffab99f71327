import type { Link } from './link-mentions.ts';
import { countLinksBefore, type LinkedDocument } from './linked-document.ts';
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
  if (trigger.noun?.sort === 'process') return findStates(linked, telling);
  if (trigger.noun === undefined || trigger.noun.sort === 'journey') return [];
  const named = [
    ...telling.parties.map(({ actor }) => actor),
    ...partyLinksIn(linked, trigger.clause)
      .filter(isBare)
      .flatMap(({ actors }) => actors),
  ];
  // "gingen sich beim Gipfel aus dem Weg": only "bei ihrem Gipfel" is their own
  const determiner = linked.tokens[determinerToken(linked, trigger) ?? trigger.token]!.text;
  if (trigger.noun.sort === 'occasion' && named.length > 0 && !/^ihr/i.test(determiner)) return [];
  const chains = chainsNear(linked, trigger.token).filter(isPair);
  const before = chains.findLast((chain) => chain.every(({ mention }) => mention.endToken <= trigger.token));
  const pair = named.length > 0 ? before : firstPairAfter(linked, trigger.token, chains);
  if (!pair) return [];
  const known = new Set(pair.flatMap(({ actors }) => actors.flatMap((actor) => [actor.key, sideOf(actor)])));
  // a person must be one of the two, a state theirs
  return named.every((actor) => known.has(actor.key)) ? toParties(pair) : [];
}

/**
 * The two states whose talks are told without naming them: "Indien und Pakistan haben eine Waffenruhe vereinbart. Die Einigung
 * kam nach Gesprächen unter Vermittlung der USA zustande"; only where a mediator, a place or a length makes them real.
 */
function findStates(
  linked: LinkedDocument,
  { trigger, mediators, place, duration, parties }: Telling,
): readonly Party[] {
  if (parties.length > 0 || (mediators.length === 0 && !place && !duration)) return [];
  const { sentence } = linked.tokens[trigger.token]!;
  const near = [sentence - 1, sentence].flatMap((index) => linked.linksOfSentence.get(index) ?? []);
  const chains = [...Map.groupBy(near, ({ chain }) => chain).values()];
  const pair = chains.findLast(
    (chain) => chain.length === 2 && isBare(chain[0]!) && chain.every(isState) && countSides(chain) === 2,
  );
  return pair ? toParties(pair) : [];
}

function isState({ mention, actors }: Link): boolean {
  return mention.type === 'GPE' && actors.length === 1 && actors[0]!.kind === 'state';
}

/** The pair in the same or the next sentence, where nobody was named before. */
function firstPairAfter(
  linked: LinkedDocument,
  token: number,
  chains: readonly (readonly Link[])[],
): readonly Link[] | undefined {
  const before = linked.links.slice(0, Math.min(NEAR, countLinksBefore(linked, token)));
  if (before.some(({ mention }) => mention.type === 'PER')) return undefined;
  const { sentence } = linked.tokens[token]!;
  return chains.find((chain) => {
    const first = chain[0]!.mention.firstToken;
    return first > token && linked.tokens[first]!.sentence <= sentence + 1;
  });
}

/** How many mentions around an exchange may hold its pair. */
const NEAR = 150;

function chainsNear(linked: LinkedDocument, token: number): readonly (readonly Link[])[] {
  const at = countLinksBefore(linked, token);
  const near = linked.links.slice(Math.max(0, at - NEAR), at + NEAR);
  return [...Map.groupBy(near, ({ chain }) => chain).values()];
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
