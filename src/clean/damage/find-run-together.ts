import type { Warning } from '../../core/document.ts';
import { PHRASE_STARTERS, SENTENCE_STARTERS, STARTERS_IN_NAMES } from '../../german/sentence-starters.ts';
import { isFiniteAuxiliary, isFiniteVerb } from './is-finite-verb.ts';
import type { SentenceWord } from './read-sentences.ts';

/** What was found in one sentence; `seam` where two sentences meet without a mark, be both halves whole or not. */
export interface RunTogether {
  readonly warnings: readonly Warning[];
  readonly seam: boolean;
}

/**
 * Two sentences in one, as machine translation and bad extraction leave them. Only the half that cannot stand alone is
 * flagged; where both can, nothing is lost but a full stop.
 */
export function findRunTogether(words: readonly SentenceWord[]): RunTogether {
  for (let at = 2; at < words.length - 2; at++) {
    if (!words[at]!.isCapital) continue;
    if (isSeamAfterAdjective(words, at)) return { warnings: [damaged(words, 0, at)], seam: true };
    if (isSeamAfterClause(words, at)) {
      const restIsWhole = words.slice(at).some((word) => isFiniteVerb(word.text));
      return { warnings: restIsWhole ? [] : [damaged(words, 0, words.length)], seam: true };
    }
    if (isSeamAfterPassive(words, at)) return { warnings: [damaged(words, 0, nextMark(words, at))], seam: true };
  }
  return { warnings: [], seam: false };
}

// "... waren Teil ihrer traditionellen neuen Laut Putins Berater dauerte ...": adjectives wait for a noun, and a word
// that only begins sentences comes.
function isSeamAfterAdjective(words: readonly SentenceWord[], at: number): boolean {
  if (!PHRASE_STARTERS.has(words[at]!.text)) return false;
  let first = at - 1;
  while (first > 0 && adjective.test(words[first]!.text) && !determiner.test(words[first]!.text)) first--;
  if (first > at - 2 || first < at - 4 || !determiner.test(words[first]!.text)) return false;
  if (infinitiveLike.test(words[at - 1]!.text)) return false;
  return hasFinite(words.slice(0, first)) && hasFinite(words.slice(at));
}

const adjective = /^\p{Ll}{3,}e[nrsm]?$/u;
const determiner = /^(?:de[rnms]|die|das|(?:k?ein|mein|sein|ihr|unser|dies|jed|jen)(?:e[rnms]?))$/;

// "dass Moskau nicht kontaktiert worden sei Das Weiße Haus über ...", "nichts zu tun hatte Erörtert wurde ...": the
// verbs that close a clause, and then a capital that cannot go on with it.
function isSeamAfterClause(words: readonly SentenceWord[], at: number): boolean {
  const verb = words[at - 1]!;
  if (!isFiniteAuxiliary(verb.text) || !isNonFinite(words[at - 2]!.text)) return false;
  const opener = words[at]!.text;
  const next = words[at + 1]!;
  if (/^(?:\p{Lu}\p{Ll}+t|Ge\p{Ll}+en)$/u.test(opener) && isFiniteAuxiliary(next.text)) return true;
  return clauseStarters.has(opener) && opener !== 'Laut';
}

// "Putin wurde am Montag begrüßt Trumps Äußerungen, ...": a passive clause is over with its participle, and a noun
// without a preposition follows.
function isSeamAfterPassive(words: readonly SentenceWord[], at: number): boolean {
  const participle = words[at - 1]!;
  if (!participle.text.endsWith('t') || !/^(?:ge|be|ver|er|ent|zer)\p{Ll}+t$/u.test(participle.text)) return false;
  const passive = words.findIndex((word) => /^(?:wurde|wurden)$/.test(word.text));
  if (passive < 1 || passive > 6 || passive >= at - 1) return false;
  const between = words.slice(0, at);
  // The subject stands before the verb and no other verb or clause between: "Putin wurde am Montag begrüßt".
  if (between.some((word, index) => word.isMark || (isFiniteVerb(word.text) && index !== passive && index !== at - 1)))
    return false;
  if (
    !words
      .slice(0, passive)
      .every((word) => word.isCapital || /^(?:de[rs]|die|das|russische|ukrainische)$/.test(word.text))
  )
    return false;
  // "Trumps Äußerungen", "Merkels Vorschlag": a genitive that wants its noun.
  return /^\p{Lu}\p{Ll}+s$/u.test(words[at]!.text) && words[at + 1]!.isCapital;
}

function isNonFinite(word: string): boolean {
  return /^(?:\p{Ll}+(?:en|rn|ln)|(?:ge|be|ver|er|ent|zer)\p{Ll}+t|\p{Ll}+ge\p{Ll}+t|\p{Ll}+iert|worden|tun|sein|\p{Ll}+zu\p{Ll}+en)$/u.test(
    word,
  );
}

function hasFinite(words: readonly SentenceWord[]): boolean {
  return words.some((word) => isFiniteVerb(word.text));
}

function nextMark(words: readonly SentenceWord[], from: number): number {
  const at = words.findIndex((word, index) => index > from && word.isMark);
  return at < 0 ? words.length : at;
}

function damaged(words: readonly SentenceWord[], from: number, end: number): Warning {
  return { kind: 'damaged', start: words[from]!.start, end: words[end - 1]!.end };
}

// "... weiter steigende, nicht messbare" may end in -e; verbs in the infinitive end like adjectives: "verhandeln wollen".
const infinitiveLike = /^(?:haben|werden|wollen|sollen|können|müssen|dürfen|sein|worden|lassen|\p{Ll}+ieren)$/u;

// Of the words that begin sentences those that are no nouns and no parts of names ("Den Haag", "Am Ende").
const clauseStarters = SENTENCE_STARTERS.difference(STARTERS_IN_NAMES);
