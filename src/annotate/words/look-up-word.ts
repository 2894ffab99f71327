import type { VerbReading } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import { ADJECTIVES, ADVERBS } from '../../german/adverbs.ts';
import {
  ARTICLES,
  CONJUNCTIONS,
  CONTRACTIONS,
  NUMBER_WORDS,
  PARTICLES,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  SUBORDINATORS,
} from '../../german/closed-word-classes.ts';
import { SEPARABLE_PREFIXES } from '../../german/verb-prefixes.ts';
import { readVerbForm } from './read-verb-form.ts';

/** What a form can be by the lists, before its place in the sentence is looked at. */
export interface WordEntry {
  readonly lower: string;
  readonly isArticle: boolean;
  readonly isPronoun: boolean;
  readonly isPreposition: boolean;
  readonly isContraction: boolean;
  readonly isConjunction: boolean;
  readonly isSubordinator: boolean;
  readonly isPlainSubordinator: boolean;
  readonly isQuestionWord: boolean;
  readonly isParticle: boolean;
  readonly isPrefix: boolean;
  readonly isNumber: boolean;
  /** A determiner that is a verb too. */
  readonly isVerbalArticle: boolean;
  readonly isAdverb: boolean;
  readonly isAdjective: boolean;
  readonly readings: readonly VerbReading[];
}

/** The entry of a form, from a table that keeps what was looked up before. */
export function lookUpWord(text: string): WordEntry {
  const known = entries.get(text);
  if (known) return known;
  const entry = makeEntry(text.toLowerCase());
  // German news reuses some 20,000 forms; the bound keeps garbage input from filling the memory.
  if (entries.size < 50_000) entries.set(text, entry);
  return entry;
}

/** The entry of a token's form. */
export const entryOf = rememberByForm(lookUpWord);

const entries = new Map<string, WordEntry>();
const articleForms = new Set(ARTICLES.split(/\s+/));
const pronounForms = new Set(PRONOUNS.split(/\s+/));
// "sein", "sich einigen", "sie meinen" are the only determiners that are verbs too.
const verbalArticles = new Set(['sein', 'einigen', 'meinen']);
const prefixForms = new Set(SEPARABLE_PREFIXES);

function makeEntry(lower: string): WordEntry {
  const isContraction = Object.hasOwn(CONTRACTIONS, lower);
  const isPreposition = isContraction || Object.hasOwn(PREPOSITIONS, lower);
  const isAdverb = ADVERBS.has(lower);
  const isAdjective = ADJECTIVES.has(lower);
  const isNumber =
    NUMBER_WORDS.has(lower) ||
    /(?:und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|hundert|tausend)$/.test(lower);
  const isClosed =
    isNumber || isPreposition || isAdverb || isAdjective || CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower);
  return {
    lower,
    isArticle: articleForms.has(lower),
    isPronoun: pronounForms.has(lower),
    isPreposition,
    isContraction,
    isConjunction: CONJUNCTIONS.has(lower),
    isSubordinator: SUBORDINATORS.has(lower),
    isPlainSubordinator: PLAIN_SUBORDINATORS.has(lower),
    isQuestionWord: QUESTION_WORDS.has(lower),
    isParticle: PARTICLES.has(lower),
    isPrefix: prefixForms.has(lower),
    isNumber,
    isVerbalArticle: verbalArticles.has(lower),
    isAdverb,
    isAdjective,
    readings: isClosed || lower.length > 40 ? [] : readEitherSpelling(lower),
  };
}

// Swiss "äusserte", "liess" and the old "schloß", "gewußt"
function readEitherSpelling(lower: string): readonly VerbReading[] {
  const readings = readVerbForm(lower);
  if (readings.length > 0) return readings;
  if (lower.includes('ss')) return readVerbForm(lower.replace('ss', 'ß'));
  return lower.includes('ß') ? readVerbForm(lower.replace('ß', 'ss')) : readings;
}
