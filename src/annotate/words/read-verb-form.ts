import type { VerbReading } from '../../core/clause.ts';
import { NOT_VERB_FORMS } from '../../german/strong-verbs.ts';
import { SEPARABLE_PREFIXES, WORD_LIKE_PREFIXES } from '../../german/verb-prefixes.ts';
import { nonfiniteReading } from './finite-reading.ts';
import { readBaseForm } from './read-base-form.ts';

/** The readings of a lower-case form as a verb form; empty where it can be none. "mitzuteilen" and "mitteilte" carry their prefix in the lemma. */
export function readVerbForm(form: string): readonly VerbReading[] {
  if (form.length < 2 || NOT_VERB_FORMS.has(form)) return [];
  // "undatiert", "ungeklärt" are adjectives
  if (form.startsWith('un') && !form.startsWith('unter')) return [];
  // "auszuprobieren" before the rule for -ieren takes it whole
  const infixed = form.includes('zu') ? readPrefixedForm(form) : [];
  if (infixed.some((reading) => reading.form === 'zuInfinitive')) return infixed;
  const base = readBaseForm(form);
  if (base.length > 0) return base;
  return readPrefixedForm(form);
}

/** Whether a separable prefix makes a verb with this base: "bekannt" with "geben", any verb with "ab". */
export function joinsAsPrefix(prefix: string, base: string): boolean {
  const ofAuxiliary = prefixesOfAuxiliaries[base];
  if (ofAuxiliary) return ofAuxiliary.includes(prefix);
  const bases = WORD_LIKE_PREFIXES[prefix];
  return bases === undefined || bases.split(' ').includes(base);
}

// "wurde bekannt", "hat inne"; "ist auf" and "will zurück" are no verbs of their own.
const prefixesOfAuxiliaries: Readonly<Record<string, readonly string[]>> = {
  sein: [],
  werden: ['bekannt', 'los', 'einig', 'klar', 'fertig'],
  haben: ['vor', 'inne', 'teil', 'voraus', 'wahr'],
  können: [],
  müssen: [],
  sollen: [],
  wollen: [],
  dürfen: [],
  mögen: [],
  wissen: [],
};

// "dass er morgen anreist", "hat mitgeteilt", "um mitzuteilen", "weil sie stattfanden"
function readPrefixedForm(form: string): readonly VerbReading[] {
  for (const prefix of prefixesByLetter.get(form[0]!) ?? []) {
    if (form.length < prefix.length + 2 || !form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    const infixed = rest.startsWith('zu') ? readBaseForm(rest.slice(2)).find(isInfinitive) : undefined;
    if (infixed && joinsAsPrefix(prefix, infixed.lemma))
      return [nonfiniteReading(prefix + infixed.lemma, 'zuInfinitive')];
    const readings = readBaseForm(rest).filter((reading) => joinsAsPrefix(prefix, reading.lemma));
    if (readings.length > 0) {
      const prefixed = readings.map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
      return isDoubtfulParticiple(prefix, form, prefixed)
        ? [...prefixed, nonfiniteReading(prefixed[0]!.lemma, 'participle')]
        : prefixed;
    }
  }
  return [];
}

// "überfüllt", "umstellt", "durchsucht": with a prefix that stays on the participle looks like the present.
function isDoubtfulParticiple(prefix: string, form: string, readings: readonly VerbReading[]): boolean {
  return (
    /^(?:über|unter|um|durch|hinter)$/.test(prefix) &&
    form.endsWith('t') &&
    !/^ge/.test(form.slice(prefix.length)) &&
    readings.some(({ form: kind, tense }) => kind === 'finite' && tense === 'present')
  );
}

function isInfinitive(reading: VerbReading): boolean {
  return reading.form === 'infinitive';
}

const prefixesByLetter = new Map<string, string[]>();
for (const prefix of SEPARABLE_PREFIXES) {
  const letter = prefix[0]!;
  prefixesByLetter.set(letter, [...(prefixesByLetter.get(letter) ?? []), prefix]);
}
