import type { ActorReference } from '../../core/actor.ts';
import { type Anchor, overlaps, toAnchor } from '../../core/anchor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Clause } from '../../core/clause.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';
import { DENYING_WORDS } from '../../german/contact-status-words.ts';
import { findPair } from './find-pair.ts';
import { findDateline } from './find-place.ts';
import { findRepresentatives } from './find-representatives.ts';
import { findTriggers } from './find-triggers.ts';
import { type Joined, joinTellings } from './join-tellings.ts';
import { type LinkedDocument, linkDocument } from './linked-document.ts';
import { readTellings } from './read-telling.ts';
import { stateOfPlace } from './state-of-place.ts';
import type { Party, Telling } from './telling.ts';
import { sideOf } from './to-party-actors.ts';

/** One entry per contact that the document tells of, all its mentions together. */
export function findContacts(annotated: AnnotatedDocument, quotations: readonly Quotation[]): readonly Contact[] {
  if (annotated.clauses.length === 0) return [];
  const triggers = findTriggers(annotated);
  if (triggers.length === 0) return [];
  const linked = linkDocument(annotated);
  const tellings = triggers.flatMap((trigger) => readTellings(linked, trigger));
  const representatives = findRepresentatives(linked);
  return joinTellings(tellings, (telling) => findPair(linked, telling))
    .map((joined) => withRepresentatives(joined, representatives))
    .filter((joined) => countPartySides(joined) > 1 || joined.tellings.some(({ rule }) => rule.includes('/inside/')))
    .filter((joined) => !isIdleNegation(linked, quotations, joined))
    .map((joined) => toContact(linked, quotations, joined));
}

/** Puts the named heads of delegations in the place of the states whose delegations talk. */
function withRepresentatives(joined: Joined, representatives: ReadonlyMap<string, Party>): Joined {
  if (joined.kind !== 'talks' && joined.kind !== 'meeting') return joined;
  const parties = joined.parties.map(
    (party) => (party.actor.kind === 'state' && representatives.get(party.actor.key)) || party,
  );
  return { ...joined, parties };
}

/** "haben bislang keine Verhandlungen geführt", said by nobody against nobody: no denial of anything. */
function isIdleNegation(linked: LinkedDocument, quotations: readonly Quotation[], joined: Joined): boolean {
  if (joined.status !== 'denied' || findReporters(quotations, joined.tellings).length > 0) return false;
  return joined.tellings.every(
    ({ because, sentence }) =>
      !DENYING_WORDS.has(because) && !linked.clausesOfSentence.get(sentence)?.some(isToldByOthers),
  );
}

function isToldByOthers({ verb }: Clause): boolean {
  return verb?.mood === 'subjunctive1';
}

function countPartySides({ parties }: Joined): number {
  return new Set(parties.map(({ actor }) => sideOf(actor))).size;
}

function toContact(linked: LinkedDocument, quotations: readonly Quotation[], joined: Joined): Contact {
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
    date: (tellings.find(({ date }) => date?.edtf) ?? tellings.find(({ date }) => date))?.date ?? null,
    duration: tellings.find(({ duration }) => duration)?.duration ?? null,
    place: tellings.find(({ place }) => place)?.place ?? placeOfDateline(linked, joined),
    initiative:
      tellings.map(({ initiative }) => initiative && toReference(initiative)).find((reference) => reference) ?? null,
    topics: tellings.flatMap(({ topic }) => (topic ? [toAnchor(text, topic)] : [])),
    reportedBy: findReporters(quotations, tellings),
    anchors,
    rule: richest!.rule,
  };
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
const HEAD = 3;

/** The dateline's place, for an exchange in person that is the news itself and whose parties are both from elsewhere. */
function placeOfDateline(linked: LinkedDocument, { kind, status, tellings, parties }: Joined): Contact['place'] {
  if (!['meeting', 'talks', 'unspecified'].includes(kind) || status !== 'held' || tellings[0]!.sentence > HEAD)
    return null;
  const dateline = findDateline(linked);
  const state = dateline && stateOfPlace(linked.actors, dateline.mention);
  if (!dateline || parties.some(({ actor }) => sideOf(actor) === state?.key)) return null;
  return { name: dateline.mention.place!, anchors: [toAnchor(linked.document.text, dateline.mention)] };
}

/** Who mediates and does not take part. */
function findContactMediators({ tellings, parties }: Joined): readonly Party[] {
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
function findReporters(quotations: readonly Quotation[], tellings: readonly Telling[]): readonly ActorReference[] {
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
