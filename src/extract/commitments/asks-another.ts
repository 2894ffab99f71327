import { type Clause, type Phrase, subjectOf, type VerbComplex } from '../../core/clause.ts';
import { OPEN_ACTS } from '../../german/commitment-acts.ts';
import { DEAL_SUBJECT, NO_DEEDS } from '../../german/deal-words.ts';
import { type ClauseReading, hasWord, mentionsFrom } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { toReferences } from './find-parties.ts';
import { isDiplomaticActor } from './is-diplomacy.ts';
import { firmMatters, isNegated, lemmasOf, ownRange } from './read-act.ts';
import { isPast } from './speaks-of-own-side.ts';
import { rangeOfPhrase } from './telling.ts';

/**
 * Whether a side says what another must, shall or must not do: "Die Türkei solle ihre Schiffe zurückziehen, sagte Mitsotakis", "Athen dürfe
 * die Inseln nicht aufrüsten", "Eine Regelung müsse die Gebiete berücksichtigen".
 */
export function asksAnother(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (belongsElsewhere(reading, clause, verb)) return true;
  if (!hasAskingForm(reading, clause, verb)) return false;
  const speaker = quotationAround(reading, ownRange(clause))?.speakerActor;
  const subject = subjectOf(clause);
  if (speaker == null || subject === undefined) return false;
  if (isOfDeal(reading, clause, subject)) return isDiplomaticActor(speaker);
  const asked = toReferences(reading, [rangeOfPhrase(subject)]);
  const own = speaker.state ?? speaker.key;
  if (asked.length === 0 || asked.some(({ key, state }) => (state ?? key) === own)) return false;
  if (lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma))) return true;
  if (NO_DEEDS.has(verb.lemma) || !isSideItself(reading, subject)) return false;
  // Outside a text of contacts a state or body must be asked, by one who stands for another.
  const isSides = asked.every(({ key }) => reading.annotated.actors.get(key)?.kind !== 'person');
  if (reading.inContact.size < 2) return isSides && isDiplomaticActor(speaker) && isDeed(reading, clause, true);
  return isDeed(reading, clause, isSides);
}

function hasAskingForm(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (hasToDo(reading, verb)) return !isNegated(reading, clause) && !hasWord(reading, clause, SUPPOSING);
  if (!/^(müssen|sollen|dürfen)$/.test(verb.modal ?? '') || isPast(clause) || verb.voice === 'passive') return false;
  if (verb.modal === 'dürfen' ? !isNegated(reading, clause) : isNegated(reading, clause)) return false;
  if (hasWord(reading, clause, SUPPOSING)) return false;
  // "Beide Seiten sollten zurückkehren, sagte Guterres": the plural of indirect speech
  const isPlural = verb.modal === 'sollen' && verb.mood === 'subjunctive2' && verb.number === 'plural';
  return verb.mood === 'subjunctive1' || isPlural;
}

/** "Pristina habe seine Verpflichtung zu erfüllen". */
function hasToDo(
  { lower, annotated }: ClauseReading,
  { modal, mood, tense, finite, tokens, lemma }: VerbComplex,
): boolean {
  if (modal !== undefined || mood !== 'subjunctive1' || tense !== 'present' || lower[finite ?? -1] !== 'habe')
    return false;
  return (
    lemma !== 'haben' &&
    tokens.some((index) =>
      annotated.words[index]!.readings.some(({ form }) => form === 'zuInfinitive' || lower[index - 1] === 'zu'),
    )
  );
}

/** "Jede Vereinbarung müsse die Gebiete berücksichtigen", "Es müsse eine Waffenruhe geben". */
function isOfDeal(reading: ClauseReading, clause: Clause, subject: Phrase): boolean {
  const { lemma, modal } = clause.verb!;
  if (modal === 'sollen') return false;
  if (lemma === 'geben') return firmMatters(reading, clause).length > 0;
  return DEAL_SUBJECT.test(reading.lower[subject.head] ?? '') && !/^(kommen|warten|gelingen|halten)$/.test(lemma);
}

/** "müsse mehr gegen die Schmuggler tun", "müsse seine Zusage einlösen", "müsse mit der Atombehörde zusammenarbeiten". */
function isDeed(reading: ClauseReading, clause: Clause, loosely: boolean): boolean {
  if (hasWord(reading, clause, MUCH)) return true;
  return clause.phrases.some(({ role, preposition, head }) => {
    const category = reading.annotated.words[head]?.category;
    if (preposition === undefined) return role === 'object' && category === 'noun';
    return loosely && TOWARDS.has(preposition) && (category === 'noun' || category === 'name');
  });
}

/** "Kanadas Wirtschaft müsse ...": the side itself is asked, not what is its. */
function isSideItself(reading: ClauseReading, { firstToken, head }: Phrase): boolean {
  const mention = mentionsFrom(reading.annotated, { first: firstToken, end: head + 1 }).at(-1);
  return mention !== undefined && mention.endToken > head;
}

/** "Der Grenzverlauf gehöre vor ein Gericht, sagte Ali": asked by a partner of a contact. */
function belongsElsewhere(reading: ClauseReading, clause: Clause, { lemma, mood, negated }: VerbComplex): boolean {
  if (lemma !== 'gehören' || mood !== 'subjunctive1' || negated || reading.inContact.size < 2) return false;
  return clause.phrases.some(({ preposition }) => /^(vor|auf|in)$/.test(preposition ?? ''));
}

const MUCH: ReadonlySet<string> = new Set(['mehr', 'alles']);
const TOWARDS: ReadonlySet<string> = new Set(['mit', 'aus', 'auf', 'an', 'zu', 'gegen', 'für']);
const SUPPOSING: ReadonlySet<string> = new Set(['wohl', 'vermutlich', 'womöglich', 'wahrscheinlich']);
