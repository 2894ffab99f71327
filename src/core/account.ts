import type { ActorKind } from './actor.ts';
import type { Anchor } from './anchor.ts';
import type { CommitmentKind, CommitmentStatus, Quantity } from './commitment.ts';
import type { DenialKind } from './denial.ts';
import type { Bound } from './time-expression.ts';

/** How two accounts of one contact stand to each other on a point. No relation says who is right. */
export type RelationKind =
  | 'agrees'
  | 'onlyIn'
  | 'contradicts'
  | 'denies'
  | 'notConfirmed'
  | 'wider'
  | 'narrower'
  | 'overlapping'
  | 'corrects';

/** Who is heard in a point. */
export interface PointSpeaker {
  /** Actor key; null for people without one. */
  readonly key: string | null;
  readonly name: string;
  /** Key of the state it speaks for; null where unknown or none. */
  readonly state: string | null;
  readonly kind: ActorKind;
}

/** Exact words in one of several documents. */
export interface DocumentAnchor extends Anchor {
  readonly documentId: string;
}

/** A detail of the contact itself, as one side tells it. */
export interface ContactDetail {
  readonly kind: 'duration' | 'date' | 'place' | 'initiative' | 'form' | 'kind';
  /** ISO 8601 of durations, EDTF of days, else a name or a key. */
  readonly value: string;
  /** Of durations. */
  readonly bound: Bound | null;
}

/** One thing that somebody says about a contact: a statement, a commitment as somebody tells it, a detail of the contact, a denial that is no statement. */
export interface Point {
  /** Id of the statement or commitment; of a detail the telling and what it is of. */
  readonly id: string;
  readonly type: 'statement' | 'commitment' | 'detail' | 'denial';
  /** Null: the outlet's own voice. */
  readonly speaker: PointSpeaker | null;
  readonly text: string;
  readonly anchors: readonly DocumentAnchor[];
  readonly polarity: 'positive' | 'negative';
  /** Words around it that say what it is about: "auf die Frage, ob er Zölle senken werde". */
  readonly frame?: string;
  /** When its document came out; null where unknown. */
  readonly publishedAt?: string | null;
  /** Whoever else passed it on, outwards from the speaker. */
  readonly passedOnBy?: readonly PointSpeaker[];
  /** Told by the text itself, which hears nobody but this side. */
  readonly onlySideHeard?: boolean;
  readonly detail?: ContactDetail;
  readonly commitment?: {
    readonly kind: CommitmentKind;
    readonly status: CommitmentStatus;
    /** Keys of the actors who are bound. */
    readonly parties: readonly string[];
    readonly scope: string | null;
    readonly quantity: Quantity | null;
  };
}

/** A denial of a contact or of what somebody said about it. */
export interface DenialPoint {
  readonly by: PointSpeaker;
  readonly kind: DenialKind;
  /** The words of what is denied, in the same documents; empty where it is denied without having been told. */
  readonly aim: readonly DocumentAnchor[];
  readonly text: string;
  readonly anchors: readonly DocumentAnchor[];
}

/** Everything one side says about one contact. */
export interface Account {
  /** Name of the side: its body where one speaks for it ("Kreml"), else its state. */
  readonly side: string;
  readonly state: string | null;
  /** `party` takes part in the contact, `other` does not, `press` is the outlets' own voice. */
  readonly kind: 'party' | 'other' | 'press';
  readonly points: readonly Point[];
  readonly positions: readonly Position[];
}

/** What one side says on one matter: all its wordings, whoever prints them. */
export interface Position {
  /** German word for what it is about ("Gefangene"). */
  readonly matter: string;
  /** The fullest wording. */
  readonly text: string;
  /** Ids of its points. */
  readonly points: readonly string[];
  readonly anchors: readonly DocumentAnchor[];
}

/** What a reason rests on: the dimension of the comparison, or that something is denied or not told. */
export type ReasonAspect =
  | 'wording'
  | 'objects'
  | 'area'
  | 'extent'
  | 'limit'
  | 'length'
  | 'number'
  | 'members'
  | 'restriction'
  | 'condition'
  | 'time'
  | 'stance'
  | 'negation'
  | 'opposites'
  | 'actors'
  | 'topic'
  | 'denial'
  | 'silence'
  | ContactDetail['kind'];

/** How the first side's words stand to those of the second. */
export type ReasonOutcome = 'same' | 'more' | 'less' | 'partly' | 'apart';

/** One reason for a relation, without language: `serve` words it. */
export interface RelationReason {
  readonly aspect: ReasonAspect;
  readonly outcome: ReasonOutcome;
  /** The words that decide, of the first side and of the second; null where a side has none. */
  readonly words: readonly [string | null, string | null];
  /** Of denials. */
  readonly denial?: DenialKind;
}

/** A relation between positions of accounts: on which matter, and why. */
export interface Relation {
  readonly relation: RelationKind;
  /** German word for what it is about; rows of a page are grouped by it. */
  readonly matter: string;
  /** The side that the relation is told from comes first. */
  readonly points: readonly RelationPoint[];
  readonly reasons: readonly RelationReason[];
}

/** One end of a relation: what one side says, with the words. */
export interface RelationPoint {
  readonly side: string;
  /** Id of the statement or commitment; null for a denial that is no statement of its own. */
  readonly statement: string | null;
  readonly anchors: readonly DocumentAnchor[];
}

/** The accounts of one contact and how they stand to each other. */
export interface Comparison {
  readonly accounts: readonly Account[];
  readonly relations: readonly Relation[];
}
