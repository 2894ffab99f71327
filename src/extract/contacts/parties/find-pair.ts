import { countLinksBefore, type LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { determinerToken } from '../links/read-attributes.ts';
import { isBare, partyLinksIn } from '../links/read-clause.ts';
import { sideOf } from '../links/to-party-actors.ts';
import type { Party, Telling } from '../telling.ts';
import { findAddressedPair } from './find-addressed-pair.ts';
import { isByEnvoys } from './find-pointing.ts';
import { countSides, toParties } from './read-parties.ts';

/**
 * The two persons whom an exchange that is mentioned only in passing must be between: the latest pair joined by "und" before
 * it ("Trump und Putin wollen ... In dem Telefonat verlangte Putin ..."), if whom its own clause names belongs to the pair;
 * at the head of a text the first pair that follows ("Der Gipfel in Hanoi ist zu Ende. ... haben sich Trump und Kim").
 */
export function findPair(linked: LinkedDocument, telling: Telling): readonly Party[] {
  const { trigger } = telling;
  if (trigger.noun?.sort === 'process' || isByEnvoys(linked, trigger)) return findStates(linked, telling);
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
  const own = /^(ihr|deren)/i.test(determiner) ? pairOfPronoun(linked, telling) : undefined;
  const pair = own ?? (named.length > 0 ? before : firstPairAfter(linked, trigger.token, chains));
  if (!pair) return findAddressedPair(linked, telling);
  const known = new Set(pair.flatMap(({ actors }) => actors.flatMap((actor) => [actor.key, sideOf(actor)])));
  // a person must be one of the two, a state theirs
  return named.every((actor) => known.has(actor.key)) ? toParties(pair) : [];
}

/** "Merz habe Meloni während | ihres | Telefonats geraten": the only two persons of the sentence, else of the one before it. */
function pairOfPronoun(linked: LinkedDocument, { trigger, sentence }: Telling): readonly Link[] | undefined {
  for (const near of [sentence, sentence - 1]) {
    const links = (linked.linksOfSentence.get(near) ?? []).filter(
      ({ mention, actors }) =>
        mention.endToken <= trigger.token &&
        mention.type === 'PER' &&
        actors.length === 1 &&
        actors[0]!.kind === 'person',
    );
    const persons = [...new Map(links.map((link) => [link.actors[0]!.key, link])).values()];
    if (persons.length > 2) return undefined;
    if (persons.length === 2) return countSides(persons) === 2 && persons.every(isNamed) ? persons : undefined;
  }
  return undefined;
}

function isNamed({ actors }: Link): boolean {
  return actors.every(({ kind, state }) => kind === 'person' && state !== null);
}

/**
 * The two states whose talks are told without naming them: "Indien und Pakistan haben eine Waffenruhe vereinbart. Die Einigung
 * kam nach Gesprächen unter Vermittlung der USA zustande"; only where a mediator, a place or a length makes them real.
 */
function findStates(
  linked: LinkedDocument,
  { trigger, mediators, place, duration, parties, status }: Telling,
): readonly Party[] {
  if (parties.length > 0 || (mediators.length === 0 && !place && !duration)) return [];
  const { sentence } = linked.tokens[trigger.token]!;
  // talks that took place may be told at the end of a report on what they led to; talks to come may be others'
  const near = (status === 'held' ? [5, 4, 3, 2, 1, 0] : [1, 0]).flatMap(
    (back) => linked.linksOfSentence.get(sentence - back) ?? [],
  );
  const chains = [...Map.groupBy(near, ({ chain }) => chain).values()];
  const mediating = new Set(mediators.map(({ actor }) => sideOf(actor)));
  const pair = chains.findLast(
    (chain) =>
      chain.length === 2 &&
      chain.every(
        (link) => isBare(link) && isState(link) && !link.actors.some((actor) => mediating.has(sideOf(actor))),
      ) &&
      countSides(chain) === 2,
  );
  return pair ? toParties(pair) : [];
}

/** A state by its name or its government, or an armed group: "Äthiopiens Regierung und die TPLF". */
function isState({ mention, actors }: Link): boolean {
  if (actors.length !== 1 || mention.how === 'place') return false;
  return actors[0]!.kind === 'armedGroup' || (actors[0]!.kind === 'state' && mention.type !== 'GROUP');
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
