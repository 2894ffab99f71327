import type { Actor, ActorReference } from '../core/actor.ts';
import type { Contact, ContactKind, ContactStatus } from '../core/contact.ts';
import { type LedgerActor, type LedgerContact, type Told, toLedgerActor } from '../core/ledger.ts';
import { mostFrequent } from './most-frequent.ts';
import { readDays } from './read-days.ts';
import { type StatusStep, settleStatus } from './settle-status.ts';

/** What a contact's entries say of it taken together; each telling stays in `entries`. */
export type ContactSummary = Omit<
  LedgerContact,
  'id' | 'aliases' | 'documents' | 'origins' | 'firstReportedAt' | 'life' | 'entries' | 'verdict'
>;

/** The tellings of one contact, by publication time, and the actors that they name. */
export interface ContactTellings {
  readonly entries: readonly Told<Contact>[];
  readonly actorOf: (documentId: string, key: string) => Actor | undefined;
  /** Its steps, as they became known. */
  readonly life: readonly StatusStep[];
}

/**
 * The contact as a list shows it: of each slot what most tellings say, the most exact first. A choice for display only:
 * it hides nothing, since compare and show read the entries.
 */
export function summarizeContact({ entries, actorOf, life }: ContactTellings): ContactSummary {
  const contacts = entries.map((entry) => entry.fact);
  const toActor = (documentId: string) => (reference: ActorReference) =>
    toLedgerActor(reference, actorOf(documentId, reference.key)?.kind ?? 'organisation');
  const actorsOf = (role: 'participants' | 'mediators' | 'reportedBy') =>
    entries.map(({ documentId, fact }) => fact[role].map(toActor(documentId)));
  const participants = chooseParticipants(actorsOf('participants'));
  const status = settleStatus(life, participants);
  const date = mostExactDate(entries, status);
  const duration = entries.find(({ fact }) => fact.duration !== null);
  const placeName = mostFrequent(contacts.flatMap((contact) => contact.place?.name ?? []));
  const place = entries.find(({ fact }) => fact.place !== null && fact.place.name === placeName);
  const initiative = entries.find(({ fact }) => fact.initiative !== null);
  return {
    kind: kindOf(contacts),
    form: contacts.find((contact) => contact.form !== null)?.form ?? null,
    status,
    leaked: contacts.some((contact) => contact.leaked),
    attempted: contacts.some((contact) => contact.attempted),
    sameState: contacts.some((contact) => contact.sameState),
    ordinal: contacts.find((contact) => contact.ordinal !== null)?.ordinal ?? null,
    participants,
    mediators: distinct(actorsOf('mediators').flat()),
    reportedBy: distinct(actorsOf('reportedBy').flat()),
    initiative: initiative?.fact.initiative ? toActor(initiative.documentId)(initiative.fact.initiative) : null,
    date: date?.fact.date ?? null,
    duration: duration?.fact.duration ?? null,
    place: place?.fact.place ?? null,
    sources: {
      date: date?.documentId ?? null,
      duration: duration?.documentId ?? null,
      place: place?.documentId ?? null,
    },
  };
}

function kindOf(contacts: readonly Contact[]): ContactKind {
  const told = contacts.map((contact) => contact.kind).filter((kind) => kind !== 'unspecified');
  return mostFrequent(told) ?? 'unspecified';
}

/** The shortest date; of equally short ones that which most tell, and of the same status before others. */
function mostExactDate(entries: readonly Told<Contact>[], status: ContactStatus): Told<Contact> | undefined {
  const dated = entries.filter(({ fact }) => fact.date !== null);
  const own = dated.filter(({ fact }) => fact.status === status && fact.date?.edtf);
  const resolved = own.length > 0 ? own : dated.filter(({ fact }) => fact.date?.edtf);
  if (resolved.length === 0) return dated.at(0);
  const widths = resolved.map(({ fact }) => widthOf(fact.date?.edtf ?? null));
  const shortest = resolved.filter((_entry, index) => widths[index] === Math.min(...widths));
  const edtf = mostFrequent(shortest.flatMap(({ fact }) => fact.date?.edtf ?? []));
  return shortest.find(({ fact }) => fact.date?.edtf === edtf);
}

function widthOf(edtf: string | null): number {
  const days = readDays(edtf);
  return days ? days.to - days.from : Number.MAX_SAFE_INTEGER;
}

/**
 * The list that names the most people, of those the one told most often. Never a mixture: that the head of one
 * delegation met the head of the other is only said where some text says so.
 */
function chooseParticipants(lists: readonly (readonly LedgerActor[])[]): readonly LedgerActor[] {
  const keyOf = (list: readonly LedgerActor[]) =>
    list
      .map((actor) => actor.key)
      .sort()
      .join(' ');
  const peopleIn = (list: readonly LedgerActor[]) => list.filter((actor) => actor.kind === 'person').length;
  const most = Math.max(...lists.map(peopleIn));
  const candidates = lists.filter((list) => peopleIn(list) === most);
  const favourite = mostFrequent(candidates.map(keyOf));
  return candidates.find((list) => keyOf(list) === favourite) ?? [];
}

function distinct(actors: readonly LedgerActor[]): readonly LedgerActor[] {
  return [...new Map(actors.toReversed().map((actor) => [actor.key, actor])).values()].reverse();
}
