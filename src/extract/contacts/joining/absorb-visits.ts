import { sideOf } from '../links/to-party-actors.ts';
import { haveCompatibleDates, TOLD_AS_PAST } from './is-same-contact.ts';
import type { Joined } from './merge-tellings.ts';

/**
 * Takes a visit to a state and the meeting with the one who receives there for one contact: "Orbán ist in Moskau eingetroffen.
 * ... Bei dem Treffen mit Putin". Who is still to meet several keeps the visit apart.
 */
export function absorbVisits(all: readonly Joined[]): readonly Joined[] {
  const named = all.filter(
    (visit) => !isUnnamedGuest(visit) || !all.some((other) => other !== visit && isNamedMeetingOf(visit, other)),
  );
  return absorbNamed(named);
}

function absorbNamed(all: readonly Joined[]): readonly Joined[] {
  const visits = all.filter(isVisitToState);
  if (visits.length === 0) return all;
  const absorbed = new Map<Joined, Joined[]>();
  for (const visit of visits) {
    const meetings = all.filter((other) => other !== visit && isMeetingOf(visit, other));
    const [first, ...others] = meetings;
    if (!first || (others.length > 0 && !TOLD_AS_PAST.has(visit.status))) continue;
    absorbed.set(first, [...(absorbed.get(first) ?? []), visit]);
  }
  const gone = new Set([...absorbed.values()].flat());
  return all
    .filter((joined) => !gone.has(joined))
    .map((joined) => {
      const taken = absorbed.get(joined);
      return taken ? join(joined, taken) : joined;
    });
}

function isVisitToState(visit: Joined): boolean {
  const { kind, parties } = visit;
  return (
    kind === 'visit' &&
    !isUnnamedGuest(visit) &&
    parties.some(({ actor }) => actor.kind === 'person') &&
    parties.filter(({ actor }) => actor.kind === 'state').length === 1
  );
}

/** "Erstmals hat ein syrischer Außenminister Ägypten besucht": who came is told only by his state. */
function isUnnamedGuest({ kind, parties: [guest, host, ...others] }: Joined): boolean {
  return (
    kind === 'visit' &&
    others.length === 0 &&
    guest?.actor.kind === 'state' &&
    host?.actor.kind === 'state' &&
    guest.mentions.every(({ type }) => type === 'PER')
  );
}

/** Whether the same two sides meet in person right behind, with names. */
function isNamedMeetingOf(visit: Joined, { kind, status, parties, tellings }: Joined): boolean {
  const distance = tellings[0]!.sentence - visit.tellings.at(-1)!.sentence;
  const sides = new Set(visit.parties.map(({ actor }) => sideOf(actor)));
  return (
    IN_PERSON.has(kind) &&
    status === visit.status &&
    distance >= 0 &&
    distance <= 2 &&
    parties.length === 2 &&
    parties.every(({ actor }) => actor.kind === 'person' && sides.has(sideOf(actor))) &&
    new Set(parties.map(({ actor }) => sideOf(actor))).size === 2
  );
}

const IN_PERSON: ReadonlySet<string> = new Set(['meeting', 'visit', 'unspecified']);

/** Whether the guest meets somebody of the state that he visits, and nobody else. */
function isMeetingOf(visit: Joined, { kind, status, parties, tellings }: Joined): boolean {
  // "ist in Washington zu Besuch" and "trifft heute Trump" are one
  const isSameTime = TOLD_AS_PAST.has(status) === TOLD_AS_PAST.has(visit.status) || visit.status === 'ongoing';
  if (!IN_PERSON.has(kind) || !isSameTime) return false;
  // "Im Mai will er nach Kanada reisen; Carney werde ihn im Herbst in Paris besuchen": the other way round
  if (kind === 'visit' && !visit.parties.some(({ actor }) => actor === parties[0]!.actor)) return false;
  if (!GOING_ON.has(status) || !GOING_ON.has(visit.status)) return false;
  const host = visit.parties.find(({ actor }) => actor.kind === 'state')!.actor.key;
  const guests = new Set(visit.parties.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.key] : [])));
  const isOfVisit = parties.every(({ actor }) => guests.has(actor.key) || sideOf(actor) === host);
  const areNamed = parties.every(({ actor }) => actor.kind === 'person');
  const meetsHost = parties.some(({ actor }) => sideOf(actor) === host && !guests.has(actor.key));
  if (!isOfVisit || !areNamed || !meetsHost || !parties.some(({ actor }) => guests.has(actor.key))) return false;
  // "ein weiteres Treffen" is none of this visit
  if (tellings.every(({ another }) => another)) return false;
  return visit.tellings.every((own) =>
    tellings.every((other) => other.earlier === own.earlier && haveCompatibleDates(own, other)),
  );
}

const GOING_ON: ReadonlySet<string> = new Set(['held', 'ongoing', 'planned']);

/** A meeting with the visits that it was part of; one told only by where the guest is stays a visit. */
function join(meeting: Joined, visits: readonly Joined[]): Joined {
  const isStay = meeting.tellings.every(({ rule }) => /\/bei\/|guest\+person|guest\+host/.test(rule));
  return {
    ...meeting,
    kind: isStay ? 'visit' : 'meeting',
    tellings: [...meeting.tellings, ...visits.flatMap(({ tellings }) => tellings)],
  };
}
