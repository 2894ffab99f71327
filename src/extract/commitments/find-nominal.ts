import type { Mention } from '../../core/actor.ts';
import type { Clause, Phrase } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import {
  CARRYING_VERBS,
  COMMITMENT_NOUNS,
  COMMITMENT_VERBS,
  type CommitmentNoun,
  HOPING_VERBS,
} from '../../german/commitment-verbs.ts';
import { CONDITION_NOUNS, UNASSERTED_SUBORDINATORS } from '../../german/commitment-words.ts';
import {
  actingSubjectOf,
  type ClauseReading,
  mentionsIn,
  rangeWithDependents,
  subordinatorOf,
  type TokenRange,
} from './clause-reading.ts';
import { rangeWithAttributes } from './find-content.ts';
import { findMatters } from './find-matters.ts';
import { isAsserted } from './find-spoken.ts';
import { type Content, rangeOfPhrase, type Telling } from './telling.ts';

/** Commitments told by a noun: "Kims Verlangen, ... zu streichen", "die Zusage, dass ...", "Bedingung sei ...". */
export function findNominal(reading: ClauseReading): readonly Telling[] {
  const tellings: Telling[] = [];
  for (const clause of reading.annotated.clauses) {
    for (const phrase of clause.phrases) {
      const head = reading.annotated.tokens[phrase.head];
      const noun = head && nounOf(head);
      // "über Bedingungen einer Waffenruhe geredet": a topic, no demand.
      if (noun === undefined || isDenied(reading, clause) || phrase.preposition === 'über') continue;
      if (noun.kind !== 'demand' && clause.verb !== undefined && HOPING_VERBS.has(clause.verb.lemma)) continue;
      if (isAnswered(clause, phrase)) continue;
      if (noun.kind === 'agreement' && !isReached(reading, clause, phrase)) continue;
      const content = findNounContent(reading, clause, phrase);
      if (content === undefined) continue;
      tellings.push({
        ...noun,
        clause,
        content,
        by: findHolder(reading, clause, { phrase, content }),
        to: [],
        rule: `noun:${reading.lower[phrase.head]}`,
      });
    }
  }
  return tellings;
}

/** "wies die Forderung zurück", "schlug das Angebot aus": the verb tells of it. */
function isAnswered(clause: Clause, phrase: Phrase): boolean {
  return COMMITMENT_VERBS.get(clause.verb?.lemma ?? '')?.kind === 'refusal' && phrase.preposition === undefined;
}

/** "Einigung auf Waffenruhe erzielt"; not "hofft auf eine Einigung über die Waffenruhe". */
function isReached(reading: ClauseReading, clause: Clause, phrase: Phrase): boolean {
  if (phrase.preposition !== undefined) return false;
  if (clause.verb === undefined) return reading.annotated.sentences[clause.sentence]?.region === 'title';
  return REACHING_VERBS.has(clause.verb.lemma) && isAsserted(reading, clause);
}

/** The noun itself or a compound of it: "Schlüsselbedingung", "Kernforderungen". */
const nounOf = rememberByForm((_, word): CommitmentNoun | undefined => {
  const noun = COMMITMENT_NOUNS.get(word);
  if (noun !== undefined || word.length < SHORTEST_COMPOUND || NO_COMPOUND.test(word)) return noun;
  return COMPOUNDING.flatMap((base) => (word.endsWith(base) ? (COMMITMENT_NOUNS.get(base) ?? []) : []))[0];
});

/** Negated, or only supposed: "wenn die Nato eine Zusage gemacht hätte". */
function isDenied(reading: ClauseReading, clause: Clause): boolean {
  const { verb } = clause;
  // "Die Zusage hielt keiner ein": made and broken
  if (verb?.negated === true) return !KEEPING_VERBS.has(verb.lemma);
  const supposed = UNASSERTED_SUBORDINATORS.has(subordinatorOf(reading, clause) ?? '');
  return supposed && verb?.mood === 'subjunctive2';
}

