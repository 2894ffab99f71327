import { ADVERBS } from '../german/adverbs.ts';
import { EMPTY_NOUNS, FUNCTION_WORDS_OF_CLAIMS } from '../german/claim-words.ts';
import { ARTICLES, PRONOUNS } from '../german/closed-word-classes.ts';
import { CAPITALS_BY_ADJECTIVE } from '../german/state-stems.ts';
import type { Term } from './claim.ts';
import { findMatters } from './find-matters.ts';
import { foldText, stemOf } from './fold-text.ts';
import { isStateWord } from './is-state-word.ts';

/** How much it says that two claims share a term: a matter or a name much, a state less, a verb or a general word little. */
const weights = { matter: 1, noun: 1, state: 0.6, general: 0.3, number: 0.6, deed: 0.35 } as const;

/** Numbers up to twelve count many things. */
const tellingNumber = 13;

/** What a text is about, by key. Names of the parties are left out: they are in every claim. */
export function readTerms(text: string, partyWords: ReadonlySet<string>): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  const add = (term: Term) => {
    if ((terms.get(term.key)?.weight ?? 0) < term.weight) terms.set(term.key, term);
  };
  const hits = findMatters(text);
  for (const { matter, isGeneral } of hits) {
    const kind = isGeneral ? 'general' : 'matter';
    add({ key: matter, kind, weight: weights[kind], word: matter });
  }
  for (const [, adjective] of text.matchAll(/(\p{Ll}+isch)e[nr]? (?:Haupt|Bundeshaupt)stadt/gu))
    addNoun(CAPITALS_BY_ADJECTIVE.get(adjective) ?? '', { partyWords, isFirstOfTwo: false }, add);
  for (const [index, match] of [...text.matchAll(/\p{L}[\p{L}-]*|\p{N}[\p{N}.,]*/gu)].entries()) {
    const word = match[0];
    // "nächste Runde" is one matter, not a round besides.
    const isNamed = hits.some(({ start, length }) => start <= match.index + 1 && start + length > match.index + 1);
    if (isNamed) continue;
    if (/^\p{N}/u.test(word)) addNumber(word, add);
    else if (/^\p{Lu}/u.test(word) && !(index === 0 && isOpener(word)))
      addNoun(
        word,
        {
          partyWords,
          isFirstOfTwo: / \p{Lu}/u.test(text.slice(match.index + word.length, match.index + word.length + 2)),
        },
        add,
      );
    else addDeed(word, add);
  }
  return terms;
}

const shortestPart = 6;

interface NounPlace {
  readonly partyWords: ReadonlySet<string>;
  /** A first name or a title before a name: "Außenminister Marco Rubio" is about Rubio. */
  readonly isFirstOfTwo: boolean;
}

function addNoun(word: string, { partyWords, isFirstOfTwo }: NounPlace, add: (term: Term) => void): void {
  // "Tomahawk-Marschflugkörper" are Tomahawks too.
  const [first] = word.split('-');
  if (first !== word && first.length >= shortestPart) addNoun(first, { partyWords, isFirstOfTwo }, add);
  const folded = foldText(word);
  const stem = stemOf(folded);
  // "Montagabend", "Donnerstagnachmittag" say when.
  const isTime = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)/.test(folded);
  const isEmpty = isTime || word.length < 3 || EMPTY_NOUNS.has(folded) || isFunctionWord(word);
  const lastPart = folded.slice(folded.lastIndexOf('-') + 1);
  if (isEmpty || EMPTY_NOUNS.has(lastPart) || partyWords.has(folded) || partyWords.has(stem)) return;
  if (findMatters(word).some(({ isGeneral, length }) => !isGeneral || length > folded.length - 4)) return;
  add({
    key: stem,
    kind: 'noun',
    weight: isFirstOfTwo ? weights.general : isStateWord(word) ? weights.state : weights.noun,
    word,
  });
}

function addNumber(word: string, add: (term: Term) => void): void {
  const value = Number(word.replace(/[.]$/, '').replaceAll('.', '').replace(',', '.'));
  if (!(value >= tellingNumber) || /^(?:19|20)\d\d$/.test(word)) return;
  add({ key: `#${value}`, kind: 'number', weight: weights.number, word });
}

function addDeed(word: string, add: (term: Term) => void): void {
  const folded = foldText(word);
  if (folded.length < 6 || functionWords.has(folded) || findMatters(word).length > 0) return;
  const stem = stemOf(
    folded.replace(
      /^(auf|aus|ab|an|ein|vor|zu|weg|mit|frei|los|nieder|wieder|fort|weiter|zusammen|teil|statt)?(?:ge|zu)(?=\p{L}{4})/u,
      '$1',
    ),
  ).replace(/(?:t|ter|te)$/, '');
  add({ key: `~${stem}`, kind: 'deed', weight: weights.deed, word });
}

/** A capitalised word at the beginning that is no noun: "Dazwischen", "Überwiegend", "Jährlich". */
function isOpener(word: string): boolean {
  return (
    isFunctionWord(word) ||
    ADVERBS.has(word.toLowerCase()) ||
    /(?:end|weise|lich|wärts|ings|isch|zwischen|falls)$/.test(word)
  );
}

function isFunctionWord(word: string): boolean {
  return functionWords.has(foldText(word));
}

const functionWords: ReadonlySet<string> = new Set(
  `${ARTICLES} ${PRONOUNS} ${FUNCTION_WORDS_OF_CLAIMS}`.split(/\s+/).map(foldText),
);
