import type { VerbReading } from '../../core/clause.ts';

/** A finite reading from its parts: "indicative present 3 singular". Plural readings say person 3 and stand for the first too. */
export function finiteReading(
  lemma: string,
  form: { readonly mood: NonNullable<VerbReading['mood']>; readonly tense: 'present' | 'past' },
  agreement: '1s' | '2s' | '3s' | '3p',
): VerbReading {
  return {
    lemma,
    form: 'finite',
    mood: form.mood,
    tense: form.tense,
    person: Number(agreement[0]) as 1 | 2 | 3,
    number: agreement[1] === 's' ? 'singular' : 'plural',
  };
}

/** An infinitive or participle; it has the fields of a finite reading too, so that all readings are one shape of object. */
export function nonfiniteReading(lemma: string, form: 'participle' | 'infinitive' | 'zuInfinitive'): VerbReading {
  return { lemma, form, mood: undefined, tense: undefined, person: undefined, number: undefined };
}

/** "spricht" */
export const presentIndicative = { mood: 'indicative', tense: 'present' } as const;
/** "sprach" */
export const pastIndicative = { mood: 'indicative', tense: 'past' } as const;
/** "spreche" */
export const subjunctiveOne = { mood: 'subjunctive1', tense: 'present' } as const;
/** "spräche" */
export const subjunctiveTwo = { mood: 'subjunctive2', tense: 'past' } as const;
