import type { VerbReading } from '../../core/clause.ts';
import { AUXILIARY_VERBS } from '../../german/auxiliary-verbs.ts';
import { nonfiniteReading } from './finite-reading.ts';

/** The readings of all listed forms of auxiliaries, modals, "wissen" and "tun", by form. */
export function indexAuxiliaryForms(): ReadonlyMap<string, readonly VerbReading[]> {
  const readingsByForm = new Map<string, readonly VerbReading[]>();
  for (const [lemma, forms] of Object.entries(AUXILIARY_VERBS)) {
    for (const entry of forms.split(/\s+/)) {
      const [form, codes] = entry.split(':') as [string, string];
      const readings = codes.split(',').map((code) => toReading(lemma, code));
      readingsByForm.set(form, [...(readingsByForm.get(form) ?? []), ...readings]);
    }
  }
  return readingsByForm;
}

function toReading(lemma: string, code: string): VerbReading {
  if (code === 'inf') return nonfiniteReading(lemma, 'infinitive');
  if (code === 'part') return nonfiniteReading(lemma, 'participle');
  return {
    lemma,
    form: 'finite',
    mood: code[0] === 'k' ? 'subjunctive1' : code[0] === 'c' ? 'subjunctive2' : 'indicative',
    tense: code[0] === 'p' || code[0] === 'c' ? 'past' : 'present',
    person: Number(code[1]) as 1 | 2 | 3,
    number: code[2] === 's' ? 'singular' : 'plural',
  };
}
