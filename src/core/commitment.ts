import type { ActorReference } from './actor.ts';
import type { Anchor } from './anchor.ts';
import type { Bound } from './time-expression.ts';

/** What is done by committing oneself or others. */
export type CommitmentKind = 'offer' | 'demand' | 'promise' | 'agreement' | 'refusal' | 'threat';

/** How far a commitment has come, as its document tells it. */
export type CommitmentStatus =
  | 'proposed'
  | 'demanded'
  | 'announced'
  | 'agreed'
  | 'refused'
  | 'inForce'
  | 'fulfilled'
  | 'denied';

/** How much or how many, as the document says it: "je 175 Gefangene". */
export interface Quantity {
  readonly value: number;
  /** As in the text, nominative plural: "Tage", "Gefangene", "km". */
  readonly unit: string;
  readonly bound: Bound;
  readonly distribution: 'each' | 'total' | null;
  readonly anchors: readonly Anchor[];
}

/** Something offered, demanded, promised, agreed, refused or threatened, as one document tells of it. */
export interface Commitment {
  readonly kind: CommitmentKind;
  readonly status: CommitmentStatus;
  /** Who is bound, or would be. */
  readonly parties: readonly ActorReference[];
  readonly by: readonly ActorReference[];
  readonly to: readonly ActorReference[];
  /** Short German phrase in the words of the text: "Angriffe auf Energieanlagen aussetzen". */
  readonly action: string;
  /** What is covered: "Energieanlagen", "Energie und Infrastruktur". */
  readonly scope: string | null;
  readonly condition: Anchor | null;
  readonly quantity: Quantity | null;
  /** EDTF; null where open. */
  readonly start: string | null;
  readonly end: string | null;
  readonly accordingTo: readonly ActorReference[];
  /** At most 400 characters each. */
  readonly anchors: readonly Anchor[];
  readonly rule: string;
}
