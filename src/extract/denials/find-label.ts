import type { Clause } from '../../core/clause.ts';
import { ARRANGED_VERBS, CONTRAST_WORDS, LONG_BEFORE_WORDS } from '../../german/denial-words.ts';
import { type ClauseReading, hasWord, spanOf, type TokenRange, tokensOf } from '../commitments/clause-reading.ts';
import { quotationAround } from '../commitments/find-account.ts';
import type { DenialTelling } from './denial-telling.ts';
import { speakerOf } from './find-denier.ts';

/** Denials of the word, not of the fact: "der Termin habe aber schon länger festgestanden" (so it was no summons). */
export function findLabels(reading: ClauseReading): readonly DenialTelling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    if (!isArrangedBefore(reading, clause)) return [];
    const tokens = tokensOf(clause);
    const range: TokenRange = { first: tokens[0] ?? 0, end: (tokens.at(-1) ?? -1) + 1 };
    const quotation = quotationAround(reading, range);
    const by = quotation && speakerOf(reading, quotation);
    if (by === undefined) return [];
    const span = spanOf(reading.annotated, range);
    return [{ kind: 'label', by, clause, content: range, pointsBack: true, span, rule: 'label:arranged' } as const];
  });
}

function isArrangedBefore(reading: ClauseReading, clause: Clause): boolean {
  if (clause.verb === undefined || clause.verb.negated || !ARRANGED_VERBS.has(clause.verb.lemma)) return false;
  return hasWord(reading, clause, CONTRAST_WORDS) && hasWord(reading, clause, LONG_BEFORE_WORDS);
}
