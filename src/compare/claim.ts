import type { DenialPoint, DocumentAnchor, Point } from '../core/account.ts';
import type { ClaimQuantity } from './read-quantities.ts';

/** How a claim stands to what it names: told as a fact or plan, laid on somebody as a duty, declined, or left open. */
export type Stance = 'told' | 'demand' | 'refusal' | 'open';

/** Something that a claim is about, with how much it says that another claim names it too. */
export interface Term {
  /** Name of a matter, or stem of a noun, number or verb. */
  readonly key: string;
  readonly kind: 'matter' | 'general' | 'noun' | 'number' | 'deed';
  readonly weight: number;
  /** As written, for naming it. */
  readonly word: string;
}

/** One sentence or clause of what a side says, read for comparison. */
export interface Claim {
  /** The point whose words these are, and points whose words lie within. */
  readonly points: readonly Point[];
  readonly text: string;
  readonly folded: string;
  readonly anchors: readonly DocumentAnchor[];
  readonly terms: ReadonlyMap<string, Term>;
  /** What the sentence before is about, where this one points back to it ("einen Termin dafür gebe es noch nicht"). */
  readonly context: ReadonlyMap<string, Term>;
  readonly quantities: readonly ClaimQuantity[];
  readonly stance: Stance;
  readonly isNegated: boolean;
  /** The words by which these are said only to reject them: "trat Berichten entgegen, man habe ..."; null where they are not. */
  readonly rejecting: string | null;
  /** The denial whose words these are. */
  readonly denial: DenialPoint | null;
}