/** The clause after the noun, the phrase that belongs to it, or what it is said to be. */
function findNounContent(reading: ClauseReading, clause: Clause, phrase: Phrase): Content | undefined {
  // "Voraussetzung für eine Waffenruhe sei ein Stopp der Lieferungen": asked for is the stop.
  // "macht die Freilassung zur Bedingung"
  if (isCondition(reading, phrase) && phrase.preposition === 'zu') return findObject(reading, clause);
  if (isCondition(reading, phrase))
    return findClauseAfter(reading, clause, phrase) ?? findPredicate(reading, clause, phrase);
  return (
    findClauseAfter(reading, clause, phrase) ??
    findAttribute(reading, clause, phrase) ??
    findPredicate(reading, clause, phrase)
  );
}

function findObject(reading: ClauseReading, clause: Clause): Content | undefined {
  const object = clause.phrases.find((phrase) => phrase.role === 'object' && phrase.preposition === undefined);
  const range = object && rangeWithAttributes(reading, clause, object);
  return range && reading.annotated.words[object.head]?.category === 'noun' ? { range, phrase: object } : undefined;
}

function isCondition(reading: ClauseReading, phrase: Phrase): boolean {
  const word = reading.lower[phrase.head] ?? '';
  return CONDITION_NOUNS.has(word) || /bedingung(en)?$/.test(word);
}

/** "Kims Verlangen, sämtliche Sanktionen zu streichen"; "als Bedingung bezeichnete der Kreml, dass ...". */
function findClauseAfter(reading: ClauseReading, clause: Clause, phrase: Phrase): Content | undefined {
  const carries = CARRYING_VERBS.has(clause.verb?.lemma ?? '') || KEEPING_VERBS.has(clause.verb?.lemma ?? '');
  const carried = carries && isAsserted(reading, clause);
  for (const index of reading.clausesOfSentence[clause.sentence] ?? []) {
    const other = reading.annotated.clauses[index]!;
    const start = other.parts[0]?.first ?? 0;
    if (start < phrase.endToken || (other.kind !== 'infinitive' && !isThat(reading, other))) continue;
    // "gehe mit der Forderung in die Verhandlungen, dass ...": the clause may follow at the end.
    const follows = other.parent === clause.index && (carried || (other.kind === 'subordinate' && !speaks(clause)));
    if (start - phrase.endToken <= ADJACENT || follows) {
      return { range: { first: start, end: rangeWithDependents(reading, other).end }, clause: other };
    }
    return undefined;
  }
  return undefined;
}

/** "die Forderung nach einem Ende der Sanktionen", "das Angebot einer Feuerpause". */
function findAttribute(reading: ClauseReading, clause: Clause, phrase: Phrase): Content | undefined {
  const inside = { first: phrase.head + 1, end: phrase.endToken };
  if (findMatters(reading.annotated, inside).length > 0) return { range: inside };
  const next = clause.phrases.find((other) => other.firstToken === phrase.endToken);
  if (next?.preposition === undefined || !ATTRIBUTE_PREPOSITIONS.has(next.preposition)) return undefined;
  const range = rangeWithAttributes(reading, clause, next);
  if (findMatters(reading.annotated, range).length === 0) return undefined;
  // "der Aufruf von Kenia zu einer Waffenruhe": whose it is comes first
  const isOwner = next.preposition === 'von' && findMatters(reading.annotated, rangeOfPhrase(next)).length === 0;
  const asked = isOwner ? clause.phrases.find((other) => other.firstToken === next.endToken) : undefined;
  if (asked !== undefined) return { range: rangeWithAttributes(reading, clause, asked), phrase: asked };
  // "das Nein zur Lieferung von Kampfjets"
  return { range, phrase: next };
}

/** "Bedingung sei eine vollständige Amnestie samt dem Ende der Sanktionen": the rest of the clause after the verb. */
function findPredicate(reading: ClauseReading, clause: Clause, phrase: Phrase): Content | undefined {
  if (clause.verb?.lemma !== 'sein' || phrase.preposition !== undefined) return undefined;
  const [verbToken] = clause.verb.tokens;
  const end = clause.parts.at(-1)?.end ?? 0;
  if (verbToken === undefined || phrase.endToken > verbToken || verbToken + 1 >= end) return undefined;
  const range = { first: verbToken + 1, end };
  return findMatters(reading.annotated, range).length > 0 ? { range } : undefined;
}

