import type { ActorReference, Mention } from '../../core/actor.ts';
import { type Span, toAnchor } from '../../core/anchor.ts';
import type { Clause, Phrase } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import { CAPITALS } from '../../german/capitals.ts';
import { ASSERTION_STEMS } from '../../german/denial-words.ts';
import {
  actingSubjectOf,
  type ClauseReading,
  mentionsFrom,
  mentionsIn,
  type TokenRange,
} from '../commitments/clause-reading.ts';
import { quotationAround } from '../commitments/find-account.ts';
import { toReference, toReferences } from '../commitments/find-parties.ts';
import { isDiplomaticActor } from '../commitments/is-diplomacy.ts';
import { rangeOfPhrase } from '../commitments/telling.ts';

/** Who denies: the clause's subject, else the speaker of what it stands in, else the capital it is said in. */
export function findDenier(reading: ClauseReading, clause: Clause): ActorReference | undefined {
  const subject = clause.verb?.voice === 'passive' ? undefined : actingSubjectOf(reading, clause);
  const named = subject ? findNamed(reading, clause, subject) : [];
  if (subject && isAssertion(reading, subject.head)) return undefined;
  if (subject && named.length === 0 && !isImpersonal(reading, subject.head) && !isBody(reading, subject.head))
    return undefined;
  const [denier] = named.length > 0 ? named : findBehindImpersonal(reading, clause);
  return denier && isDenier(reading, denier) ? denier : undefined;
}

/** Who it comes from: "Aus Bagdad kam ein Dementi", "ein Dementi des Außenministeriums folgte". */
export function findOrigin(reading: ClauseReading, clause: Clause): ActorReference | undefined {
  const [denier] = toReferences(
    reading,
    clause.phrases
      .filter(({ preposition }) => preposition === undefined || ORIGINS.has(preposition))
      .map(rangeOfPhrase),
  );
  const [behind] = denier === undefined ? findBehindImpersonal(reading, clause) : [denier];
  return behind && isDenier(reading, behind) ? behind : undefined;
}

/** Who the subject names; "Maduro, dessen Land die Zuständigkeit bestreitet": who stands before the relative clause. */
function findNamed(reading: ClauseReading, clause: Clause, subject: Phrase): readonly ActorReference[] {
  // "Berlins früherer Bürgermeister Eberhard Holm": who the head of the phrase names, not whose he was
  const ofHead = mentionsFrom(reading.annotated, rangeOfPhrase(subject)).find(
    ({ firstToken, endToken }) => firstToken <= subject.head && subject.head < endToken,
  );
  const range = ofHead === undefined ? rangeOfPhrase(subject) : { first: ofHead.firstToken, end: ofHead.endToken };
  const own = toReferences(reading, [range]);
  // "Das Büro von Ministerpräsident Netanjahu wollte sich nicht äußern"
  const owner = clause.phrases.find(
    ({ preposition, firstToken }) => preposition === 'von' && firstToken === subject.endToken,
  );
  const named = own.length > 0 || owner === undefined ? own : toReferences(reading, [rangeOfPhrase(owner)]);
  if (named.length > 0 || !/^(dessen|deren)$/.test(reading.lower[subject.firstToken] ?? '')) return named;
  if (!OWN_SIDE.test(reading.lower[subject.head] ?? '')) return named;
  const start = clause.parts[0]?.first ?? 0;
  return toReferences(reading, [{ first: Math.max(0, start - ANTECEDENT_REACH), end: start }]).slice(-1);
}

/** The speaker of a quotation as a reference; undefined where none is known or it cannot speak for a side. */
export function speakerOf(reading: ClauseReading, quotation: Quotation): ActorReference | undefined {
  if (quotation.speakerActor === null) return undefined;
  const reference = toReference(quotation.speakerActor, quotation.speaker);
  return isDenier(reading, reference) ? reference : undefined;
}

/** "In Berlin wies man Berichte zurück", "Aus Kiew gab es keine Bestätigung": the place or body that it comes from. */
function findBehindImpersonal(reading: ClauseReading, clause: Clause): readonly ActorReference[] {
  // "Von einer Einladung wisse man nichts, sagte ...": in indirect speech it is the speaker.
  if (clause.verb?.mood === 'subjunctive1') return findSpeaker(reading, clause);
  const origins = clause.phrases.filter((phrase) => isOrigin(reading, phrase));
  const named = toReferences(
    reading,
    origins.flatMap((phrase) => withCapital(reading, phrase)),
  );
  if (named.length > 0) return named;
  for (const { head } of origins) {
    const token = reading.annotated.tokens[head]!;
    const state = CAPITALS.get(token.text);
    if (state !== undefined) return [toState(reading, state, token)];
  }
  // "Ein Bericht der Agentur wurde dementiert": by nobody who is named
  return clause.verb?.voice === 'passive' ? [] : findSpeaker(reading, clause);
}

