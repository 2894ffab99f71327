import type { VerbReading } from '../../core/clause.ts';
import { INSEPARABLE_PREFIXES } from '../../german/verb-prefixes.ts';
import { nonfiniteReading } from './finite-reading.ts';
import { indexAuxiliaryForms } from './index-auxiliary-forms.ts';
import { indexStrongForms } from './index-strong-forms.ts';
import { readWeakForm } from './read-weak-form.ts';

/** The readings of a form without separable prefix: auxiliaries, then strong, weak, and strong with an inseparable prefix. */
export function readBaseForm(form: string): readonly VerbReading[] {
  const auxiliary = auxiliaryForms.get(form);
  if (auxiliary) return auxiliary;
  const strong = strongForms.whole.get(form);
  const weak = readWeakForm(form);
  // "führe" is of führen far oftener than of fahren.
  if (strong && weak.length > 0 && strong.every(({ mood }) => mood === 'subjunctive2')) return weak;
  if (strong) return weak.length === 0 ? strong : [...strong, ...weak];
  if (weak.length > 0) return weak;
  return readInseparableForm(form);
}

// "besprach", "entließ", "vergeben", "übernommen": the prefix takes the place of the ge- of the participle.
function readInseparableForm(form: string): readonly VerbReading[] {
  for (const prefix of INSEPARABLE_PREFIXES) {
    if (form.length < prefix.length + 3 || !form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    const readings = (strongForms.whole.get(rest) ?? []).filter((reading) => reading.form !== 'participle');
    const participle = strongForms.participleCores.get(rest);
    const found = participle ? [...readings, nonfiniteReading(participle, 'participle')] : readings;
    if (found.length > 0) return found.map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
  }
  return [];
}

const auxiliaryForms = indexAuxiliaryForms();
const strongForms = indexStrongForms();
