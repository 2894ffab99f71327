import type { Clause } from '../../core/clause.ts';
import { DECLARED_STATES } from '../../german/commitment-words.ts';
import { actingSubjectOf, type ClauseReading, tokensOf } from './clause-reading.ts';
import { findMatters } from './find-matters.ts';
import { isAsserted } from './find-spoken.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Acts done by declaring them: "erklärte den Luftraum für gesperrt", "erklärte die Waffenruhe für beendet". */
export function findDeclared(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    if (clause.verb?.lemma !== 'erklären' || clause.verb.negated || !isAsserted(reading, clause)) return [];
    if (!isDeclaring(reading, clause)) return [];
    const object = clause.phrases.find(
      (phrase) => phrase.role === 'object' && findMatters(reading.annotated, rangeOfPhrase(phrase)).length > 0,
    );
    if (object === undefined) return [];
    const subject = actingSubjectOf(reading, clause);
    return [
      {
        kind: 'promise',
        status: 'announced',
        clause,
        content: {
          range: { first: object.firstToken, end: clause.parts.at(-1)?.end ?? object.endToken },
          phrase: object,
        },
        by: subject ? [rangeOfPhrase(subject)] : [],
        to: [],
        binds: 'subject',
        rule: 'declared',
      } as const,
    ];
  });
}

/** "für gesperrt": the preposition with a state after it. */
function isDeclaring(reading: ClauseReading, clause: Clause): boolean {
  const tokens = tokensOf(clause).map((index) => reading.annotated.tokens[index]!.text.toLowerCase());
  return tokens.some((word, place) => word === 'für' && DECLARED_STATES.has(tokens[place + 1] ?? ''));
}
