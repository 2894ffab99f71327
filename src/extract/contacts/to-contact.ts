import type { ActorReference } from '../../core/actor.ts';
import { type Anchor, overlaps, toAnchor } from '../../core/anchor.ts';
import { type Contact, cityOf } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';
import { RECEIVING_VERBS } from '../../german/seats.ts';
import { dateOfContact } from './circumstances/date-of-contact.ts';
import { findKnownPlace } from './circumstances/find-known-place.ts';
import { findDateline } from './circumstances/find-place.ts';
import { hostsOf } from './circumstances/find-seat.ts';
import type { Joined } from './joining/merge-tellings.ts';
import type { LinkedDocument } from './linked-document.ts';
import { stateOfPlace } from './links/state-of-place.ts';
import { stateOfCity, stateOfName } from './links/state-table.ts';
import { sideOf } from './links/to-party-actors.ts';
import type { Party, Telling } from './telling.ts';

/** The contact that joined tellings tell of; the place that says most comes first among its anchors. */
export function toContact(linked: LinkedDocument, quotations: readonly Quotation[], joined: Joined): Contact {
  const { text } = linked.document;
  const { tellings } = joined;
  const [richest, ...others] = tellings.toSorted((left, right) => richness(right) - richness(left));
  const anchors = uniqueAnchors([richest!, ...others].map(({ span }) => toAnchor(text, span)));
  const toReference = (party: Party) => referTo(text, party);
  return {
    kind: joined.kind,
    form: joined.form,
    status: settleByDate(linked, joined),
    leaked: tellings.some(({ leaked }) => leaked),
    attempted: tellings.some(({ attempted }) => attempted),
    sameState: countPartySides(joined) === 1,
    ordinal: tellings.find(({ ordinal }) => ordinal !== null)?.ordinal ?? null,
    participants: joined.parties.map(toReference),
    mediators: findContactMediators(joined).map(toReference),
    date: dateOfContact(linked, joined),
    duration: tellings.find(({ duration }) => duration)?.duration ?? null,
    place: placeOf(linked, tellings) ?? findKnownPlace(linked, joined) ?? placeOfDateline(linked, joined),
    initiative:
      tellings.map(({ initiative }) => initiative && toReference(initiative)).find((reference) => reference) ?? null,
    topics: tellings.flatMap(({ topic }) => (topic ? [toAnchor(text, topic)] : [])),
    reportedBy: findReporters(quotations, tellings),
    anchors,
    rule: richest!.rule,
  };
}

/** The first place told; of a country and a city in it ("in Kasachstan", "in Almaty") the city. */
function placeOf(linked: LinkedDocument, tellings: readonly Telling[]): Contact['place'] {
  const places = tellings.flatMap(({ place }) => place ?? []);
  const [first] = places;
  const state = first && stateOfName(first.name);
  if (!first || state?.name !== first.name) return first ?? null;
  const isIn = (name: string) =>
    (stateOfName(cityOf(name)) ?? stateOfCity(cityOf(name)))?.key === state.key ||
    linked.mentions.some(({ place, actor }) => place === name && actor === state.key);
  return places.find(({ name }) => name !== first.name && isIn(name)) ?? first;
}

/** What is planned for a day that is over has been; what is told for a day to come is planned. */
function settleByDate(linked: LinkedDocument, { status, tellings }: Joined): Contact['status'] {
  const today = linked.referenceTime?.value.slice(0, 10) ?? '';
  const edtf = tellings.find(({ date }) => date?.edtf)?.date?.edtf ?? '';
  const [first = '', last = first] = edtf.split('/');
  if (today.length < 10 || first.length < 10 || last.length < 10) return status;
  if (status === 'planned' && last < today) return 'held';
  return status === 'held' && first > today ? 'planned' : status;
}

/** Sentences at the head of a text that its dateline still dates and places. */
const HEAD = 1;

/** The dateline's place, for an exchange in person that is the news itself and whose parties are both from elsewhere. */
function placeOfDateline(linked: LinkedDocument, { kind, status, tellings, parties }: Joined): Contact['place'] {
  if (!['meeting', 'talks', 'unspecified'].includes(kind) || status !== 'held' || tellings[0]!.sentence > HEAD)
    return null;
  const dateline = findDateline(linked);
  const state = dateline && stateOfPlace(linked.actors, dateline.mention);
  // "Kiew (dpa) - Selenskyj hat den finnischen Präsidenten empfangen": at home
  const { trigger } = tellings[0]!;
  const isHost =
    RECEIVING_VERBS.has(trigger.word) &&
    hostsOf(linked, trigger).some(({ actors }) => actors.some((actor) => sideOf(actor) === state?.key));
  if (!dateline || (!isHost && parties.some(({ actor }) => sideOf(actor) === state?.key))) return null;
  return { name: dateline.mention.place!, anchors: [toAnchor(linked.document.text, dateline.mention)] };
}

/** The EU, the UN, the African Union and the OSCE, whose envoys bring two others together: "Paschinjan und Alijew mit Charles Michel". */
const MEDIATING_BODIES: ReadonlySet<string> = new Set(['Q458', 'Q1065', 'Q7159', 'Q81299']);

/** Who mediates; of those who take part only the envoy of a body who meets the two sides of a dispute. */
function findContactMediators(joined: Joined): readonly Party[] {
  const { tellings, parties } = joined;
  const envoys = parties.filter(({ actor }) => MEDIATING_BODIES.has(actor.state ?? actor.key));
  if (parties.length === 3 && envoys.length === 1 && countPartySides(joined) === 3 && joined.kind !== 'phone')
    return envoys;
  const sides = new Set(parties.map(({ actor }) => sideOf(actor)));
  return uniqueParties(tellings.flatMap(({ mediators }) => mediators)).filter(({ actor }) => !sides.has(sideOf(actor)));
}

/** How much a telling says: parties, time, length and place count; one that points back comes last. */
function richness({ parties, date, duration, place, pointing }: Telling): number {
  return parties.length * 2 + (date ? 2 : 0) + (duration ? 1 : 0) + (place ? 1 : 0) - (pointing === 'back' ? 10 : 0);
}

function uniqueAnchors(anchors: readonly Anchor[]): readonly Anchor[] {
  return [...new Map(anchors.map((anchor) => [`${anchor.start}-${anchor.end}`, anchor])).values()];
}

function uniqueParties(parties: readonly Party[]): readonly Party[] {
  return [...new Map(parties.map((party) => [party.actor.key, party])).values()];
}

function referTo(text: string, { actor, mentions }: Party): ActorReference {
  const { key, name, wikidata, office, state } = actor;
  return {
    key,
    name,
    wikidata,
    office,
    state,
    anchors: uniqueAnchors(mentions.map((mention) => toAnchor(text, mention))),
  };
}

/** The speakers of quotations that overlap a telling. */
export function findReporters(
  quotations: readonly Quotation[],
  tellings: readonly Telling[],
): readonly ActorReference[] {
  const reporters = new Map<string, ActorReference>();
  for (const { quote, speaker, speakerActor } of quotations) {
    if (!speakerActor || !quote.some((anchor) => tellings.some(({ span }) => overlaps(anchor, span)))) continue;
    const { key, name, wikidata, office, state } = speakerActor;
    reporters.set(key, {
      key,
      name,
      wikidata,
      office,
      state,
      anchors: [...(reporters.get(key)?.anchors ?? []), ...speaker],
    });
  }
  return [...reporters.values()];
}

/** How many sides take part. */
export function countPartySides({ parties }: Joined): number {
  return new Set(parties.map(({ actor }) => sideOf(actor))).size;
}