/** "Kims Verlangen", not "der Hamas einen Vorschlag": a name right before a noun without an article. */
function isGenitiveBefore(reading: ClauseReading, phrase: Phrase, mention: Mention): boolean {
  if (mention.endToken !== phrase.firstToken || !/s$|['’]$/.test(mention.exact)) return false;
  return reading.annotated.words[phrase.firstToken]?.category !== 'article';
}

/** Who holds the demand or makes the promise: named inside the phrase ("Kims"), else the subject of a carrying verb. */
function findHolder(
  reading: ClauseReading,
  clause: Clause,
  { phrase, content }: { readonly phrase: Phrase; readonly content: Content },
): readonly TokenRange[] {
  const inside = { first: phrase.firstToken, end: Math.min(phrase.endToken, content.range.first) };
  const before = { first: Math.max(0, phrase.firstToken - 2), end: phrase.firstToken };
  for (const range of [inside, before]) {
    const mention = mentionsIn(reading.annotated, range).at(-1);
    if (mention && range === inside) return [{ first: mention.firstToken, end: mention.endToken }];
    if (mention && isGenitiveBefore(reading, phrase, mention))
      return [{ first: mention.firstToken, end: mention.endToken }];
  }
  // "warnte Erdogan nach dessen Drohung": the one named right before
  const opener = phrase.firstToken + (phrase.preposition === undefined ? 0 : 1);
  if (/^(dessen|deren)$/.test(reading.lower[opener] ?? '')) {
    const reach = { first: Math.max(0, phrase.firstToken - HOLDER_REACH), end: phrase.firstToken };
    const named = mentionsIn(reading.annotated, reach).at(-1);
    return named === undefined ? [] : [{ first: named.firstToken, end: named.endToken }];
  }
  // "Die Zusage, Fischer freizulassen, hielt Japan nicht ein": who breaks it made it
  if (KEEPING_VERBS.has(clause.verb?.lemma ?? ''))
    return clause.phrases
      .filter((other) => other !== phrase && other.preposition === undefined)
      .map(rangeOfPhrase)
      .slice(0, 1);
  // "lehnte das Angebot ab": who turns an offer down does not make it.
  if (clause.verb !== undefined && !CARRYING_VERBS.has(clause.verb.lemma) && !PLAIN_VERBS.has(clause.verb.lemma))
    return [];
  const subject = actingSubjectOf(reading, clause);
  if (subject === undefined || subject === phrase || subject === content.phrase) return [];
  return [rangeOfPhrase(subject)];
}

/** A verb with a content clause of its own would claim the dass-clause. */
function speaks(clause: Clause): boolean {
  return clause.verb !== undefined && !PLAIN_VERBS.has(clause.verb.lemma);
}

function isThat(reading: ClauseReading, clause: Clause): boolean {
  return clause.subordinator !== undefined && /^da(ss|ß)$/i.test(reading.annotated.tokens[clause.subordinator]!.text);
}

const PLAIN_VERBS: ReadonlySet<string> = new Set([
  'gehen',
  'kommen',
  'stehen',
  'bleiben',
  'bestehen',
  'reisen',
  'antreten',
  'haben',
]);
const KEEPING_VERBS: ReadonlySet<string> = new Set([
  'einhalten',
  'erfüllen',
  'einlösen',
  'umsetzen',
  'nachkommen',
  'halten',
  'befolgen',
  'respektieren',
]);
const REACHING_VERBS: ReadonlySet<string> = new Set([
  'erzielen',
  'erreichen',
  'verkünden',
  'bekanntgeben',
  'bestätigen',
  'geben',
  'gelingen',
]);
const COMPOUNDING: readonly string[] = [
  'bedingung',
  'bedingungen',
  'forderung',
  'forderungen',
  'zusage',
  'zusagen',
  'angebot',
];
/** "Herausforderung", "Aufforderung" are made from verbs of their own. */
const NO_COMPOUND = /^(heraus|auf|über|unter|rück)forderung/;
/** "Forderung" has nine letters; what is not longer is no compound of it. */
const SHORTEST_COMPOUND = 12;
/** A name and a preposition. */
const HOLDER_REACH = 6;
/** Only a comma may stand between a noun and its clause. */
const ADJACENT = 1;
const ATTRIBUTE_PREPOSITIONS: ReadonlySet<string> = new Set(['nach', 'auf', 'über', 'von', 'für', 'zu', 'mit', 'an']);
