import type { VerbReading, Word } from '../../core/clause.ts';

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
  const known = factsByReadings.get(word.readings);
  if (known) return known;
  const facts = toFacts(word.readings);
  factsByReadings.set(word.readings, facts);
  return facts;
}

// The lexicon gives the same list of readings for the same form, so most facts are known already.
const factsByReadings = new WeakMap<readonly VerbReading[], VerbFacts>();

function toFacts(readings: readonly VerbReading[]): VerbFacts {
  const forms = readings.map((reading) => reading.form);
  return {
    canBeFinite: forms.includes('finite'),
    isOnlyFinite: forms.every((form) => form === 'finite'),
    canBeParticiple: forms.includes('participle'),
    canBeInfinitive: forms.includes('infinitive'),
    isZuInfinitive: forms.includes('zuInfinitive'),
  };
}
