import type { Actor, ActorReference } from '../core/actor.ts';
import type { Contact } from '../core/contact.ts';
import {
  type ContactProfile,
  type ParticipantLevel,
  type ProfileParticipant,
  toProfileKey,
} from './contact-profile.ts';
import { weekdayIn } from './read-weekday.ts';
import { readWindow, type ToldWhere } from './read-window.ts';

/** One document's contacts and what is known around them. */
export interface ToldContacts extends ToldWhere {
  readonly contacts: readonly Contact[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly documentId: string;
}

/** The profile of each contact that a document tells of, in the same order; no two are equal. */
export function toContactProfiles({ contacts, actors, documentId, ...where }: ToldContacts): readonly ContactProfile[] {
  const occurrences = new Map<string, number>();
  return contacts.map((contact) => {
    const told = toProfile(contact, actors, where);
    const isUnplaced = told.window === null && told.place === null;
    const profile = isUnplaced ? { ...told, document: documentId } : told;
    const key = toProfileKey(profile);
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return { ...profile, occurrence };
  });
}

function toProfile(contact: Contact, actors: ReadonlyMap<string, Actor>, where: ToldWhere): ContactProfile {
  const { window, dated } = readWindow(contact, where);
  return {
    kind: contact.kind,
    form: contact.form,
    status: contact.status,
    attempted: contact.attempted,
    ordinal: contact.ordinal,
    participants: toParticipants(contact.participants, actors),
    mediators: [...new Set(contact.mediators.flatMap(({ key, state }) => (state ? [key, state] : [key])))].sort(),
    place: contact.place?.name ?? null,
    window,
    dated,
    weekday: dated || !contact.date ? null : weekdayIn(contact.date.text),
    document: null,
    occurrence: 0,
  };
}

function toParticipants(
  references: readonly ActorReference[],
  actors: ReadonlyMap<string, Actor>,
): readonly ProfileParticipant[] {
  const participants = new Map<string, ProfileParticipant>();
  for (const reference of references) {
    const kind = actors.get(reference.key)?.kind ?? 'organisation';
    participants.set(reference.key, {
      key: reference.key,
      state: reference.state,
      level: levelOf(reference, kind),
      kind,
      name: reference.wikidata === null ? foldName(reference.name) : null,
    });
  }
  return [...participants.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
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
