import type { VerbReading, Word, WordCategory } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { PLACE_ADJECTIVES } from '../../german/place-adjectives.ts';
import { ADJECTIVE_WITH_ENDING } from '../../german/word-endings.ts';
import { nonfiniteReading } from './finite-reading.ts';
import { isAttributive } from './is-attributive.ts';
import { isSentenceInitialVerb } from './is-sentence-initial-verb.ts';
import { hasAdjectiveEnding, isCapitalised, opensNounPhrase } from './look-ahead.ts';
import { entryOf, type WordEntry } from './look-up-word.ts';
import { joinsAsPrefix } from './read-verb-form.ts';
import { nounLemma, tellNameFromNoun } from './tell-name-from-noun.ts';

/** The words of one sentence: each form looked up and decided by its neighbours. */
export function tagSentence(tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  for (let position = 0; position < tokens.length; position++) words.push(tagToken(tokens, position, words));
  return words;
}

function tagToken(tokens: readonly Token[], position: number, before: readonly Word[]): Word {
  const token = tokens[position]!;
  if (token.kind === 'mark') return { category: 'mark', lemma: token.text, readings: noReadings };
  if (token.kind === 'number') return { category: 'number', lemma: token.text, readings: noReadings };
  const entry = entryOf(token);
  if (isCapitalised(token) && !isPolitePronoun(token) && !startsClauseText(tokens, position))
    return tagNominal(tokens, position, before);
  return isCapitalised(token)
    ? tagInitial(tokens, position, { entry, before })
    : tagLower(tokens, position, { entry, before });
}

// "Mohammed bin Salman"
function isNameParticle(tokens: readonly Token[], position: number): boolean {
  const previous = tokens[position - 1];
  const next = tokens[position + 1];
  if (tokens[position]!.text !== 'bin' || !previous || !next) return false;
  return isCapitalised(previous) && isCapitalised(next);
}

const lowerNames = new Set([
  'dpa',
  'afp',
  'taz',
  'apa',
  'rbb',
  'epd',
  'kna',
  'sid',
  'dapd',
  'ntv',
  'eBay',
  'arte',
  'dts',
  'red',
  'mdr',
  'ndr',
  'wdr',
]);

// Agencies and stations that write themselves small; "al-Assad"
const isSmallName = rememberByForm((text) => lowerNames.has(text) || /^(?:al|el|ar|as|asch|at|an)-\p{Lu}/u.test(text));

interface Surroundings {
  readonly entry: WordEntry;
  readonly before: readonly Word[];
}

const noReadings: readonly VerbReading[] = [];

// "Sie", "Ihnen" in the middle of a sentence are pronouns, not names.
function isPolitePronoun(token: Token): boolean {
  return token.text === 'Sie' || token.text === 'Ihnen' || token.text === 'Ihr' || token.text === 'Ihre';
}

