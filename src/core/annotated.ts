import type { Actor, Mention } from './actor.ts';
import type { Clause, Word } from './clause.ts';
import type { ReferenceTime } from './document.ts';
import type { SegmentedDocument } from './segmented.ts';
import type { TimeExpression } from './time-expression.ts';

/** A segmented document with its words and clauses. */
export interface ParsedDocument extends SegmentedDocument {
  /** One per token, same index. */
  readonly words: readonly Word[];
  /** In text order of their starts; every token belongs to exactly one clause. */
  readonly clauses: readonly Clause[];
  /** Index of the clause of each token. */
  readonly clauseOfToken: readonly number[];
}

/** A parsed document with its time expressions. */
export interface TimedDocument extends ParsedDocument {
  /** In text order, without overlap. */
  readonly times: readonly TimeExpression[];
}

/** A timed document with its mentions and actors: all that extraction reads. */
export interface AnnotatedDocument extends TimedDocument {
  readonly referenceTime: ReferenceTime | null;
  /** In text order, without overlap. */
  readonly mentions: readonly Mention[];
  /** By key; every `actor` and `candidates` entry of a mention is in here. */
  readonly actors: ReadonlyMap<string, Actor>;
}
