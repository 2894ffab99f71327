/** A person's correction: two actors are one, or they are not. Never deleted; a later one on the same actors overrides. */
export interface Judgement {
  readonly id: string;
  readonly kind: 'sameActor' | 'differentActors';
  /** Keys of the two actors, sorted. */
  readonly subjects: readonly [string, string];
  readonly because: string;
  /** ISO 8601. */
  readonly madeAt: string;
}
