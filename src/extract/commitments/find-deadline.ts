import { type Anchor, toAnchor } from '../../core/anchor.ts';
import type { Quantity } from '../../core/commitment.ts';
import { GIVING_VERBS } from '../../german/commitment-words.ts';
import { type ClauseReading, spanOf } from './clause-reading.ts';
import { findQuantity } from './find-quantity.ts';
import { ownRange } from './read-act.ts';
import type { Telling } from './telling.ts';

/** The time that is given for a demand by the clause after it: "forderte, dass er ausreist, und gab ihm eine Woche". */
export function findDeadline(
  reading: ClauseReading,
  telling: Telling,
): { readonly quantity: Quantity; readonly anchor: Anchor } | undefined {
  if (telling.kind !== 'demand') return undefined;
  const { clauses, document } = reading.annotated;
  for (const index of reading.clausesOfSentence[telling.clause.sentence] ?? []) {
    const clause = clauses[index]!;
    if (clause.index <= telling.clause.index || clause.verb === undefined || !GIVING_VERBS.has(clause.verb.lemma))
      continue;
    const range = ownRange(clause);
    const quantity = findQuantity(reading.annotated, range, 'duration');
    if (quantity === null || !TIME_UNIT.test(quantity.unit)) continue;
    return { quantity, anchor: toAnchor(document.text, spanOf(reading.annotated, range)) };
  }
  return undefined;
}

const TIME_UNIT = /^(Minuten|Stunden|Tage|Wochen|Monate|Jahre)$/;
