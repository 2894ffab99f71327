import type { Clause, Phrase } from '../../core/clause.ts';
import type { CommitmentKind, CommitmentStatus } from '../../core/commitment.ts';
import type { TokenRange } from './clause-reading.ts';

/** One place that tells of a commitment, before the tellings of the same one are joined. */
export interface Telling {
  readonly kind: CommitmentKind;
  readonly status: CommitmentStatus;
  /** The clause whose verb or noun makes it a commitment. */
  readonly clause: Clause;
  /** What is offered, demanded, agreed. */
  readonly content: Content;
  /** Who offers, demands, promises, agrees, refuses, threatens: token ranges of the phrases that name them. */
  readonly by: readonly TokenRange[];
  /** To whom it is said. */
  readonly to: readonly TokenRange[];
  /** Whether those in `by` are bound (a promise) or others (a demand). */
  readonly binds: 'subject' | 'other';
  readonly rule: string;
}

/** The words of what is committed: a clause with what depends on it, or a phrase. */
export interface Content {
  readonly range: TokenRange;
  readonly clause?: Clause;
  readonly phrase?: Phrase;
}

/** The token range of a phrase. */
export function rangeOfPhrase(phrase: Phrase): TokenRange {
  return { first: phrase.firstToken, end: phrase.endToken };
}
