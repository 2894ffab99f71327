import type { Actor, ActorReference } from '../core/actor.ts';
import { type Contact, cityOf } from '../core/contact.ts';
import {
  type ContactProfile,
  type ParticipantLevel,
  type ProfileParticipant,
  toProfileKey,
} from './contact-profile.ts';
import { findFollowed } from './find-followed.ts';
import { type JudgedActors, nothingJudged } from './judge-actors.ts';
import { calendarIn } from './read-calendar.ts';
import { roundIn } from './read-round.ts';
import { weekdayIn } from './read-weekday.ts';
import { readWindow, type ToldWhere } from './read-window.ts';

/** One document's contacts and what is known around them. */
export interface ToldContacts extends ToldWhere {
  readonly contacts: readonly Contact[];
  readonly actors: Pick<ReadonlyMap<string, Actor>, 'get'>;
  readonly documentId: string;
  readonly judged?: JudgedActors;
}

/** The profile of each contact that a document tells of, in the same order; no two are equal. */
export function toContactProfiles({
  contacts,
  actors,
  documentId,
  judged = nothingJudged,
  ...where
}: ToldContacts): readonly ContactProfile[] {
  const occurrences = new Map<string, number>();
  const times = contacts.map((contact) => readTimes(contact, where));
  return contacts.map((contact, index) => {
    const followed = findFollowed(contacts, index);
    const time = followed === null ? times[index] : { ...times[followed], follows: true as const };
    const told = toProfile(contact, toParticipants(contact.participants, { actors, judged }), time);
    const profile = isUnplaced(told) ? { ...told, document: documentId } : told;
    const key = toProfileKey(profile);
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return { ...profile, occurrence };
  });
}

/** Two states meet time and again in one city, so that the place tells nothing of two tellings without a time. */
function isUnplaced({ window, place, participants }: ContactProfile): boolean {
  return window === null && (place === null || participants.every(({ level }) => level === 'state'));
}

type TimesOfProfile = Pick<ContactProfile, 'window' | 'dated' | 'weekday' | 'calendar' | 'background' | 'follows'>;

function readTimes(contact: Contact, where: ToldWhere): TimesOfProfile {
  const { window, dated, isBackground } = readWindow(contact, where);
  const open = dated ? null : contact.date;
  const calendar = open && calendarIn(open.text);
  return {
    window,
    dated,
    weekday: open && weekdayIn(open.text),
    ...(calendar ? { calendar } : {}),
    ...(isBackground ? { background: true } : {}),
  };
}

function toProfile(
  contact: Contact,
  participants: ContactProfile['participants'],
  { window, dated, weekday, ...times }: TimesOfProfile,
): ContactProfile {
  const round = contact.ordinal === null ? roundIn(contact.anchors) : null;
  return {
    kind: contact.kind,
    form: contact.form,
    status: contact.status,
    attempted: contact.attempted,
    ordinal: contact.ordinal,
    participants,
    mediators: [...new Set(contact.mediators.flatMap(({ key, state }) => (state ? [key, state] : [key])))].sort(),
    place: contact.place && cityOf(contact.place.name),
    window,
    dated,
    weekday,
    document: null,
    occurrence: 0,
    ...times,
    ...(round === null ? {} : { round }),
  };
}

function toParticipants(
  references: readonly ActorReference[],
  { actors, judged }: { readonly actors: ToldContacts['actors']; readonly judged: JudgedActors },
): readonly ProfileParticipant[] {
  const participants = new Map<string, ProfileParticipant>();
  const isHeldApart = holdsApart(references, judged);
  for (const reference of references) {
    const kind = actors.get(reference.key)?.kind ?? 'organisation';
    const key = isHeldApart ? reference.key : judged.keyFor(reference.key);
    const apart = judged.apartFrom(reference.key);
    participants.set(key, {
      key,
      state: reference.state,
      level: levelOf(reference, kind),
      kind,
      name: nameOf(key, reference),
      ...(!isHeldApart && judged.keysOf(key).length > 1 ? { judged: true } : {}),
      ...(apart.length > 0 ? { apart } : {}),
    });
  }
  return [...participants.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
}

/** Whether a contact names two that people hold to be one: nobody meets himself, so there the text decides. */
function holdsApart(references: readonly ActorReference[], judged: JudgedActors): boolean {
  const keys = new Set(references.map(({ key }) => key));
  return new Set([...keys].map(judged.keyFor)).size < keys.size;
}

/** The name of a key that stands for others is in the key itself: the same whichever report is read first. */
function nameOf(key: string, reference: ActorReference): string | null {
  if (key === reference.key) return reference.wikidata === null ? foldName(reference.name) : null;
  return key.startsWith('local:') ? foldName(key.slice('local:'.length)) : null;
}

function levelOf(reference: ActorReference, kind: Actor['kind']): ParticipantLevel {
  if (kind === 'person') return 'person';
  return kind === 'state' || reference.key === reference.state ? 'state' : 'body';
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
