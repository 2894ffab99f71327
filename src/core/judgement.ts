/** A person's correction. Never deleted; a later one on the same subjects overrides, and one can be taken back. */
export type Judgement = ActorJudgement | FactJudgement | TakingBack;

interface JudgementParts {
  readonly id: string;
  readonly because: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** Two actors are one, or they are not. */
export interface ActorJudgement extends JudgementParts {
  readonly kind: 'sameActor' | 'differentActors';
  /** Keys of the two actors, sorted. */
  readonly subjects: readonly [string, string];
}

/**
 * What documents tell is right or wrong (`right`, `wrong`: one or more tellings), or tells of one contact or of several
 * (`same`, `different`: one telling of each contact; of different ones the others stay with the first).
 */
export interface FactJudgement extends JudgementParts {
  readonly kind: 'same' | 'different' | 'right' | 'wrong';
  readonly subjects: readonly JudgedFact[];
}

/** The judgement with this id holds no more. */
export interface TakingBack extends JudgementParts {
  readonly kind: 'takenBack';
  readonly subjects: readonly [string];
}

/** One telling, named by its words: so it is found again after every new analysis, whatever its number is then. */
export interface JudgedFact {
  readonly type: 'contact' | 'quotation' | 'commitment' | 'denial';
  /** Id under which it was shown when it was judged. */
  readonly shownAs: string;
  readonly documentId: string;
  /** The document's bytes: another reading of them tells the same. */
  readonly snapshotHash: string;
  /** Where its first words stand. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Tells facts of the same words apart: actors and kind. */
  readonly signature: string;
}
