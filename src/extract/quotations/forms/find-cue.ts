import type { Clause, Phrase, VerbComplex } from '../../../core/clause.ts';
import { rememberByForm } from '../../../core/form.ts';
import type { Quotation } from '../../../core/quotation.ts';
import { DOCUMENT_NOUN_ENDINGS } from '../../../german/post-platforms.ts';
import { PAPER_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { SPEECH_IDIOMS, type SpeechIdiom } from '../../../german/speech-idioms.ts';
import {
  CORRELATES_OF_VERBS,
  DENYING_VERBS,
  SPEECH_VERBS,
  VERBS_WITH_PLAIN_CLAUSE,
} from '../../../german/speech-verbs.ts';
import { readCarriers } from '../chains/read-carriers.ts';
import { hasEnding } from '../has-ending.ts';
import { lowerAt, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { isHeard } from './is-heard.ts';

/** The words by which a clause quotes somebody, and what may follow them. */
export interface Cue {
  readonly lemma: string;
  readonly medium: Quotation['medium'];
  readonly tokens: readonly number[];
  /** A verb-second clause in the indicative may be its content. */
  readonly plainClause: boolean;
  readonly denies: boolean;
}

const idiomsOfVerb = new Map<string, SpeechIdiom[]>();
for (const idiom of SPEECH_IDIOMS) {
  for (const verb of idiom.verbs) idiomsOfVerb.set(verb, [...(idiomsOfVerb.get(verb) ?? []), idiom]);
}
/** The words with which an idiom begins: a verb has up to some dozens of idioms, and most of its clauses none of them. */
const idiomOpeners = new Set(SPEECH_IDIOMS.flatMap(({ words }) => words.map(([first]) => first!)));
const opensIdiom = rememberByForm((_, lower) => idiomOpeners.has(lower));

/** The cue of a clause; undefined where its verb quotes nobody. */
export function findCue(reading: Reading, clause: Clause): Cue | undefined {
  const known = reading.cuesSeen[clause.index];
  if (known !== undefined) return known ?? undefined;
  const cue = readCue(reading, clause);
  reading.cuesSeen[clause.index] = cue ?? null;
  return cue;
}

function readCue(reading: Reading, clause: Clause): Cue | undefined {
  const { verb } = clause;
  if (!verb || reading.quotedOfToken[verb.tokens[0]!] !== -1) return undefined;
  if (isHeard(reading, clause))
    return { lemma: 'verlauten', medium: 'speech', tokens: verb.tokens, plainClause: true, denies: false };
  if (verb.lemma === 'stehen' && isWritten(reading, clause))
    return { lemma: 'stehen', medium: 'writing', tokens: verb.tokens, plainClause: true, denies: false };
  const lemma = bareLemma(verb.lemma);
  // "*gab* zu bedenken": the parser takes the infinitive for the verb.
  const finite = verb.finite === undefined ? undefined : reading.annotated.words[verb.finite]!.readings[0]?.lemma;
  const idiom =
    findIdiom(reading, clause, lemma) ?? (finite === 'geben' ? findIdiom(reading, clause, finite) : undefined);
  const medium = idiom?.medium ?? SPEECH_VERBS.get(lemma);
  if (medium === undefined || isNoSaying(reading, clause, idiom !== undefined)) return undefined;
  const own = verb.tokens.filter((token) => !isAttribute(reading, clause, token));
  const tokens = [...new Set([...own, ...(idiom?.tokens ?? []), ...companions(reading, clause)])];
  return {
    lemma,
    medium,
    tokens: tokens.sort((left, right) => left - right),
    plainClause: isPlain(verb, lemma, idiom !== undefined),
    denies: DENYING_VERBS.has(lemma),
  };
}

/** "so steht es *in der Anklageschrift*": in a paper, and nothing else stands there. */
function isWritten(reading: Reading, { phrases }: Clause): boolean {
  const isNamed = phrases.some(
    ({ role, firstToken }) => role === 'subject' && !/^(es|das|dies)$/i.test(textAt(reading, firstToken)),
  );
  const paper = phrases.find(({ preposition }) => preposition === 'in' || preposition === 'auf');
  return !isNamed && paper !== undefined && phrases.some((phrase) => isPaper(reading, phrase));
}

function isPaper(reading: Reading, { head, preposition }: Phrase): boolean {
  const word = textAt(reading, head);
  return preposition === 'in' && [PAPER_SOURCE_ENDINGS, DOCUMENT_NOUN_ENDINGS].some((list) => hasEnding(word, list));
}

/** Whether a verb-second clause in the indicative may be the content; "ließ das Amt *wissen*" says, "wusste" does not. */
function isPlain({ modal, voice }: VerbComplex, lemma: string, isIdiom: boolean): boolean {
  // "..., wurde der Minister von der Agentur zitiert".
  if (voice === 'passive' && (lemma === 'zitieren' || lemma === 'wiedergeben')) return true;
  if (isIdiom) return lemma !== 'sein';
  if (modal === 'lassen' && /^(wissen|verlauten|ausrichten|durchblicken)$/.test(lemma)) return true;
  return lemma === 'erfahren' || VERBS_WITH_PLAIN_CLAUSE.has(lemma);
}

/** "sagte er *weiter*": the adverb reads as a prefix. */
function bareLemma(lemma: string): string {
  const bare = lemma.startsWith('weiter') ? lemma.slice('weiter'.length) : lemma;
  return SPEECH_VERBS.has(bare) ? bare : lemma;
}

/** "bestätigt *sich*", "*muss* bestätigt werden", "ist zu berichten", "*niemand* erwartet": forms in which nobody says anything. */
function isNoSaying(reading: Reading, clause: Clause, isIdiom: boolean): boolean {
  const verb = clause.verb!;
  const texts = tokensOfClause(clause).map((token) => lowerAt(reading, token));
  if (texts.includes('niemand') || texts.includes('keiner')) return true;
  // "erfuhr *die Zeitung* aus Kreisen" quotes the circles; who else learns something says nothing.
  if (verb.lemma === 'erfahren' && readCarriers(reading, tokensOfClause(clause)).length === 0) return true;
  // "Das heißt: ..." explains, "es heißt" quotes.
  if (verb.lemma === 'heißen' && !texts.includes('es')) return true;
  if (!isIdiom && texts.includes('sich') && notReflexive.has(verb.lemma)) return true;
  if (
    !isIdiom &&
    verb.tokens.some(
      (token) =>
        // "sagte Hilfe *zu*" has a prefix, "ist *zu* berichten" an infinitive.
        (textAt(reading, token) === 'zu' && !verb.lemma.startsWith('zu')) ||
        reading.annotated.words[token]!.readings[0]?.form === 'zuInfinitive',
    )
  )
    return true;
  // "Israel dürfte damit *rechnen können*", "sie muss eine Stichwahl *fürchten*": nobody tells of a thought.
  if (
    !isIdiom &&
    verb.modal !== undefined &&
    /^(können|müssen|dürfen)$/.test(verb.modal) &&
    ownThoughts.has(verb.lemma)
  )
    return true;
  const isModal = verb.modal === 'können' || verb.modal === 'müssen' || verb.modal === 'dürfen';
  // "Die Schweiz *soll* angefragt worden sein" tells of a deed.
  const isDeed = verb.voice === 'passive' && verb.modal === 'sollen' && !texts.includes('es');
  return isDeed || (isModal && (verb.voice === 'passive' || texts.includes('man')));
}

const ownThoughts = new Set(['rechnen', 'fürchten', 'befürchten', 'hoffen', 'erwarten', 'träumen', 'vertrauen']);

const notReflexive = new Set(['bestätigen', 'zeigen', 'ergeben', 'finden', 'befinden', 'erklären', 'ankündigen']);

/** The verb's words as a cue, whatever the verb: beside a full direct quotation "freute sich" quotes as well. */
export function toCueTokens(reading: Reading, clause: Clause): readonly number[] {
  const known = findCue(reading, clause);
  if (known) return known.tokens;
  return [...new Set([...(clause.verb?.tokens ?? []), ...companions(reading, clause)])].sort(
    (left, right) => left - right,
  );
}

function findIdiom(reading: Reading, clause: Clause, lemma: string) {
  const idioms = idiomsOfVerb.get(lemma);
  if (!idioms) return undefined;
  if (!hasOpener(reading, clause)) return undefined;
  const tokens = tokensOfClause(clause);
  for (const idiom of idioms) {
    for (const words of idiom.words) {
      for (let at = 0; at < tokens.length; at += 1) {
        if (lowerAt(reading, tokens[at]!) !== words[0]) continue;
        const found = tokens.slice(at, at + words.length);
        if (words.every((word, offset) => lowerAt(reading, found[offset] ?? -1) === word))
          return { medium: idiom.medium, tokens: found };
      }
    }
  }
  return undefined;
}

function hasOpener({ annotated }: Reading, { parts }: Clause): boolean {
  for (const { first, end } of parts)
    for (let token = first; token < end; token += 1) if (opensIdiom(annotated.tokens[token]!)) return true;
  return false;
}

/** "geht *davon* aus", "äußerte *sich*", "*es* heißt": words that belong to the verb of saying. */
function companions(reading: Reading, clause: Clause): number[] {
  const lemma = clause.verb?.lemma ?? '';
  const correlate = CORRELATES_OF_VERBS.get(lemma) ?? '';
  return tokensOfClause(clause).filter((token) => {
    const word = lowerAt(reading, token);
    if (word === correlate) return !/^hinaus$/i.test(textAt(reading, token + 1));
    return word === 'sich' || (word === 'es' && lemma === 'heißen');
  });
}

/** "in der *veröffentlichten* Mitteilung": an inflected participle before a noun is no part of the verb. */
function isAttribute(reading: Reading, clause: Clause, token: number): boolean {
  if (token === clause.verb?.finite || !/(te[nrsm]?|ene[nrsm]?)$/.test(textAt(reading, token))) return false;
  const next = reading.annotated.words[token + 1]?.category;
  return next === 'noun' || next === 'name' || next === 'adjective';
}
