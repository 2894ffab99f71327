import { CAUSATIVE_VERBS, MODAL_VERBS, RAISING_VERBS } from '../../german/auxiliary-verbs.ts';
import { TIME_NOUNS } from '../../german/time-nouns.ts';
import type { Chunk } from './cut-chunks.ts';
import { findOpener } from './find-opener.ts';
import { isMark, lowerAt, type SentenceView, verbAt, verbsIn } from './sentence-view.ts';

/** A chunk cut before a zu-infinitive that no comma sets off: "Er versprach am Montag | den Krieg zu beenden". */
export function splitInfinitive(view: SentenceView, chunk: Chunk): readonly Chunk[] {
  const verbs = verbsIn(view, chunk.from, chunk.to);
  const zu = verbs[verbs.length - 1];
  if (zu === undefined || verbs.length < 2 || !verbAt(view, zu)!.isZuInfinitive) return [chunk];
  const governor = findGovernor(view, verbs);
  if (governor === undefined || findOpener(view, chunk)) return [chunk];
  const start = findInfinitiveStart(view, chunk, { governor, zu });
  // "drohen zu scheitern" is one verb, "droht das Gespräch abzusagen" two.
  if (view.words[governor]!.readings[0]!.lemma === 'drohen' && start === governor + 1 && lowerAt(view, start) === 'zu')
    return [chunk];
  if (start <= governor || start >= chunk.to) return [chunk];
  return [
    { ...chunk, end: start, to: start },
    { ...chunk, first: start, from: start, markBefore: '', isSplit: false },
  ];
}

// The verb that asks for the infinitive; none where both are one complex: "scheint zu scheitern", "hat zu entscheiden".
function findGovernor(view: SentenceView, verbs: readonly number[]): number | undefined {
  if (
    CAUSATIVE_VERBS.has(view.words[verbs[verbs.length - 1]!]!.lemma) &&
    !verbs.some((token) => verbAt(view, token)!.isOnlyFinite)
  )
    return undefined;
  const finite = verbs.find((token) => verbAt(view, token)!.canBeFinite && !verbAt(view, token)!.isZuInfinitive);
  if (finite === undefined) return undefined;
  const lemma = view.words[finite]!.readings[0]!.lemma;
  const lexical = verbs.find((token) => token > finite && !verbAt(view, token)!.isZuInfinitive);
  if (MODAL_VERBS.has(lemma)) return undefined;
  if (lemma === 'haben' || lemma === 'sein' || lemma === 'werden') return lexical;
  return RAISING_VERBS.has(lemma) ? undefined : finite;
}

// Leftwards from "zu": its adverbs and prepositional phrases and one object, but never the subject after the verb.
function findInfinitiveStart(
  view: SentenceView,
  chunk: Chunk,
  { governor, zu }: { readonly governor: number; readonly zu: number },
): number {
  let start = lowerAt(view, zu - 1) === 'zu' ? zu - 1 : zu;
  // "hofft ankündigen zu können"
  if (CAUSATIVE_VERBS.has(view.words[zu]!.lemma) && start - 1 > governor && verbAt(view, start - 1)?.canBeInfinitive)
    start--;
  let hasObject = false;
  const needsSubject = !hasBareNominal(view, chunk.from, governor);
  while (start - 1 > governor) {
    const phrase = phraseBefore(view, start, governor);
    if (!phrase) break;
    if (phrase.hasPreposition && TIME_NOUNS.has(lowerAt(view, start - 1))) break;
    const isObject = !phrase.hasPreposition && phrase.hasNoun;
    if (isObject && (hasObject || (needsSubject && phrase.first === governor + 1))) break;
    if (isObject && !phrase.hasArticle && phrase.first === governor + 1) break;
    hasObject ||= isObject;
    start = phrase.first;
  }
  return start;
}

interface PhraseBefore {
  readonly first: number;
  readonly hasPreposition: boolean;
  readonly hasArticle: boolean;
  readonly hasNoun: boolean;
}

function phraseBefore(view: SentenceView, end: number, governor: number): PhraseBefore | undefined {
  let first = end - 1;
  const category = view.words[first]!.category;
  if (lowerAt(view, first) === 'sich' || category === 'adverb' || lowerAt(view, first) === 'nicht')
    return { first, hasPreposition: false, hasArticle: false, hasNoun: false };
  if (category !== 'noun' && category !== 'name') return undefined;
  while (first - 1 > governor && isInsidePhrase(view, first - 1)) first--;
  const hasArticle = view.words[first - 1]?.category === 'article' && first - 1 > governor;
  if (hasArticle) first--;
  const hasPreposition = view.words[first - 1]?.category === 'preposition' && first - 1 > governor;
  if (hasPreposition) first--;
  const isGenitive = hasArticle && /^(?:des|der|eines|einer)$/.test(lowerAt(view, first));
  if (isGenitive && !hasPreposition && first - 1 > governor) {
    const owner = phraseBefore(view, first, governor);
    if (owner?.hasNoun) return owner;
  }
  return { first, hasPreposition, hasArticle, hasNoun: true };
}

function isInsidePhrase(view: SentenceView, token: number): boolean {
  if (isMark(view, token)) return false;
  const { category } = view.words[token]!;
  return category === 'noun' || category === 'name' || category === 'adjective' || category === 'number';
}

function hasBareNominal(view: SentenceView, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const { category } = view.words[token]!;
    if (category === 'preposition') return false;
    if (category === 'noun' || category === 'name' || category === 'pronoun') return true;
  }
  return false;
}
