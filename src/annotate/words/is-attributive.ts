import type { Word, WordCategory } from '../../core/clause.ts';
import type { Token } from '../../core/segmented.ts';
import { AUXILIARY_VERBS } from '../../german/auxiliary-verbs.ts';
import { PREPOSITIONS_WITH_VON } from '../../german/closed-word-classes.ts';
import {
  hasAdjectiveEnding,
  isCapitalised,
  isInflectedAdjective,
  isInflectedParticiple,
  opensNounPhrase,
} from './look-ahead.ts';
import { entryOf } from './look-up-word.ts';

/** Whether a word stands before its noun as an adjective: "die vereinbarte Waffenruhe", "am vergangenen Dienstag"; but "2005 vereinbarte Putin" has its verb there. */
export function isAttributive(tokens: readonly Token[], position: number, before: readonly Word[]): boolean {
  const entry = entryOf(tokens[position]!);
  const next = tokens[position + 1];
  if (!next || !hasAdjectiveEnding(entry.lower) || !opensNounPhrase(tokens, position + 1)) return false;
  if (!entry.readings.some((reading) => reading.form === 'finite')) return true;
  if (entry.readings.some((reading) => Object.hasOwn(AUXILIARY_VERBS, reading.lemma))) return false;
  if (!isInflectedParticiple(entry.lower) && !isInflectedAdjective(entry.lower)) return false;
  const previous = before[position - 1];
  if (isInsideAttribute(before) || isDetermined(tokens, position, before)) return true;
  if (isAdnominal(previous))
    return (
      (position > 1 && previous!.category !== 'number') || hasLaterVerb(tokens, position + 1) || before.some(isVerb)
    );
  // "Das sagte er über jetzt vereinbarte Treffen": a second word that may be a verb in the same stretch is none.
  return isCapitalised(next) && previous?.category === 'adverb' && hasSureVerb(tokens, position, before);
}

// "eine [oft] beklagte Lücke", "die [jetzt] vereinbarten Treffen", "20 [namentlich] genannte Zeugen": only modifiers stand between.
function isDetermined(tokens: readonly Token[], position: number, before: readonly Word[]): boolean {
  let opening = before.length - 1;
  while (opening > 0 && modifiers.has(before[opening]!.category) && before.length - opening < 5) opening--;
  const word = before[opening];
  if (word === undefined || opening === before.length - 1 || !isAdnominal(word)) return false;
  // "Das gestern erklärte Polens Präsident" has no other verb, "Die stark veränderte Lage ist neu" has.
  return opening > 0 || hasLaterVerb(tokens, position + 1);
}

const modifiers: ReadonlySet<WordCategory> = new Set(['adverb', 'particle', 'adjective', 'number', 'unknown']);

function hasSureVerb(tokens: readonly Token[], position: number, before: readonly Word[]): boolean {
  for (let earlier = position - 1; earlier >= 0 && tokens[earlier]!.text !== ','; earlier--) {
    const { readings } = before[earlier]!;
    if (readings.length > 0 && readings.every(({ form }) => form === 'finite')) return true;
  }
  return hasLaterVerb(tokens, position + 1);
}

// "die [im Donaudelta verendeten] Enten": an article before a preposition has announced the participle.
function isInsideAttribute(before: readonly Word[]): boolean {
  for (let position = before.length - 1; position >= Math.max(1, before.length - 9); position--) {
    const { category } = before[position]!;
    if (category === 'verb' || (category === 'mark' && !quotationMarks.has(before[position]!.lemma))) return false;
    if (closesAttribute(before, position)) return false;
    const isOpening = before[position - 1]!.category === 'article' || before[position - 1]!.category === 'preposition';
    // "südlich von Kiew vereinbarten sie": two prepositions that are one open nothing.
    const isJoint = before[position]!.lemma === 'von' && PREPOSITIONS_WITH_VON.has(before[position - 1]!.lemma);
    if (category === 'preposition' && isOpening) return !isJoint;
    // "vier *mit dem Vorgang vertraute* Personen"; "um zehn in Genf erklärten Ärzte" tells the hour.
    if (category === 'preposition' && counted.test(before[position]!.lemma) && isCount(before, position - 1))
      return true;
    const isModifier = category === 'adverb' || category === 'particle' || category === 'adjective';
    if (isModifier && before[position - 1]!.category === 'article' && before[position + 1]?.category === 'preposition')
      return true;
  }
  return false;
}

// "In einer von der Stadt [verbreiteten Erklärung] versicherte Rama": behind its noun the attribute is over.
function closesAttribute(before: readonly Word[], position: number): boolean {
  if (position < 2 || !isNominal(before[position]!) || before[position - 1]!.category !== 'adjective') return false;
  const inside = before[position - 2]!;
  return isNominal(inside) || (inside.category === 'mark' && quotationMarks.has(inside.lemma));
}

function isNominal({ category }: Word): boolean {
  return category === 'noun' || category === 'name';
}

const quotationMarks = new Set('„“"»«‚‘');

const counted = /^(?:mit|an|von|vom)$/;

function isCount(before: readonly Word[], position: number): boolean {
  const { category, lemma } = before[position]!;
  const isNumber = category === 'number' && !/^(?:1[89]|20)\d\d$/.test(lemma);
  return isNumber && !/^(?:um|gegen|bis|ab|seit|vor|nach)$/.test(before[position - 1]?.lemma ?? '');
}

// "Das erzählte Weißrusslands Präsident" has no other verb, "Das vereinbarte Treffen fand statt" has.
function hasLaterVerb(tokens: readonly Token[], first: number): boolean {
  for (let position = first; position < tokens.length && tokens[position]!.text !== ','; position++) {
    const token = tokens[position]!;
    if (token.kind === 'word' && !isCapitalised(token) && entryOf(token).readings.some(({ form }) => form === 'finite'))
      return true;
  }
  return false;
}

function isAdnominal(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.category === 'preposition')
    return word.lemma !== 'zufolge' && word.lemma !== 'halber' && word.lemma !== 'zuliebe';
  if (word.category === 'number') return !/^(?:1[89]|20)\d\d$/.test(word.lemma);
  return word.category === 'article' || (word.category === 'adjective' && hasAdjectiveEnding(word.lemma));
}

function isVerb(word: Word): boolean {
  return word.category === 'verb';
}
