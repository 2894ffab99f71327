import type { Phrase } from '../../core/clause.ts';
import { CONTRACTIONS, POSTPOSITIONS } from '../../german/closed-word-classes.ts';
import { knownStates } from '../words/known-places.ts';
import type { Draft } from './draft.ts';
import { readCases } from './read-cases.ts';
import { type Core, isNominal, readCore } from './read-core.ts';
import { isMark, lowerAt, type SentenceView } from './sentence-view.ts';

/** A phrase whose role is still to be settled. */
export interface PhraseDraft extends Omit<Phrase, 'role'> {
  role: Phrase['role'];
}

/** The noun and prepositional phrases of a clause in text order, their roles still unknown. */
export function findPhrases(view: SentenceView, draft: Draft): readonly PhraseDraft[] {
  const phrases: PhraseDraft[] = [];
  for (const part of draft.parts) {
    let token = part.first;
    while (token < part.end) {
      const phrase = readPhrase(view, draft, { first: token, end: part.end });
      if (phrase) phrases.push(phrase);
      token = phrase ? phrase.endToken : token + (isAdverbialPair(view, token) ? 2 : 1);
    }
  }
  return phrases;
}

function readPhrase(
  view: SentenceView,
  draft: Draft,
  range: { readonly first: number; readonly end: number },
): PhraseDraft | undefined {
  const { first, end } = range;
  if (isAdverbialPair(view, first)) return undefined;
  let token = first;
  let preposition: string | undefined;
  while (token < end && view.words[token]!.category === 'preposition' && token !== draft.opener) {
    const lower = lowerAt(view, token);
    preposition = CONTRACTIONS[lower]?.[0] ?? lower;
    token++;
  }
  const core = token === draft.opener ? readOpener(view, draft, end) : readCore(view, token, end);
  if (!core) return undefined;
  const isPronoun = view.words[core.head]!.category === 'pronoun';
  let endToken = extendCore(view, core.end, { end, isPronoun });
  const far = preposition === undefined ? findFarPostposition(view, endToken, end) : undefined;
  if (far !== undefined) {
    preposition = 'zufolge';
    endToken = far + 1;
  }
  // "Angaben zufolge", "dem Kreml gegenüber"
  if (preposition === undefined && endToken < end && isPostposition(view, endToken, end)) {
    preposition = lowerAt(view, endToken);
    endToken++;
  }
  return {
    start: view.tokens[first]!.start,
    end: view.tokens[endToken - 1]!.end,
    firstToken: first,
    endToken,
    head: core.head,
    preposition,
    cases: readCases(view, { first: token, head: core.head, preposition }),
    role: 'unknown',
  };
}

// "vor allem", "unter anderem", "zum Beispiel" are adverbs.
function isAdverbialPair(view: SentenceView, first: number): boolean {
  return view.words[first]!.category === 'preposition' && adverbialRests.has(lowerAt(view, first + 1));
}

const adverbialRests = new Set(['allem', 'anderem', 'kurzem', 'langem', 'weitem', 'weiteres', 'beispiel']);

// The relative pronoun is a phrase of its own, "dessen" and "welcher" with their noun; question words stand for one too.
function readOpener(view: SentenceView, draft: Draft, end: number): Core | undefined {
  const opener = draft.opener!;
  const lower = lowerAt(view, opener);
  if (draft.kind !== 'relative')
    return view.words[opener]!.category === 'pronoun' && /^we[rmn]$|^was$/.test(lower)
      ? { head: opener, end: opener + 1 }
      : undefined;
  if (lower === 'dessen' || lower === 'deren' || lower.startsWith('welch')) {
    const core = readCore(view, opener + 1, end);
    if (core && view.words[core.head]!.category !== 'pronoun' && view.words[opener + 1]!.category !== 'article')
      return core;
  }
  return { head: opener, end: opener + 1 };
}

// Genitives and coordinated phrases belong to the phrase: "die Präsidenten | der USA | und Russlands", "Trump | und Putin".
function extendCore(
  view: SentenceView,
  from: number,
  { end, isPronoun }: { readonly end: number; readonly isPronoun: boolean },
): number {
  // "sich | der Präsident" are two, "er | und der Präsident" one.
  if (isPronoun)
    return /^(?:er|sie|wir|ich)$/.test(lowerAt(view, from - 1)) && lowerAt(view, from) === 'und'
      ? (readConjoined(view, from, end)?.end ?? from)
      : from;
  let last = from;
  for (;;) {
    const next = readGenitive(view, last, end) ?? readConjoined(view, last, end);
    if (!next) return last;
    last = next.end;
  }
}

