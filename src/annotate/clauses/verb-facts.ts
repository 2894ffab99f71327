import type { Word } from '../../core/clause.ts';

/** What a word can be among the verbs of a clause. */
export interface VerbFacts {
  readonly canBeFinite: boolean;
  /** Every reading is finite: "sagte", "soll"; not "haben", "erklärt". */
  readonly isOnlyFinite: boolean;
  readonly canBeParticiple: boolean;
  readonly canBeInfinitive: boolean;
  readonly isZuInfinitive: boolean;
}

/** The verb facts of a word; undefined for words that are no verbs. */
export function verbFactsOf(word: Word): VerbFacts | undefined {
  if (word.category !== 'verb' || word.readings.length === 0) return undefined;
  const forms = word.readings.map((reading) => reading.form);
  return {
    canBeFinite: forms.includes('finite'),
    isOnlyFinite: forms.every((form) => form === 'finite'),
    canBeParticiple: forms.includes('participle'),
    canBeInfinitive: forms.includes('infinitive'),
    isZuInfinitive: forms.includes('zuInfinitive'),
  };
}
