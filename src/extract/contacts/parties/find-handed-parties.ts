import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { isBare, partyLinksIn } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';
import { toHost } from './to-host.ts';

/**
 * Who met where a note of protest was handed over: "Dem russischen Geschäftsträger in Warschau wurde eine Protestnote
 * überreicht": the receiver and the state in whose capital he sits, or the ministry that says so.
 */
export function findHandedParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const { verb, sentence } = linked.clauses[trigger.clause]!;
  const isHanded =
    /^(überreichen|übergeben|aushändigen|zustellen)$/.test(verb?.lemma ?? '') && verb?.voice === 'passive';
  if (!isHanded || verb?.negated || verb?.modal || !/^(protest|verbal)?note$/.test(trigger.word)) return [];
  const receivers = partyLinksIn(linked, trigger.clause).filter((link) => isBare(link) && link.mention.type === 'PER');
  const near = linked.linksOfSentence.get(sentence) ?? [];
  const hosts = near.flatMap((link): readonly Link[] => {
    if (link.preposition === 'in' && link.mention.how === 'place') return [toHost(linked, link) ?? []].flat();
    return isBare(link) && link.mention.type === 'ORG' && link.actors[0]?.kind === 'state' ? [link] : [];
  });
  const links = [...hosts.slice(0, 1), ...receivers];
  return receivers.length === 1 && countSides(links) === 2 ? [{ links, mediators: [], pattern: 'handed' }] : [];
}
