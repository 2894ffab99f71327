import type { ActorKind } from './actor.ts';
import type { Anchor } from './anchor.ts';
import type { CommitmentKind, CommitmentStatus, Quantity } from './commitment.ts';
import type { DenialKind } from './denial.ts';

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

/** One thing that somebody says about a contact: a statement, or a commitment as somebody tells it. */
export interface Point {
  /** Id of the statement or commitment. */
  readonly id: string;
  readonly type: 'statement' | 'commitment';
  /** Null: the outlet's own voice. */
  readonly speaker: PointSpeaker | null;
  readonly text: string;
  readonly anchors: readonly DocumentAnchor[];
  readonly polarity: 'positive' | 'negative';
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
}

/** A relation between points of accounts, with the reason in one sentence. */
export interface Relation {
  readonly relation: RelationKind;
  readonly points: readonly RelationPoint[];
  readonly because: string;
}

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