// "ein Sprecher | des Weißen Hauses", "Vertreter | der Ukraine", "der Präsident | (SPD)"
function readGenitive(view: SentenceView, first: number, end: number): Core | undefined {
  // "ein Gespräch | der beiden", "das Treffen | der vier"
  const isGroup =
    lowerAt(view, first) === 'der' && /^(?:beiden|drei|vier|fünf|sechs|sieben)$/.test(lowerAt(view, first + 1));
  if (isGroup && first + 1 < end && view.words[first]!.category === 'pronoun')
    return { head: first + 1, end: first + 2 };
  // "nach Einschätzung | politischer Beobachter", "eine Reihe | bilateraler und regionaler Fragen"
  const isPlural = first < end && view.words[first]!.category === 'adjective' && lowerAt(view, first).endsWith('er');
  if (isPlural && isNominal(view, first - 1, end)) return readCore(view, first, end);
  // States take no genitive: "bot Russland | der Ukraine | Gespräche an".
  if (knownStates.has(view.tokens[first - 1]?.text ?? '')) return undefined;
  if (first >= end || view.words[first]!.category !== 'article' || !genitiveArticles.has(lowerAt(view, first)))
    return undefined;
  // "in drei Monaten der erste Test": a genitive would be "der ersten".
  const isNominative =
    lowerAt(view, first) === 'der' &&
    view.words[first + 1]?.category === 'adjective' &&
    lowerAt(view, first + 1).endsWith('e');
  return isNominative ? undefined : readCore(view, first, end);
}

const genitiveArticles = new Set(
  'des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer meines meiner beider aller mehrerer zweier dreier jener jenes einiger vieler'.split(
    ' ',
  ),
);

const coordinators = new Set(['und', 'oder', 'sowie', '&']);

function readConjoined(view: SentenceView, first: number, end: number): Core | undefined {
  const lower = lowerAt(view, first);
  const isComma = first < end && view.tokens[first]!.text === ',';
  // "weder Kiew | noch Moskau", "sowohl Oslo | als auch Bern"
  const isAlso = lower === 'als' && lowerAt(view, first + 1) === 'auch';
  const isNor = lower === 'noch' && [2, 3, 4].some((distance) => lowerAt(view, first - distance) === 'weder');
  if (!coordinators.has(lower) && !isComma && !isAlso && !isNor) return undefined;
  const core = readCore(view, first + (isAlso ? 2 : 1), end);
  if (!core || view.words[core.head]!.category === 'pronoun') return undefined;
  return isComma && !isListAfter(view, core.end, end) ? undefined : core;
}

// A comma joins only the members of a list that ends with "und": "von Oman, den Vereinten Nationen, Iran und Katar".
function isListAfter(view: SentenceView, from: number, end: number): boolean {
  let token = from;
  // Longer lists than this do not stand in one phrase of running text.
  for (let members = 0; members < 12 && token < end; members++) {
    const lower = lowerAt(view, token);
    if (lower === 'und' || lower === 'oder' || lower === 'sowie') return readCore(view, token + 1, end) !== undefined;
    const next = view.tokens[token]!.text === ',' ? readCore(view, token + 1, end) : readGenitive(view, token, end);
    if (!next) return false;
    token = next.end;
  }
  return false;
}

// "der Regierung in Caracas zufolge": the phrase before belongs to the noun.
function findFarPostposition(view: SentenceView, token: number, end: number): number | undefined {
  if (token >= end || view.words[token]!.category !== 'preposition' || lowerAt(view, token) === 'zufolge')
    return undefined;
  const core = readCore(view, token + 1, end);
  return core && lowerAt(view, core.end) === 'zufolge' && core.end < end ? core.end : undefined;
}

function isPostposition(view: SentenceView, token: number, end: number): boolean {
  const lower = lowerAt(view, token);
  if (!POSTPOSITIONS.has(lower)) return false;
  if (lower === 'zufolge' || lower === 'zuliebe' || lower === 'halber') return true;
  return token + 1 >= end || isMark(view, token + 1) || view.words[token + 1]!.category === 'verb';
}
