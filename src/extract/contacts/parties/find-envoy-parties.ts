import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { subjectLinks } from '../links/read-clause.ts';
import { stateOfKey } from '../links/state-table.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { hostsOf } from './find-visit-parties.ts';
import { countSides } from './read-parties.ts';

const ENVOY =
  /^(sonder)?(delegation(en)?|abordnung(en)?|gesandte[nr]?|sondergesandte[nr]?|unterhändler[n]?|emissär(e|en)?|abgesandte[nr]?)$/i;

/**
 * Who meets where envoys are sent: "Russland und die Ukraine wollen Delegationen nach Doha entsenden" (with each other),
 * "China schickt einen Sondergesandten in die Ukraine" (with the host), "eine Delegation aus China soll in Kiew ... suchen".
 */
export function findEnvoyParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const { sentence } = linked.tokens[trigger.token]!;
  const { firstToken, endToken } = linked.sentences[sentence]!;
  if (!linked.tokens.slice(firstToken, endToken).some(({ text }) => ENVOY.test(text))) return [];
  const subject = subjectLinks(linked, trigger.clause);
  const senders = [...subject, ...joinedSenders(linked, subject)].map(toSender);
  if (countSides(senders) > 1) return [{ links: senders, mediators: [], pattern: 'envoys' }];
  const clauses = (linked.clausesOfSentence.get(sentence) ?? []).map(({ index }) => index);
  const hosts = clauses.flatMap((clause) => hostsOf(linked, clause, ['nach', 'in']));
  const links = [...senders, ...hosts];
  return senders.length > 0 && countSides(links) > 1 ? [{ links, mediators: [], pattern: 'envoy+host' }] : [];
}

/** "Delegationen aus Israel | und von der Hamas": the second sender with a preposition of its own. */
function joinedSenders(linked: LinkedDocument, senders: readonly Link[]): readonly Link[] {
  const last = senders.at(-1);
  const next = last && linked.links[last.index + 1];
  if (!next || !ENVOY.test(linked.tokens[last.mention.firstToken]!.text)) return [];
  const between = linked.tokens.slice(last.mention.endToken, next.mention.firstToken).map(({ lower }) => lower);
  return /^(und|sowie) (von|vom|aus|der|des)( der| dem| den)?$/.test(between.join(' ')) ? [next] : [];
}

/** Who sends an envoy stays at home: "Xi schickt einen Gesandten" is an act of China. */
function toSender(link: Link): Link {
  const actors = link.actors.map(
    (actor) => (actor.kind === 'person' && actor.state && stateOfKey(actor.state)) || actor,
  );
  return { ...link, actors };
}
