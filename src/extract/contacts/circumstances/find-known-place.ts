import { toAnchor } from '../../../core/anchor.ts';
import type { ContactPlace } from '../../../core/contact.ts';
import { SUMMONING_VERBS } from '../../../german/contact-verbs.ts';
import type { Joined } from '../joining/merge-tellings.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { subjectLinks, tokensIn } from '../links/read-clause.ts';
import { stateOfPlace } from '../links/state-of-place.ts';
import { capitalOf } from '../links/state-table.ts';
import { sideOf } from '../links/to-party-actors.ts';
import { hostsOf } from './find-seat.ts';

/** How many sentences behind a summons may tell where the envoy went. */
const REACH = 2;

/** Where an exchange takes place that its own words do not say but those around it do. */
export function findKnownPlace(linked: LinkedDocument, joined: Joined): ContactPlace | null {
  return findMinistry(linked, joined) ?? findGoal(linked, joined) ?? null;
}

/** "hat den Botschafter einbestellt. Er betrat am Montag das Ministerium in Moskau", "war im dortigen Außenministerium". */
function findMinistry(linked: LinkedDocument, { tellings, parties }: Joined): ContactPlace | undefined {
  const first = tellings.find(({ trigger }) => SUMMONING_VERBS.has(trigger.word));
  if (!first) return undefined;
  const sides = new Set(parties.map(({ actor }) => sideOf(actor)));
  const sentences = Array.from({ length: REACH + 1 }, (_, ahead) => first.sentence + ahead);
  const links = sentences.flatMap((sentence) => linked.linksOfSentence.get(sentence) ?? []);
  const hosts = links.filter(({ actors: [actor] }) => actor && sides.has(sideOf(actor)));
  const named = hosts.flatMap((link) => seatOf(linked, link) ?? [])[0];
  if (named) return named;
  const ministry = sentences
    .flatMap((sentence) => linked.clausesOfSentence.get(sentence) ?? [])
    .flatMap((clause) => tokensIn(linked, clause))
    .find((token) => isInMinistry(linked, token));
  const [host] = hostsOf(linked, first.trigger).flatMap(({ actors }) => actors);
  const capital = ministry === undefined || !host ? undefined : capitalOf(sideOf(host));
  return capital ? { name: capital, anchors: [toAnchor(linked.document.text, linked.tokens[ministry!]!)] } : undefined;
}

/** "Das Gespräch im | Außenministerium", "war im dortigen | Außenministerium": in the capital of who summoned. */
function isInMinistry({ tokens }: LinkedDocument, token: number): boolean {
  if (!/^(aussen|außen)ministerium$/.test(tokens[token]!.lower)) return false;
  const before = tokens[token - 1]?.lower ?? '';
  return /^(im|ins)$/.test(/^dortigen?$/.test(before) ? (tokens[token - 2]?.lower ?? '') : before);
}

/** "das Ministerium in | Moskau". */
function seatOf(linked: LinkedDocument, { mention, actors }: Link): ContactPlace | undefined {
  const [before, last] = linked.tokens.slice(mention.endToken - 2, mention.endToken);
  const isSeat = mention.type === 'ORG' && before?.lower === 'in' && last?.text === capitalOf(actors[0]!.key);
  return isSeat ? { name: last.text, anchors: [toAnchor(linked.document.text, last)] } : undefined;
}

function toPlace(linked: LinkedDocument, { mention }: Link): ContactPlace {
  return { name: mention.place!, anchors: [toAnchor(linked.document.text, mention)] };
}

/** "Meloni darf nicht nach Tunis: Tunesien hat einen Besuch abgelehnt": the goal of the guest right before. */
function findGoal(linked: LinkedDocument, { kind, tellings, parties }: Joined): ContactPlace | undefined {
  const [first] = tellings;
  const before = linked.clauses[first!.trigger.clause - 1];
  if (kind !== 'visit' || !before || before.sentence < first!.sentence - 1) return undefined;
  const sides = new Set(parties.map(({ actor }) => sideOf(actor)));
  const guests = subjectLinks(linked, before.index).flatMap(({ actors }) => actors.map(({ key }) => key));
  if (!parties.some(({ actor }) => actor.kind === 'person' && guests.includes(actor.key))) return undefined;
  const goal = linked.linksOfClause
    .get(before.index)
    ?.find((link) => link.preposition === 'nach' && sides.has(stateOfPlace(linked.actors, link.mention)?.key ?? ''));
  return goal && toPlace(linked, goal);
}
