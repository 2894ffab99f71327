import type { ActorKind } from '../core/actor.ts';
import type { Contact, ContactKind, ContactStatus } from '../core/contact.ts';

/** Days since 1970-01-01, both ends included. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** Month, and day where told, of a year that stays open: "am 19. März". */
export interface CalendarDay {
  readonly month: number;
  readonly day: number | null;
}

/** How much a participant's name says: a person, a body of a state, or the state itself. */
export type ParticipantLevel = 'person' | 'body' | 'state';

/** A participant as far as it decides which contact an entry tells of. */
export interface ProfileParticipant {
  readonly key: string;
  readonly state: string | null;
  readonly level: ParticipantLevel;
  readonly kind: ActorKind;
  /** Folded name of actors that no registry knows, to match "Rodríguez" with "Héctor Rodríguez"; null for known ones. */
  readonly name: string | null;
  /** True where the key is that of several keys which people hold to be one actor: it is found by that key too. */
  readonly judged?: true;
  /** Keys that people hold to be other actors, however alike the names. */
  readonly apart?: readonly string[];
}

/**
 * All that decides which contact an entry tells of. Entries with equal profiles always tell of the same contact, so
 * a further report of a known kind costs no comparison, however many there are already.
 */
export interface ContactProfile {
  readonly kind: ContactKind;
  readonly form: Contact['form'];
  readonly status: ContactStatus;
  readonly attempted: boolean;
  readonly ordinal: number | null;
  /** By key. */
  readonly participants: readonly ProfileParticipant[];
  /** Keys and states of mediators, sorted. */
  readonly mediators: readonly string[];
  readonly place: string | null;
  /** Days on which it can have been or will be; null where nothing tells. */
  readonly window: DayWindow | null;
  /** Whether the window comes from a date of the text rather than from the publication day. */
  readonly dated: boolean;
  /** Weekday (0 Sunday) of a date that stays a weekday ("am Dienstag"); null where none. */
  readonly weekday: number | null;
  /** Of a date whose year stays open ("am 19. März"); it keeps those of other days away. */
  readonly calendar?: CalendarDay;
  /** "Zum zweiten Mal", "zweite Runde", where the contact has no ordinal of its own. */
  readonly round?: number;
  /** Its document where neither time nor place tell it from the next such contact: then no two tellings are alike. */
  readonly document: string | null;
  /** 0; counts up where one document tells of several contacts that are alike in all of the above. */
  readonly occurrence: number;
  /** Told as what had been before the news ("nachdem er ihn in Granada getroffen hatte"): only the place says when. */
  readonly background?: true;
  /** Told in a word as what followed another contact ("im Anschluss telefonierte er mit ..."): only its day joins it. */
  readonly follows?: true;
  /** Set where people hold this very telling apart from others: then no other has the same profile. */
  readonly own?: string;
}

/**
 * How exactly a profile is placed in time. `narrow` ones are clustered first, `wide` ones then join the one cluster
 * that fits or make their own, `floating` ones join the one cluster that fits.
 */
export type ProfileTier = 'narrow' | 'wide' | 'floating';

/** A day, a weekend, or the three days before a publication day: two contacts of one pair are rarely nearer. */
const narrowDays = 5;
/** A month with some days before or after. */
const wideDays = 62;

/** The tier of a profile, by the width of its window. */
export function tierOf({ window }: ContactProfile): ProfileTier {
  if (window === null) return 'floating';
  const days = window.to - window.from + 1;
  if (days <= narrowDays) return 'narrow';
  return days <= wideDays ? 'wide' : 'floating';
}

/** The profile as a string that is equal exactly for equal profiles. */
export function toProfileKey(profile: ContactProfile): string {
  return JSON.stringify(profile);
}

/** Participants, as keys, and kind: equal for floating profiles and the clusters that they may join. */
export function toSignature({ participants, kind }: ContactProfile): string {
  return `${kind}|${participants.map((participant) => participant.key).join('|')}`;
}
