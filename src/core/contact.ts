import type { ActorReference } from './actor.ts';
import type { Anchor } from './anchor.ts';
import type { Bound } from './time-expression.ts';

/** By what means people spoke; `unspecified` where the document does not say. */
export type ContactKind = 'phone' | 'video' | 'meeting' | 'visit' | 'talks' | 'message' | 'unspecified';

/** How far a contact has come; `alleged` where one side tells of it and the document does not vouch for it. */
export type ContactStatus =
  | 'proposed'
  | 'planned'
  | 'ongoing'
  | 'held'
  | 'postponed'
  | 'cancelled'
  | 'refused'
  | 'denied'
  | 'alleged';

/** When a contact took or takes place. */
export interface ContactDate {
  /** EDTF; null where the text and the reference time do not settle it. */
  readonly edtf: string | null;
  /** The words it rests on. */
  readonly text: string;
  readonly from: 'text' | 'publishedAt' | 'updatedAt' | 'section' | 'narrative' | null;
  readonly anchors: readonly Anchor[];
}

/** How long a contact took. */
export interface ContactDuration {
  /** ISO 8601: `PT90M`. */
  readonly iso: string;
  readonly bound: Bound;
  readonly anchors: readonly Anchor[];
}

/** Where a contact took or takes place. */
export interface ContactPlace {
  /** A city, state or region; a seat is followed by its city: "Weißes Haus, Washington". */
  readonly name: string;
  readonly anchors: readonly Anchor[];
}

/** One exchange in the world as one document tells of it, all its mentions together (PLOVER CONSULT, CAMEO 04). */
export interface Contact {
  readonly kind: ContactKind;
  /** Of talks: direct, indirect (through mediators). */
  readonly form: 'direct' | 'indirect' | null;
  readonly status: ContactStatus;
  /** Known from a leak ("abgehört", "Mitschnitt", "im angeblichen Wortlaut"). */
  readonly leaked: boolean;
  /** Tried without success ("versuchte vergebens ... zu erreichen"). */
  readonly attempted: boolean;
  /** Inside one side. */
  readonly sameState: boolean;
  /** "zweite Runde" -> 2. */
  readonly ordinal: number | null;
  /** At least two. */
  readonly participants: readonly ActorReference[];
  readonly mediators: readonly ActorReference[];
  readonly date: ContactDate | null;
  readonly duration: ContactDuration | null;
  readonly place: ContactPlace | null;
  /** Who sought it. */
  readonly initiative: ActorReference | null;
  readonly topics: readonly Anchor[];
  readonly reportedBy: readonly ActorReference[];
  /** The words that tell of it: each a sentence or clause of at most 400 characters. */
  readonly anchors: readonly Anchor[];
  readonly rule: string;
}

/** The city of a named place: "Washington" of "Weißes Haus, Washington"; any other name as it is. */
export function cityOf(name: string): string {
  return name.split(', ').at(-1)!;
}
