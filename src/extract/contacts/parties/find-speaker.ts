import { type Clause, subjectOf } from '../../../core/clause.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { stateOfKey } from '../links/state-table.ts';
import { toPartyActors } from '../links/to-party-actors.ts';

/** The person of high office whose words hold a clause: "Bei dem Treffen mit B sei nur ein Fahrplan besprochen worden, sagte A". */
export function findActingSpeaker(linked: LinkedDocument, clause: Clause): readonly Link[] {
  const link = speakerOf(linked, clause);
  const [actor] = link?.actors ?? [];
  return link && actor?.kind === 'person' && ACTING.test(actor.office ?? '') && !/sprecher/i.test(actor.office ?? '')
    ? [{ ...link, clause: clause.index }]
    : [];
}

/** The state for which the speaker of a clause speaks: "Es gebe keine Kontakte mit Kiew, sagte Peskow". */
export function findSpeakingState(linked: LinkedDocument, clause: Clause): readonly Link[] {
  const link = speakerOf(linked, clause);
  const key = link?.actors[0]?.state;
  const state = key ? (linked.actors.get(key) ?? stateOfKey(key)) : undefined;
  return link && state ? [{ ...link, clause: clause.index, actors: [state] }] : [];
}

/** Who says "mich", "mir" or "uns" in a clause: "„Putin hat mich angerufen“, sagte Trump". */
export function findSpokenOf(linked: LinkedDocument, clause: Clause): readonly Link[] {
  const isOwn = linked.wordsOfClause[clause.index]!.some((word) => /^(mich|mir|uns)$/.test(word));
  return isOwn ? findActingSpeaker(linked, clause) : [];
}

function speakerOf({ quotations, links }: LinkedDocument, clause: Clause): Link | undefined {
  const key = quotations.find(
    ({ quote, speakerActor }) =>
      speakerActor !== null && quote.some(({ start, end }) => start <= clause.start && clause.start < end),
  )?.speakerActor?.key;
  return key ? links.findLast(({ mention }) => mention.actor === key && mention.how === 'name') : undefined;
}

/** Offices that speak for a state rather than for themselves when they say "wir". */
const ACTING = /präsident|minister|premier|kanzler|könig|emir|kronprinz|sultan|staatschef|regierungschef|machthaber/i;

/**
 * Who is meant by the speaker's own "ich", "wir" or "man" in reported speech: "„Wir haben über Handel gesprochen“, schrieb
 * von der Leyen", "Man habe den Botschafter einbestellt, hieß es aus dem Außenministerium".
 */
export function findSpeaker(linked: LinkedDocument, clause: Clause): readonly Link[] {
  const own = subjectOf(clause);
  const pronoun = own && linked.tokens[own.head]!.lower;
  if (!pronoun || !/^(ich|wir|man)$/.test(pronoun)) return [];
  const quotation = linked.quotations.findLast(
    ({ quote, speakerActor }) =>
      speakerActor !== null && quote.some(({ start, end }) => start <= clause.start && clause.start < end),
  );
  if (!quotation?.speakerActor) return [];
  const { speakerActor, speaker } = quotation;
  const isOwn = ({ mention }: Link) =>
    mention.actor === speakerActor.key &&
    (speaker.length === 0
      ? mention.end <= clause.start
      : speaker.some(({ start, end }) => start < mention.end && mention.start < end));
  const link = linked.links.findLast(isOwn);
  if (!link) return [];
  const actors = toPartyActors(linked.actors, speakerActor.key);
  // "Man spreche mit Washington, sagte der Kremlsprecher": Russia does
  const acting = actors.map((actor) =>
    actor.kind !== 'person' || pronoun === 'ich' || ACTING.test(actor.office ?? '')
      ? actor
      : (actor.state && (linked.actors.get(actor.state) ?? stateOfKey(actor.state))) || actor,
  );
  const { mention, index } = link;
  return [{ mention, index, clause: clause.index, actors: acting, possessive: false, chain: index }];
}
