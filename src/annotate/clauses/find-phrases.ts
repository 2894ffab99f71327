import type { Phrase } from '../../core/clause.ts';
import { contractions, postpositions } from '../../german/closed-word-classes.ts';
import type { Draft } from './draft.ts';
import { readCases } from './read-cases.ts';
import { isMark, lowerAt, type SentenceView } from './sentence-view.ts';

/** The noun and prepositional phrases of a clause in text order, their roles still unknown. */
export function findPhrases(view: SentenceView, draft: Draft): Phrase[] {
  const phrases: Phrase[] = [];
  for (const part of draft.parts) {
    let token = part.first;
    while (token < part.end) {
      const phrase =
        token === draft.opener && draft.kind !== 'relative' ? undefined : readPhrase(view, token, part.end);
      if (phrase) phrases.push(phrase);
      token = phrase ? phrase.endToken : token + 1;
    }
  }
  return phrases;
}

function readPhrase(view: SentenceView, first: number, end: number): Phrase | undefined {
  let token = first;
  let preposition: string | undefined;
  while (token < end && view.words[token]!.category === 'preposition') {
    const lower = lowerAt(view, token);
    preposition = contractions[lower]?.[0] ?? lower;
    token++;
  }
  const core = readCore(view, token, end);
  if (!core) return undefined;
  let last = core;
  for (;;) {
    const genitive = readGenitive(view, last.end, end);
    if (genitive) {
      last = { head: last.head, end: genitive.end };
      continue;
    }
    const conjoined = readConjoined(view, last.end, end);
    if (!conjoined) break;
    last = { head: last.head, end: conjoined.end };
  }
  let endToken = last.end;
  // "Angaben zufolge", "dem Kreml gegenüber"
  if (
    preposition === undefined &&
    endToken < end &&
    postpositions.has(lowerAt(view, endToken)) &&
    isPostposition(view, endToken, end)
  ) {
    preposition = lowerAt(view, endToken);
    endToken++;
  }
  const cases = readCases(view, { first: token, head: core.head, preposition });
  return {
    start: view.tokens[first]!.start,
    end: view.tokens[endToken - 1]!.end,
    firstToken: first,
    endToken,
    head: core.head,
    ...(preposition === undefined ? {} : { preposition }),
    cases,
    role: 'unknown',
  };
}

interface Core {
  readonly head: number;
  readonly end: number;
}

// Article, attributes, then nouns and names in a row: "der russische Präsident Wladimir Putin"; or a pronoun.
function readCore(view: SentenceView, first: number, end: number): Core | undefined {
  let token = first;
  let hasArticle = false;
  while (token < end) {
    const { category } = view.words[token]!;
    if (category === 'article') hasArticle = true;
    else if (category === 'pronoun') return hasArticle || token > first ? undefined : { head: token, end: token + 1 };
    else if (category === 'noun' || category === 'name') return readNominalRun(view, token, end);
    else if (category !== 'adjective' && category !== 'number') {
      const insideAttribute =
        hasArticle &&
        category !== 'verb' &&
        category !== 'subordinator' &&
        category !== 'conjunction' &&
        !isClosingMark(view, token);
      if (!insideAttribute) return undefined;
    }
    token++;
  }
  return undefined;
}

function isClosingMark(view: SentenceView, token: number): boolean {
  return view.words[token]!.category === 'mark' && !/^[„“"»«‚‘,]$/.test(view.tokens[token]!.text);
}

function readNominalRun(view: SentenceView, first: number, end: number): Core {
  let token = first;
  let head = first;
  while (token < end) {
    const { category } = view.words[token]!;
    const { text } = view.tokens[token]!;
    if (category === 'noun' || category === 'name') {
      if (category === 'noun') head = view.words[head]!.category === 'noun' && head !== token ? head : token;
    } else if (!(nameParticles.has(text) && isNominal(view, token + 1, end)) && !isQuoteMark(text)) break;
    token++;
  }
  while (token > first && !isNominal(view, token - 1, end) && !/^[“"»«‘]$/.test(view.tokens[token - 1]!.text)) token--;
  return { head, end: token };
}

const nameParticles = new Set(['von', 'van', 'der', 'de', 'bin', 'al', 'el', 'zu', 'di', 'del', 'den', 'ibn', 'ben']);

function isQuoteMark(text: string): boolean {
  return /^[„“"»«‚‘]$/.test(text);
}

function isNominal(view: SentenceView, token: number, end: number): boolean {
  const category = token < end ? view.words[token]!.category : undefined;
  return category === 'noun' || category === 'name';
}

// "die Präsidenten | der USA", "ein Sprecher | des Weißen Hauses", "Vertreter | Russlands"
function readGenitive(view: SentenceView, first: number, end: number): Core | undefined {
  const lower = lowerAt(view, first);
  if (first >= end || !genitiveArticles.has(lower) || view.words[first]!.category !== 'article') return undefined;
  return readCore(view, first, end);
}

const genitiveArticles = new Set(
  'des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer meines meiner beider aller mehrerer zweier dreier jener jenes einiger vieler'.split(
    ' ',
  ),
);

// "Donald Trump | und Wladimir Putin", "der USA | und Russlands"
function readConjoined(view: SentenceView, first: number, end: number): Core | undefined {
  const lower = lowerAt(view, first);
  const isComma = first < end && view.tokens[first]!.text === ',';
  if (lower !== 'und' && lower !== 'oder' && lower !== 'sowie' && lower !== '&' && !isComma) return undefined;
  const core = readCore(view, first + 1, end);
  if (!core || view.words[core.head]!.category === 'pronoun') return undefined;
  if (isComma && isMark(view, core.end)) return undefined;
  return core;
}

function isPostposition(view: SentenceView, token: number, end: number): boolean {
  const lower = lowerAt(view, token);
  if (lower === 'zufolge' || lower === 'zuliebe' || lower === 'halber') return true;
  return token + 1 >= end || isMark(view, token + 1) || view.words[token + 1]!.category === 'verb';
}
