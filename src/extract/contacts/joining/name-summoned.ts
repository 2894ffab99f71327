import type { Actor } from '../../../core/actor.ts';
import { SUMMONING_VERBS } from '../../../german/contact-verbs.ts';
import { findContactDate } from '../circumstances/find-contact-date.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { wordsIn } from '../links/read-clause.ts';
import { sideOf } from '../links/to-party-actors.ts';
import { toParties } from '../parties/read-parties.ts';
import type { Party } from '../telling.ts';
import type { Joined } from './merge-tellings.ts';

const ENVOY = /botschafter|geschäftsträger|gesandte|konsul/i;
/** Who sits in a capital is no envoy. */
const AT_HOME = /präsident|minister|kanzler|premier|sprecher/i;
/** How many sentences behind the summons may name the envoy. */
const REACH = 2;

/**
 * Puts the envoy in the place of the state that was summoned: "Polen hat den russischen Geschäftsträger einbestellt. Andrej
 * Ordasch wurde eine Protestnote überreicht".
 */
export function nameSummoned(linked: LinkedDocument, joined: Joined): Joined {
  const first = joined.tellings.find(({ trigger }) => SUMMONING_VERBS.has(trigger.word));
  if (!first || joined.parties.length !== 2) return joined;
  const [host, summoned] = joined.parties;
  if (summoned!.actor.kind !== 'state') return joined;
  const last = Math.max(...joined.tellings.map(({ sentence }) => sentence));
  for (let sentence = first.sentence; sentence <= last + REACH; sentence++)
    for (const link of linked.linksOfSentence.get(sentence) ?? []) {
      const unknown = unknownReceiver(linked, link, summoned!.actor);
      if (!unknown && !isEnvoy(linked, link, sideOf(summoned!.actor))) continue;
      const party = unknown ?? toParties([link])[0];
      if (party) return withTime(linked, { ...joined, parties: [host!, party] }, link);
    }
  return joined;
}

/** The day and the words that hand the note over belong to the summons. */
function withTime(linked: LinkedDocument, joined: Joined, { clause }: Link): Joined {
  const [first] = joined.tellings;
  const { sentence } = linked.clauses[clause]!;
  if (!first || joined.tellings.some((telling) => telling.sentence === sentence)) return joined;
  const date = findContactDate(linked, { ...first.trigger, shape: 'verb', clause });
  const { start, end } = linked.sentences[sentence]!;
  const telling = { ...first, sentence, date, span: { start, end: Math.min(end, start + LONGEST_ANCHOR) } };
  return { ...joined, tellings: [...joined.tellings, telling] };
}

const LONGEST_ANCHOR = 400;

/** "Andrej Ordasch wurde eine Protestnote überreicht": who is known from this text alone. */
function unknownReceiver(linked: LinkedDocument, { mention, clause }: Link, state: Actor): Party | undefined {
  const actor = mention.actor === null ? undefined : linked.actors.get(mention.actor);
  if (actor?.kind !== 'person' || actor.state !== null || mention.how !== 'name') return undefined;
  const isReceiver = wordsIn(linked, linked.clauses[clause]!).some((word) => /(protest|verbal)note$/.test(word));
  return isReceiver ? { actor: { ...actor, state: state.key }, mentions: [mention] } : undefined;
}

function isEnvoy(linked: LinkedDocument, { mention, actors: [actor], clause }: Link, state: string): boolean {
  if (actor?.kind !== 'person' || mention.how !== 'name' || actor.state !== state) return false;
  if (ENVOY.test(mention.exact) || ENVOY.test(actor.office ?? '')) return true;
  const words = wordsIn(linked, linked.clauses[clause]!);
  return !AT_HOME.test(actor.office ?? '') && words.some((word) => /note$|^(einbestellt|vorgeladen)$/.test(word));
}