// First word of the sentence, or after a colon, an opening quotation mark or a leading dash, where German writes a capital.
function startsClauseText(tokens: readonly Token[], position: number): boolean {
  const previous = tokens[position - 1];
  if (!previous) return true;
  return previous.kind === 'mark' && (/^[:„“"»«‚‘'(*•+–—-]$/.test(previous.text) || position === 1);
}

function tagNominal(tokens: readonly Token[], position: number, before: readonly Word[]): Word {
  const token = tokens[position]!;
  const next = tokens[position + 1];
  if (PLACE_ADJECTIVES.has(token.text) && next && isCapitalised(next))
    return { category: 'adjective', lemma: token.text, readings: noReadings };
  const category = tellNameFromNoun(tokens, position, before);
  return { category, lemma: category === 'noun' ? nounLemma(token) : token.text, readings: noReadings };
}

// "Russische Truppen", "Hat Putin", "Gesprochen wurde", "Am Dienstag"; else a noun or name.
function tagInitial(tokens: readonly Token[], position: number, { entry, before }: Surroundings): Word {
  const isClosed =
    entry.isArticle ||
    entry.isPronoun ||
    entry.isPreposition ||
    entry.isConjunction ||
    entry.isSubordinator ||
    entry.isAdverb ||
    entry.isNumber ||
    entry.isQuestionWord ||
    entry.isParticle;
  if (isClosed) return tagLower(tokens, position, { entry, before });
  const next = tokens[position + 1];
  if (entry.readings.length > 0 && isSentenceInitialVerb(entry, next)) return verbWord(entry, entry.readings);
  // A capitalised first word with an ending is an adjective only if its stem looks like one: "Russische", not "Minister".
  if (next && isCapitalised(next) && hasAdjectiveEnding(entry.lower) && ADJECTIVE_WITH_ENDING.test(entry.lower))
    return plainWord('adjective', entry);
  if (entry.isAdjective && !(next && isCapitalised(next))) return plainWord('adjective', entry);
  return tagNominal(tokens, position, before);
}

function tagLower(tokens: readonly Token[], position: number, surroundings: Surroundings): Word {
  const token = tokens[position]!;
  const { entry, before } = surroundings;
  const next = tokens[position + 1];
  // Agencies and stations that write themselves small: "der dpa"
  if (isSmallName(token) || isNameParticle(tokens, position))
    return { category: 'name', lemma: token.text, readings: noReadings };
  if (entry.lower === 'zu' || entry.isContraction) return tagZu(entry, next);
  if (entry.isArticle && opensNounPhrase(tokens, position + 1)) return plainWord('article', entry);
  if (entry.isVerbalArticle && before.at(-1)?.category !== 'preposition') return tagVerb(entry, before);
  // "lädt ihn ein nach Oslo", "sagt ab wegen Krankheit": after its prefix the verb may still be followed by a preposition.
  const isAtEdge = entry.isPrefix && isFieldEnd(tokens, position + 1);
  if (isAtEdge && before.some((word) => takesPrefix(word, entry.lower))) return plainWord('particle', entry);
  if (entry.isNumber) return plainWord('number', entry);
  if (entry.isPlainSubordinator) return plainWord('subordinator', entry);
  const opens = entry.isSubordinator && opensChunk(tokens, position) && !entry.isConjunction;
  if (opens && (!entry.isPreposition || endsInVerb(tokens, position))) return plainWord('subordinator', entry);
  if (entry.isPreposition) return plainWord('preposition', entry);
  if (entry.isConjunction) return plainWord('conjunction', entry);
  if (entry.lower === 'als' || entry.lower === 'wie') return plainWord('conjunction', entry);
  // "anderer westlicher Staaten"
  if (entry.isPronoun && entry.lower.startsWith('ander') && opensNounPhrase(tokens, position + 1))
    return plainWord('adjective', entry);
  if (entry.isPronoun || entry.isArticle || entry.isQuestionWord) return plainWord('pronoun', entry);
  if (entry.isParticle) return plainWord('particle', entry);
  if (entry.isAdverb) return plainWord('adverb', entry);
  if (isAttributive(tokens, position, before)) return plainWord('adjective', entry);
  if (entry.readings.length > 0) return tagVerb(entry, before);
  return plainWord(entry.isAdjective || looksLikeAdjective(token) ? 'adjective' : 'unknown', entry);
}

const looksLikeAdjective = rememberByForm(
  (_, lower) => ADJECTIVE_WITH_ENDING.test(lower) || ADJECTIVE_WITH_ENDING.test(`${lower}e`),
);

// "zu verhandeln" against "zu Gesprächen" and "zu viel"; "im", "zum"
function tagZu(entry: WordEntry, next: Token | undefined): Word {
  if (entry.lower !== 'zu') return plainWord('preposition', entry);
  if (!next || next.kind === 'mark') return plainWord('particle', entry);
  const following = entryOf(next);
  if (!isCapitalised(next) && following.readings.some((reading) => reading.form === 'infinitive')) {
    return plainWord('particle', entry);
  }
  return plainWord(following.isAdverb && !following.isPreposition ? 'particle' : 'preposition', entry);
}

function tagVerb(entry: WordEntry, before: readonly Word[]): Word {
  const previous = before[before.length - 1];
  if (previous?.lemma === 'zu' && previous.category === 'particle') {
    const infinitive = entry.readings.find((reading) => reading.form === 'infinitive');
    if (infinitive) return verbWord(entry, [nonfiniteReading(infinitive.lemma, 'zuInfinitive')]);
  }
  return verbWord(entry, entry.readings);
}

// "während Putin sprach," against "während des Gesprächs warf Trump ..."
function endsInVerb(tokens: readonly Token[], first: number): boolean {
  let end = first + 1;
  while (end < tokens.length && tokens[end]!.kind !== 'mark') end++;
  const last = tokens[end - 1]!;
  return end - first > 2 && !isCapitalised(last) && entryOf(last).readings.some(({ form }) => form === 'finite');
}

function opensChunk(tokens: readonly Token[], position: number): boolean {
  const previous = tokens[position - 1];
  return !previous || previous.kind === 'mark' || isCoordinator(previous);
}

function isCoordinator(token: Token): boolean {
  return token.text === 'und' || token.text === 'oder' || token.text === 'aber' || token.text === 'sondern';
}

// What may follow a separable prefix; an opening quotation mark does not: "bittet um „Verständnis“".
function isFieldEnd(tokens: readonly Token[], position: number): boolean {
  const next = tokens[position];
  const after = tokens[position + 1];
  if (!next) return true;
  if (next.kind === 'mark') return !(/^[„"»«‚'(“]$/.test(next.text) && after !== undefined && after.kind !== 'mark');
  return isCoordinator(next) || entryOf(next).isPreposition;
}

// "hielt stand", but "auf dem Bahnsteig stand"
function takesPrefix(word: Word, prefix: string): boolean {
  return (
    word.category === 'verb' &&
    word.readings.some(({ form, lemma }) => form === 'finite' && joinsAsPrefix(prefix, lemma))
  );
}

function plainWord(category: WordCategory, entry: WordEntry): Word {
  return { category, lemma: entry.lower, readings: noReadings };
}

function verbWord(entry: WordEntry, readings: readonly VerbReading[]): Word {
  return { category: 'verb', lemma: readings[0]?.lemma ?? entry.lower, readings };
}
