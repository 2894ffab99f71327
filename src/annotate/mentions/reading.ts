import type { TimedDocument } from '../../core/annotated.ts';
import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { foldName } from './fold-name.ts';
import { stemOfAdjective } from './inflect.ts';
import { isRoleHead } from './is-head-word.ts';
import { getLexicon, type Lexicon, type Name, type NameEntry } from './lexicon.ts';
import type { NamedPerson } from './naming.ts';
import type { StateRecord } from './registry.ts';

/** A document made ready for looking words up. */
export interface Reading {
  readonly timed: TimedDocument;
  readonly tokens: readonly Token[];
  /** Token texts folded for look-up. */
  readonly folded: readonly string[];
  /** Token texts in lower case. */
  readonly lower: readonly string[];
  readonly lexicon: Lexicon;
  /** Of each sentence its last token that can be the head of a role, -1 where none can. */
  readonly lastHeads: readonly number[];
  /** Names looked up so far, by token: the same places are asked for again and again. */
  readonly namesSeen: (readonly NameHit[] | undefined)[];
  /** Names of persons read so far outside roles, by token; null where there is none. */
  readonly personsSeen: (PersonHit | null | undefined)[];
}

/** A name of the registry at a place of the text. */
export interface NameHit {
  readonly entry: NameEntry;
  readonly end: number;
  readonly genitive: boolean;
}

/** A name of a person and the token after it. */
export interface PersonHit {
  readonly named: NamedPerson;
  readonly end: number;
  readonly genitive: boolean;
}

/** Makes a document ready for looking words up. */
export function toReading(timed: TimedDocument): Reading {
  return {
    timed,
    tokens: timed.tokens,
    folded: timed.tokens.map(foldForm),
    lower: timed.tokens.map((token) => token.lower),
    lexicon: getLexicon(),
    lastHeads: findLastHeads(timed),
    namesSeen: [],
    personsSeen: [],
  };
}

function findLastHeads({ tokens, sentences }: TimedDocument): readonly number[] {
  const lastHeads = sentences.map(() => -1);
  for (const token of tokens) if (isRoleHead(token)) lastHeads[token.sentence] = token.index;
  return lastHeads;
}

/** Whether the rest of the sentence holds a word that can be the head of a role: an office, a body of a state, people. */
export function isBeforeHead({ tokens, lastHeads }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at <= lastHeads[token.sentence]!;
}

// Datelines and headings in capitals: "ERIWAN, 25. Okt". Abbreviations are short.
const shortestShouted = 5;

function foldToken(text: string): string {
  const folded = foldName(text);
  if (folded.length < shortestShouted || !/^[A-ZÄÖÜ-]+$/.test(folded)) return folded;
  // "UNRWA", "UNESCO" are listed so.
  if (getLexicon().names.has(folded)) return folded;
  return folded.replace(/[A-ZÄÖÜ]+/g, (word) => word[0] + word.slice(1).toLowerCase());
}

const foldForm = rememberByForm(foldToken);

/** Whether a token is a first name of the lists. */
export const isFirstName = rememberByForm((text) => getLexicon().firstNames.has(foldToken(text)));

/** Whether a token is a word with a capital. */
export function isCapitalWord(token: Token): boolean {
  return token.kind === 'word' && hasCapital(token);
}

const hasCapital = rememberByForm((text) => /^\p{Lu}/u.test(text));

/** Index after the last token of the sentence of `at`. */
export function sentenceEndOf(reading: Reading, at: number): number {
  const token = reading.tokens[at];
  return token ? reading.timed.sentences[token.sentence]!.endToken : at;
}

/** Whether the token begins its sentence, opening marks aside. */
export function isSentenceStart(reading: Reading, at: number): boolean {
  let first = reading.timed.sentences[reading.tokens[at]!.sentence]!.firstToken;
  while (first < at && reading.tokens[first]!.kind === 'mark') first += 1;
  return first === at;
}

/** The longest names of the registry that begin at a token; all readings of that length. */
export function namesAt(reading: Reading, at: number): readonly NameHit[] {
  // Most words begin no name.
  if (at < 0 || at >= reading.tokens.length || !beginsName(reading.tokens[at]!)) return noNames;
  const seen = reading.namesSeen[at];
  if (seen) return seen;
  const hits = findNamesAt(reading, at);
  reading.namesSeen[at] = hits;
  return hits;
}

const noNames: readonly NameHit[] = [];

function findNamesAt(reading: Reading, at: number): readonly NameHit[] {
  const names = namesOfForm(reading.tokens[at]!);
  const end = sentenceEndOf(reading, at);
  const hits: NameHit[] = [];
  for (const { words, entry } of names) {
    const genitive = matchWords(reading, at, words, end);
    if (genitive !== undefined) hits.push({ entry, end: at + words.length, genitive });
  }
  if (hits.length === 0) return noNames;
  const longest = Math.max(...hits.map((hit) => hit.end));
  const best = hits.filter((hit) => hit.end === longest);
  return best.some((hit) => !hit.genitive) ? best.filter((hit) => !hit.genitive) : best;
}

// The names that can begin with a word, as it is written, without a genitive ending, or with its article small.
function findNamesOf(text: string): readonly Name[] {
  const word = foldToken(text);
  const keys = [word, withoutGenitive(word), withSmallArticle(word)].filter((key) => key !== undefined);
  return keys.flatMap((key) => getLexicon().names.get(key) ?? []);
}

const namesOfForm = rememberByForm(findNamesOf);
const beginsName = rememberByForm((text) => findNamesOf(text).length > 0);

// "Al-Scharaa dankte" at a sentence's start.
function withSmallArticle(word: string): string | undefined {
  return /^A(?:l|s|n|r|t|sch)-/.test(word) ? word[0]!.toLowerCase() + word.slice(1) : undefined;
}

/** The word without a genitive ending: "Putins", "Trump's"; undefined where it has none. */
export function withoutGenitive(word: string): string | undefined {
  if (word.length > 4 && word.endsWith("'s")) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s')) return word.slice(0, -1);
  return undefined;
}

// Whether the words stand there: false plain, true with a genitive ending on the last, undefined not at all.
function matchWords(reading: Reading, at: number, words: readonly string[], end: number): boolean | undefined {
  if (at + words.length > end) return undefined;
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = reading.folded[at + offset]!;
    if (word === words[offset] || (offset === 0 && withSmallArticle(word) === words[0])) continue;
    return offset === words.length - 1 && withoutGenitive(word) === words[offset] ? true : undefined;
  }
  return false;
}

const noStates: readonly StateRecord[] = [];
const stateAdjective = /sch(?:e|er|en|em|es)$/;

/** The states that an adjective names: "russischen", "Moskauer", "russisch-ukrainische"; none for other words. */
export function adjectiveStatesAt(reading: Reading, at: number): readonly StateRecord[] {
  const token = reading.tokens[at];
  return token === undefined ? noStates : statesOfAdjective(token);
}

const statesOfAdjective = rememberByForm((text, lower): readonly StateRecord[] => {
  const word = foldToken(text);
  const lexicon = getLexicon();
  const city = lexicon.cityAdjectives.get(word);
  if (city) return [city];
  // Adjectives of states end in -sch: "russisch", "deutsch", "französisch".
  if (!stateAdjective.test(word)) return noStates;
  const stem = stemOfAdjective(lower);
  if (stem === undefined) return noStates;
  const state = lexicon.adjectives.get(stem);
  if (state) return [state];
  const parts = stem.split('-');
  if (parts.length !== 2) return [];
  const states = parts.map((part) => lexicon.adjectives.get(part));
  return states.every((known) => known !== undefined) ? states : [];
});
