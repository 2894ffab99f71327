import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Clause } from '../../core/clause.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';
import { DENYING_WORDS } from '../../german/contact-status-words.ts';
import { inheritCircumstances } from './circumstances/inherit-circumstances.ts';
import { findTriggers } from './find-triggers.ts';
import { absorbVisits } from './joining/absorb-visits.ts';
import { addAttending } from './joining/add-attending.ts';
import { dropMetGuests } from './joining/drop-met-guests.ts';
import { nameHeads } from './joining/find-heads.ts';
import { nameMetHost } from './joining/find-met-host.ts';
import { findRepresentatives } from './joining/find-representatives.ts';
import { joinTellings } from './joining/join-tellings.ts';
import type { Joined } from './joining/merge-tellings.ts';
import { nameSummoned } from './joining/name-summoned.ts';
import { type LinkedDocument, linkDocument } from './linked-document.ts';
import { sideOf } from './links/to-party-actors.ts';
import { findPair } from './parties/find-pair.ts';
import { readTellings } from './read-telling.ts';
import type { Party } from './telling.ts';
import { countPartySides, findReporters, toContact } from './to-contact.ts';

/** One entry per contact that the document tells of, all its mentions together. */
export function findContacts(annotated: AnnotatedDocument, quotations: readonly Quotation[]): readonly Contact[] {
  if (annotated.clauses.length === 0) return [];
  const triggers = findTriggers(annotated);
  if (triggers.length === 0) return [];
  const linked = linkDocument(annotated, quotations);
  const tellings = triggers.flatMap((trigger) => readTellings(linked, trigger));
  if (tellings.length === 0) return [];
  const representatives = findRepresentatives(linked);
  const joined = joinTellings(tellings, (telling) => findPair(linked, telling)).map((contact) =>
    withRepresentatives(nameSummoned(linked, nameMetHost(linked, nameHeads(linked, contact))), representatives),
  );
  const told = addAttending(linked, dropMetGuests(linked, absorbVisits(joined)))
    .map((contact) => withKindOfVisit(contact, joined))
    .filter((joined) => countPartySides(joined) > 1 || joined.tellings.some(({ rule }) => rule.includes('/inside/')))
    .filter((joined) => !isIdleNegation(linked, quotations, joined) && !isMereCondition(linked, joined))
    .map((joined) => ({ joined, contact: toContact(linked, quotations, joined) }));
  return inheritCircumstances(linked, told);
}

/** A talk without a channel during a visit between the same two sides was one in person: "Mit Duda sprach er am Nachmittag". */
function withKindOfVisit(contact: Joined, all: readonly Joined[]): Joined {
  // "Beratungen mit Ministerpräsident Li": states negotiate, persons sit together
  const isCounsel = contact.tellings.every(({ trigger }) => trigger.word === 'beratungen');
  const isOpen =
    contact.kind === 'unspecified' || (isCounsel && contact.parties.every(({ actor }) => actor.kind === 'person'));
  if (!isOpen || contact.status !== 'held') return contact;
  const sides = sidesOf(contact);
  const isVisit = all.some(
    (other) =>
      (other.kind === 'visit' || other.kind === 'meeting') && other.status === 'held' && sidesOf(other) === sides,
  );
  return isVisit ? { ...contact, kind: 'meeting' } : contact;
}

function sidesOf({ parties }: Joined): string {
  return [...new Set(parties.map(({ actor }) => sideOf(actor)))].sort().join(' ');
}

/** Puts the named heads of delegations in the place of the states whose delegations talk. */
function withRepresentatives(joined: Joined, representatives: ReadonlyMap<string, Party>): Joined {
  if (joined.kind !== 'talks' && joined.kind !== 'meeting') return joined;
  // "kommende Woche gehe es weiter": who will lead the delegations then is open
  if (joined.tellings.every(({ trigger }) => trigger.word === 'weitersprechen')) return joined;
  const parties = joined.parties.map(
    (party) => (party.actor.kind === 'state' && representatives.get(party.actor.key)) || party,
  );
  return { ...joined, parties };
}

/** "haben bislang keine Verhandlungen geführt", said by nobody against nobody: no denial of anything. */
function isIdleNegation(linked: LinkedDocument, quotations: readonly Quotation[], joined: Joined): boolean {
  // "Berichten zufolge wurde nicht verhandelt": nobody who could deny it
  const reporters = findReporters(quotations, joined.tellings).filter(
    ({ name }) => !/^(medien)?berichten?$/i.test(name),
  );
  if (joined.status !== 'denied' || reporters.length > 0) return false;
  return joined.tellings.every(
    ({ because, sentence }) =>
      !DENYING_WORDS.has(because) && !linked.clausesOfSentence.get(sentence)?.some(isToldByOthers),
  );
}

/** "Wenn beide zusammenkommen, ist das ein besonderer Moment": what would be, on no day and in no place. */
function isMereCondition({ clauses, tokens }: LinkedDocument, { tellings }: Joined): boolean {
  return tellings.every(({ because, date, place, trigger }) => {
    const { subordinator } = clauses[trigger.clause]!;
    // "Ob es zu einem Treffen kommt, ist offen" speaks of one that may be
    const isOpen = subordinator !== undefined && tokens[subordinator]!.lower === 'ob';
    return because === 'condition' && !date && !place && !isOpen;
  });
}

function isToldByOthers({ verb }: Clause): boolean {
  return verb?.mood === 'subjunctive1';
}
