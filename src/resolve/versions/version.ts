import type { Anchor } from '../../core/anchor.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import type { Denial } from '../../core/denial.ts';
import type { Quotation } from '../../core/quotation.ts';

/** One version of a text as far as two of them are compared. */
export interface Version {
  readonly title: string | null;
  readonly text: string;
  readonly contacts: readonly Contact[];
  readonly commitments: readonly Commitment[];
  readonly quotations: readonly Quotation[];
  readonly denials: readonly Denial[];
}

/** The kinds of facts that versions of a text may differ in. */
export type FactType = 'contact' | 'commitment' | 'statement' | 'denial';

/** What a later version says that the earlier one did not, or no longer says, or says otherwise. */
export interface VersionChange {
  readonly change: 'appeared' | 'changed' | 'vanished';
  readonly type: 'title' | FactType;
  /** Of changed facts: "date", "duration", "quantity", "words" and so on; null where the whole fact is meant. */
  readonly field: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The words in the earlier version; none where it appeared. */
  readonly fromAnchors: readonly Anchor[];
  /** The words in the later version; none where it vanished. */
  readonly toAnchors: readonly Anchor[];
  /** Index in the earlier version's list of such facts; null where it appeared or is no fact. */
  readonly fromPosition: number | null;
  readonly toPosition: number | null;
}

/** A fact of any type as versions are compared by: its words, and its fields as text with the words they rest on. */
export interface ComparableFact {
  readonly type: FactType;
  readonly position: number;
  /** Facts of different keys are never the same fact ("phone" may become "video", a demand no promise). */
  readonly key: string;
  /** Names that should agree. */
  readonly names: readonly string[];
  /** Of contacts: the states that take part, else their names; empty of other facts. */
  readonly sides: string;
  /** Content by which it is known again. */
  readonly words: readonly string[];
  readonly summary: string;
  readonly anchors: readonly Anchor[];
  readonly fields: readonly ComparableField[];
}

/** A field of a fact as text; null where it is open. */
export interface ComparableField {
  readonly name: string;
  readonly value: string | null;
  readonly anchors: readonly Anchor[];
}
