import { type Phrase, subjectOf } from '../../core/clause.ts';
import { DENIAL_NOUN, DENIAL_NOUN_VERBS } from '../../german/denial-words.ts';
import { type ClauseReading, spanOf } from '../commitments/clause-reading.ts';
import { isAsserted } from '../commitments/find-spoken.ts';
import { ownRange } from '../commitments/read-act.ts';
import type { DenialTelling } from './denial-telling.ts';
import { findDenier, findOrigin } from './find-denier.ts';

/** Denials told by their noun: "Aus Bagdad kam ein Dementi", "Ankara veröffentlichte ein Dementi". */
export function findDenialNouns(reading: ClauseReading): readonly DenialTelling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === undefined || !DENIAL_NOUN_VERBS.has(verb.lemma) || verb.negated) return [];
    const noun = clause.phrases.find((phrase) => isDenialNoun(reading, phrase));
    if (noun === undefined || !isAsserted(reading, clause)) return [];
    const by = noun === subjectOf(clause) ? findOrigin(reading, clause) : findDenier(reading, clause);
    if (by === undefined) return [];
    const range = ownRange(clause);
    const span = spanOf(reading.annotated, range);
    const rule = `noun:${reading.lower[noun.head]}`;
    return [{ kind: 'flat', by, clause, content: range, pointsBack: true, span, rule } as const];
  });
}

function isDenialNoun({ lower }: ClauseReading, { head, firstToken, preposition }: Phrase): boolean {
  return preposition === undefined && DENIAL_NOUN.test(lower[head] ?? '') && !/^kein/.test(lower[firstToken] ?? '');
}
