import type { VerbReading } from '../../core/clause.ts';
import { INSEPARABLE_PREFIXES } from '../../german/verb-prefixes.ts';
import { WEAK_VERBS } from '../../german/weak-verbs.ts';
import {
  finiteReading,
  nonfiniteReading,
  pastIndicative,
  presentIndicative,
  subjunctiveOne,
} from './finite-reading.ts';

/** The readings of a form of a weak verb: listed stems, and all verbs in -ieren by their ending. */
export function readWeakForm(form: string): readonly VerbReading[] {
  const readings: VerbReading[] = [];
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    const lemma = lemmaOf(stem);
    if (lemma) addReadings(readings, lemma, ending);
  }
  // "Boehler verhandle mit der Hamas", "Katar vermittle": verbs in -eln lose a letter
  const inEl = form.endsWith('le') ? lemmaByStem.get(`${form.slice(0, -2)}el`) : undefined;
  if (inEl) addReadings(readings, inEl, 'e');
  const participle = participleLemma(form);
  // "verlautet" is what is heard now: nobody has "verlautet" anything.
  if (participle && participle !== 'verlauten') readings.push(nonfiniteReading(participle, 'participle'));
  return readings;
}

const endings = ['eten', 'ete', 'etet', 'ten', 'test', 'te', 'est', 'st', 'et', 'en', 't', 'n', 'e'];

function addReadings(readings: VerbReading[], lemma: string, ending: string): void {
  if (ending === 'en' || ending === 'n') {
    if (lemma.endsWith('en') !== (ending === 'en')) return;
    readings.push(nonfiniteReading(lemma, 'infinitive'));
    readings.push(finiteReading(lemma, presentIndicative, '3p'), finiteReading(lemma, subjunctiveOne, '3p'));
  } else if (ending === 'e') {
    readings.push(finiteReading(lemma, presentIndicative, '1s'), finiteReading(lemma, subjunctiveOne, '3s'));
  } else if (ending === 't' || ending === 'et') {
    readings.push(finiteReading(lemma, presentIndicative, '3s'));
  } else if (ending.endsWith('te')) {
    readings.push(finiteReading(lemma, pastIndicative, '3s'));
  } else if (ending.endsWith('ten')) {
    readings.push(finiteReading(lemma, pastIndicative, '3p'));
  } else if (ending.endsWith('st')) {
    readings.push(finiteReading(lemma, ending.includes('te') ? pastIndicative : presentIndicative, '2s'));
  }
}

// "gesagt", "geantwortet"; without ge-: "erklärt", "vereinbart", "telefoniert"
function participleLemma(form: string): string | undefined {
  if (!form.endsWith('t')) return undefined;
  if (form.startsWith('ge')) {
    // Only listed stems: "generiert" is of generieren.
    const lemma =
      lemmaByStem.get(form.slice(2, -1)) ?? (form.endsWith('et') ? lemmaByStem.get(form.slice(2, -2)) : undefined);
    if (lemma) return lemma;
  }
  const bare = lemmaOf(form.slice(0, -1)) ?? (form.endsWith('et') ? lemmaOf(form.slice(0, -2)) : undefined);
  return bare && (bare.endsWith('ieren') || hasInseparablePrefix(bare)) ? bare : undefined;
}

function hasInseparablePrefix(lemma: string): boolean {
  if (lemma.startsWith('ge') && gePrefixed.has(lemma)) return true;
  return INSEPARABLE_PREFIXES.some((prefix) => lemma.startsWith(prefix) && lemma.length > prefix.length + 3);
}

// Few weak verbs begin with an unstressed ge-; in all others it is the participle's.
const gePrefixed = new Set(
  'gebrauchen gefährden gehorchen gehören gelangen geloben genehmigen genügen gestalten gestatten gewähren gewährleisten gewöhnen gebühren gereichen gesellen gedulden'.split(
    ' ',
  ),
);

function lemmaOf(stem: string): string | undefined {
  const listed = lemmaByStem.get(stem);
  if (listed) return listed;
  // "telefonier", "evakuier", but not "hier", "vier", "tier"
  return stem.length > 4 && stem.endsWith('ier') ? `${stem}en` : undefined;
}

const lemmaByStem = new Map<string, string>();
for (const infinitive of WEAK_VERBS.trim().split(/\s+/)) {
  lemmaByStem.set(infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1), infinitive);
}
