import { PURPOSE_NOUNS } from '../../german/contact-verbs.ts';
import type { FoundParties } from './find-verb-parties.ts';
import type { Link, LinkedDocument } from './link-mentions.ts';
import { isBare, partyLinksIn, subjectLinks, tokensIn } from './read-clause.ts';
import { countSides } from './read-parties.ts';
import type { Trigger } from './telling.ts';
import { toPartyActors } from './to-party-actors.ts';

/**
 * Guest and host of a journey told by a verb: "reiste zu Gesprächen nach Peking", "ist in Kiew eingetroffen". Only with a
 * person or delegation as guest, a state as host, and a purpose or a verb of arrival; a summit of many is no visit to its host.
 */
export function findTravelParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause]!;
  const guests = subjectLinks(linked, trigger.clause).filter(
    ({ mention }) => mention.type === 'PER' || mention.type === 'GROUP',
  );
  if (guests.length === 0) return [];
  const words = tokensIn(clause).map((token) => linked.tokens[token]!.text.toLowerCase());
  if (words.some((word) => /gipfel|konferenz|forum|wahlkampf|urlaub|prozess|beerdigung|trauerfeier/.test(word)))
    return [];
  if (!words.some((word) => PURPOSE_NOUNS.has(word)) && !/^(ein|an)treffen$|reisen$/.test(trigger.word)) return [];
  const partners = partyLinksIn(linked, trigger.clause).filter(
    ({ preposition }) => preposition === 'mit' || preposition === 'bei',
  );
  const hosts = partners.length > 0 ? partners : hostsOf(linked, trigger.clause, ['nach', 'in', 'auf']);
  const links = [...guests, ...hosts];
  return countSides(links) > 1 ? [{ links, mediators: [], pattern: 'guest+host' }] : [];
}

/** The states of the places that a clause names after "nach", "in", "auf", as links that can take part. */
export function hostsOf(linked: LinkedDocument, clause: number, prepositions: readonly string[]): readonly Link[] {
  return (linked.linksOfClause.get(clause) ?? []).flatMap((link) => {
    if (isBare(link) || !link.preposition || !prepositions.includes(link.preposition)) return [];
    const host = toHost(linked, link);
    return host ? [host] : [];
  });
}

/** The link of a place with the state it lies in as its actor; undefined where that is not settled. */
export function toHost(linked: LinkedDocument, link: Link): Link | undefined {
  const { mention } = link;
  if (mention.place === null) return undefined;
  const keys = mention.actor !== null ? [mention.actor] : mention.candidates;
  const states = keys.flatMap((key) => toPartyActors(linked.actors, key)).filter(({ kind }) => kind === 'state');
  return states.length === 1 ? { ...link, actors: states } : undefined;
}
