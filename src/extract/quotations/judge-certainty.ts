import type { Clause } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import { allegingWords, possibleWords } from '../../german/certainty-words.ts';
import type { Draft } from './draft.ts';
import { type Reading, textAt } from './reading.ts';

/** How firmly the text puts the content: as said, at second hand (subjunctive), as alleged, or as merely possible. */
export function judgeCertainty(reading: Reading, draft: Draft): Quotation['certainty'] {
  if (draft.form === 'direct') return 'certain';
  const clause = leadingClause(reading, draft);
  const modal = clause?.verb?.modal;
  if (modal === 'sollen' && clause?.verb?.mood !== 'subjunctive1') return 'alleged';
  if (draft.quote.some((token) => allegingWords.has(textAt(reading, token).toLowerCase()))) return 'alleged';
  if (
    modal === 'können' ||
    modal === 'dürfen' ||
    draft.quote.some((token) => possibleWords.has(textAt(reading, token).toLowerCase()))
  )
    return 'possible';
  const mood = clause?.verb?.mood;
  return mood === 'subjunctive1' || mood === 'subjunctive2' ? 'reported' : 'certain';
}

/** Whether the speaker says that something is not so: a negated content, or a cue that denies it, but not both. */
export function judgePolarity(reading: Reading, draft: Draft): Quotation['polarity'] {
  const negated = leadingClause(reading, draft)?.verb?.negated ?? false;
  return negated !== (draft.denies ?? false) ? 'negative' : 'positive';
}

/** The first clause with a verb among the quoted words. */
function leadingClause({ annotated }: Reading, draft: Draft): Clause | undefined {
  for (const token of draft.quote) {
    const clause = annotated.clauses[annotated.clauseOfToken[token]!];
    if (
      clause?.verb &&
      (clause.kind !== 'relative' || token === draft.quote[0]) &&
      draft.quote.includes(clause.verb.tokens[0]!)
    )
      return clause;
  }
  return undefined;
}
