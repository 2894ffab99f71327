import type { VerbReading } from '../../core/clause.ts';
import { STRONG_VERBS } from '../../german/strong-verbs.ts';
import {
  finiteReading,
  nonfiniteReading,
  pastIndicative,
  presentIndicative,
  subjunctiveOne,
  subjunctiveTwo,
} from './finite-reading.ts';

/** All forms of the strong verbs by form, and their participles without ge- ("sprochen" of "besprochen"). */
export function indexStrongForms(): {
  readonly whole: ReadonlyMap<string, readonly VerbReading[]>;
  readonly participleCores: ReadonlyMap<string, string>;
} {
  const whole = new Map<string, VerbReading[]>();
  const participleCores = new Map<string, string>();
  for (const line of STRONG_VERBS.trim().split('\n')) {
    const [infinitive, present, past, participle, subjunctive] = line.split(' ') as [
      string,
      string,
      string,
      string,
      string?,
    ];
    for (const [form, reading] of formsOf(infinitive, { present, past, subjunctive: subjunctive ?? umlaut(past) })) {
      const readings = whole.get(form);
      if (readings) readings.push(reading);
      else whole.set(form, [reading]);
    }
    whole.set(participle, [...(whole.get(participle) ?? []), nonfiniteReading(infinitive, 'participle')]);
    // "entfallen" is of fallen, not of gefallen
    const isPrefixed = infinitive.startsWith('ge') && !/^ge(?:ben|hen|lten)$/.test(infinitive);
    if (participle.startsWith('ge') && !isPrefixed) participleCores.set(participle.slice(2), infinitive);
  }
  return { whole, participleCores };
}

type PrincipalParts = { readonly present: string; readonly past: string; readonly subjunctive: string };

function formsOf(lemma: string, parts: PrincipalParts): readonly (readonly [string, VerbReading])[] {
  const stem = lemma.replace(/e?n$/, '');
  const pastStem = parts.past.replace(/e$/, '');
  const subjunctiveStem = parts.subjunctive.replace(/e$/, '');
  return [
    [lemma, nonfiniteReading(lemma, 'infinitive')],
    [lemma, finiteReading(lemma, presentIndicative, '3p')],
    [lemma, finiteReading(lemma, subjunctiveOne, '3p')],
    [`${stem}e`, finiteReading(lemma, presentIndicative, '1s')],
    [`${stem}e`, finiteReading(lemma, subjunctiveOne, '3s')],
    [parts.present, finiteReading(lemma, presentIndicative, '3s')],
    [parts.present.replace(/t$/, 'st'), finiteReading(lemma, presentIndicative, '2s')],
    [parts.past, finiteReading(lemma, pastIndicative, '3s')],
    [`${pastStem}en`, finiteReading(lemma, pastIndicative, '3p')],
    [`${subjunctiveStem}e`, finiteReading(lemma, subjunctiveTwo, '3s')],
    [`${subjunctiveStem}en`, finiteReading(lemma, subjunctiveTwo, '3p')],
  ];
}

// sprach -> spräche, bot -> böte, fuhr -> führe; ging -> ginge
function umlaut(past: string): string {
  const match = /^(.*)(au|a|o|u)([^aou]*)$/.exec(past);
  if (!match) return past;
  return match[1]! + { a: 'ä', o: 'ö', u: 'ü', au: 'äu' }[match[2]!]! + match[3]!;
}