function findSpeaker(reading: ClauseReading, clause: Clause): readonly ActorReference[] {
  const speaker = quotationAround(reading, {
    first: clause.parts[0]?.first ?? 0,
    end: clause.parts.at(-1)?.end ?? 0,
  });
  const reference = speaker && speakerOf(reading, speaker);
  return reference ? [reference] : [];
}

/** "in Berlin", "aus dem Büro Netanjahus", "von Kiew", "eine Stellungnahme des Kremls". */
function isOrigin(reading: ClauseReading, { preposition, head }: Phrase): boolean {
  if (preposition === undefined) return ANSWER_NOUN.test(reading.lower[head] ?? '');
  return ORIGINS.has(preposition);
}

/** The phrase, and the same city where the text lets it stand for its government: "Berlin widerspricht. In Berlin wies man ...". */
function withCapital(reading: ClauseReading, phrase: Phrase): readonly TokenRange[] {
  const range = rangeOfPhrase(phrase);
  const others = mentionsIn(reading.annotated, range)
    .map((mention) => asCapital(reading, mention))
    .map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }));
  return others.length > 0 ? others : [range];
}

/** "Aussagen des Gouverneurs widersprechen dieser Darstellung": words deny nothing. */
function isAssertion(reading: ClauseReading, head: number): boolean {
  const word = reading.annotated.tokens[head]?.lower ?? '';
  return ASSERTION_STEMS.some((stem) => word.includes(stem));
}

function asCapital(reading: ClauseReading, mention: Mention): Mention {
  if (mention.actor !== null || mention.place === null) return mention;
  return reading.annotated.mentions.find((other) => other.actor !== null && other.exact === mention.exact) ?? mention;
}

/** "In Caracas schwieg sich die Regierung aus": a body without a name of its own speaks where it sits. */
function isBody(reading: ClauseReading, head: number): boolean {
  const word = reading.lower[head] ?? '';
  return BODY_NOUN.test(word) || ANSWER_NOUN.test(word);
}

/** The state of a capital, where the text names the place only. */
function toState(
  reading: ClauseReading,
  { key, name }: { readonly key: string; readonly name: string },
  place: Span,
): ActorReference {
  const anchors = [toAnchor(reading.annotated.document.text, place)];
  const actor = reading.annotated.actors.get(key);
  return actor === undefined
    ? { key, name, wikidata: key, office: null, state: key, anchors }
    : toReference(actor, anchors);
}

function isImpersonal(reading: ClauseReading, head: number): boolean {
  return /^(man|es|er|sie|dieser|diese|das|nichts)$/i.test(reading.annotated.tokens[head]?.text ?? '');
}

const ORIGINS: ReadonlySet<string> = new Set(['in', 'aus', 'bei', 'seitens', 'vonseiten', 'von', 'durch']);
/** The name and a comma. */
const ANTECEDENT_REACH = 3;
const OWN_SIDE = /^(land|regierung|seite|ministerium|partei|armee|anwälte)$/;
const BODY_NOUN = /(regierung|ministerium|präsidialamt|außenamt|aussenamt|führung|kanzleramt|seite|behörden)$/;
/** What was not given: "Eine Bestätigung aus Kiew gab es nicht". */
const ANSWER_NOUN = /^(bestätigung|stellungnahme|reaktion|kommentar)$/;
const VOICES: ReadonlySet<string> = new Set(['agency', 'outlet']);

function isDenier(reading: ClauseReading, reference: ActorReference): boolean {
  const actor = reading.annotated.actors.get(reference.key);
  // "Berichten zufolge gab es kein Treffen": reports without a name deny nothing
  if (/^((medien|presse)?berichten?|medien)$/i.test(reference.name)) return false;
  if (actor === undefined || isDiplomaticActor(actor) || VOICES.has(actor.kind)) return true;
  // A person without a known state speaks for a side only where the text tells of contacts; a name cut to its initial ("Carsten L.") is a defendant's.
  return actor.kind === 'person' && reading.inContact.size > 0 && !/ \p{Lu}\.$/u.test(actor.name);
}
