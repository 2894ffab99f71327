import type { ActorReference } from '../../core/actor.ts';
import type { Span } from '../../core/anchor.ts';
import type { Clause } from '../../core/clause.ts';
import type { DenialKind } from '../../core/denial.ts';
import type { TokenRange } from '../commitments/clause-reading.ts';

/** One place that tells of a denial, before its target is found and tellings of the same one are joined. */
export interface DenialTelling {
  readonly kind: DenialKind;
  readonly by: ActorReference;
  /** The clause that denies. */
  readonly clause: Clause;
  /** The words of what is denied; the clause itself where it only points back ("bestritt das"). */
  readonly content: TokenRange;
  /** Whether the content only points back to what was said before. */
  readonly pointsBack: boolean;
  readonly span: Span;
  /** "Niemand habe angefragt": denied of everybody, whoever reported it. */
  readonly aboutNobody?: boolean;
  readonly rule: string;
}
