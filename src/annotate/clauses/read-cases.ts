import type { Phrase } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { CONTRACTIONS, PREPOSITIONS } from '../../german/closed-word-classes.ts';
import { DETERMINER_CASES, PRONOUN_CASES } from '../../german/determiner-cases.ts';
import { FEMININE_ENDING } from '../../german/word-endings.ts';
import type { SentenceView } from './sentence-view.ts';

type Case = Phrase['cases'][number];

/** The cases that a phrase's form allows: by preposition, article, pronoun; of bare names and nouns all but the genitive. */
export function readCases(
  view: SentenceView,
  phrase: { readonly first: number; readonly head: number; readonly preposition: string | undefined },
): readonly Case[] {
  const governed = phrase.preposition === undefined ? undefined : casesOf(PREPOSITIONS[phrase.preposition] ?? '');
  // "am Samstag", "ins Weiße Haus": the article is inside the preposition.
  const contraction = phrase.first > view.first ? contractionOf(view.tokens[phrase.first - 1]!) : undefined;
  if (contraction && governed)
    return governed.filter((one) => casesOf(DETERMINER_CASES[contraction[1]]!).includes(one));
  const own = ownCases(view, phrase.first, phrase.head);
  if (!governed) return own;
  const both = governed.filter((one) => own.includes(one));
  return both.length > 0 ? both : governed;
}

const contractionOf = rememberByForm((_, lower) => CONTRACTIONS[lower]);

function ownCases(view: SentenceView, first: number, head: number): readonly Case[] {
  const word = view.words[head]!;
  if (word.category === 'pronoun') return casesOfPronoun(view.tokens[head]!);
  const opening = view.tokens[first]!;
  const { category } = view.words[first]!;
  if (category === 'adjective') return casesOfAdjective(opening);
  return category === 'article' ? casesOfDeterminer(opening, view.tokens[head]!.text) : casesOf('nad');
}

const casesOfPronoun = rememberByForm((_, lower) => casesOf(PRONOUN_CASES[lower] ?? 'nad'));
const casesOfAdjective = rememberByForm((_, lower) =>
  casesOf(casesByEnding[/e[nrsm]?$/.exec(lower)?.[0] ?? ''] ?? 'nad'),
);
const codesOfDeterminer = rememberByForm((_, lower) => DETERMINER_CASES[lower]);

function casesOfDeterminer(determiner: Token, text: string): readonly Case[] {
  const codes = codesOfDeterminer(determiner);
  if (codes === undefined) return casesOf('nad');
  const { lower } = determiner;
  // "der Regierung" is no subject
  if ((lower === 'der' || lower === 'dieser' || lower === 'jeder') && FEMININE_ENDING.test(text))
    return ['dative', 'genitive'];
  // "den Präsident" is accusative, "den Gesprächen" dative plural.
  if (pluralDatives.has(lower) && !/[ns]$/.test(text)) return ['accusative'];
  return casesOf(codes);
}

const pluralDatives = new Set('den diesen seinen ihren keinen beiden allen jenen unseren meinen'.split(' '));

// "russische Truppen", "russischer Truppen", "russischen Truppen": without article the adjective shows the case.
const casesByEnding: Readonly<Record<string, string>> = { e: 'na', er: 'ndg', es: 'na', em: 'd', en: 'ad' };

function casesOf(codes: string): readonly Case[] {
  const known = casesByCodes.get(codes);
  if (known) return known;
  const cases = [...codes].map((code) => caseByCode[code]!);
  casesByCodes.set(codes, cases);
  return cases;
}

// A few dozen strings of codes serve all phrases.
const casesByCodes = new Map<string, readonly Case[]>();

const caseByCode: Readonly<Record<string, Case>> = { n: 'nominative', a: 'accusative', d: 'dative', g: 'genitive' };
