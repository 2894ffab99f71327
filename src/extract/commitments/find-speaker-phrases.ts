import type { Clause, Phrase } from '../../core/clause.ts';
import { COMMITMENT_VERBS, type CommitmentVerb } from '../../german/commitment-verbs.ts';
import { CONTACT_NOUN_STEMS } from '../../german/denial-words.ts';
import { actingSubjectOf, type ClauseReading, mayAct, mentionsFrom, type TokenRange } from './clause-reading.ts';
import { toReferences } from './find-parties.ts';
import { type Content, rangeOfPhrase } from './telling.ts';

/** Who says it: the subject; in the passive the agent ("von Peking abgelehnt"). */
export function findSpeakerPhrases(reading: ClauseReading, clause: Clause, content: Content): readonly TokenRange[] {
  if (clause.verb?.voice === 'passive') {
    const agent = clause.phrases.find((phrase) => phrase.preposition === 'von' && phrase !== content.phrase);
    if (agent === undefined) return [];
    // "unterzeichnet von der Türkei, Russland und der Ukraine": the list goes on behind the first.
    const next = clause.phrases.find(
      (phrase) => phrase.firstToken === agent.endToken + 1 && phrase.preposition === undefined,
    );
    return [rangeOfPhrase(agent), ...(next && next !== content.phrase ? [rangeOfPhrase(next)] : [])];
  }
  const subject = actingSubjectOf(reading, clause);
  // "Ein Angebot Moskaus habe die polnische Seite ausgeschlagen": who refuses looks like the object
  const refusing =
    subject !== undefined &&
    subject === content.phrase &&
    COMMITMENT_VERBS.get(clause.verb?.lemma ?? '')?.kind === 'refusal';
  if (refusing)
    return clause.phrases
      .filter(({ role, preposition }) => role === 'object' && preposition === undefined)
      .map(rangeOfPhrase);
  const acting = subject === undefined ? undefined : (findActing(reading, clause, { subject, content }) ?? subject);
  const named = acting && acting !== content.phrase ? [rangeOfPhrase(acting)] : [];
  // "vereinbarte mit dem norwegischen Regierungschef ...": agreed by both
  if (COMMITMENT_VERBS.get(clause.verb?.lemma ?? '')?.kind !== 'agreement' || ANSWERS.has(clause.verb!.lemma))
    return named;
  const partners = clause.phrases.filter((phrase) => phrase.preposition === 'mit' && phrase !== content.phrase);
  return [...named, ...partners.map(rangeOfPhrase)];
}

/** "Ein Schweigen der Waffen, wie es Selenskyj akzeptiert hatte": where the subject names nobody, the one phrase that names a person. */
function findActing(
  reading: ClauseReading,
  clause: Clause,
  { subject, content }: { readonly subject: Phrase; readonly content: Content },
): Phrase | undefined {
  const names = (phrase: Phrase) => toReferences(reading, [rangeOfPhrase(phrase)]).length > 0;
  // "Washington/Moskau - Eine Waffenruhe lehnt Putin ab": the name of a place before the sentence
  const isPlace = mentionsFrom(reading.annotated, rangeOfPhrase(subject)).some(({ how }) => how === 'place');
  if (names(subject) || !(isPlace || reading.lower[subject.head] === 'es')) return undefined;
  const others = clause.phrases.filter(
    (phrase) =>
      phrase.preposition === undefined &&
      phrase !== subject &&
      phrase !== content.phrase &&
      mayAct(reading, phrase) &&
      // "Washington/Moskau - ...": the second place of the dateline
      !/^[-–—]$/.test(reading.lower[phrase.endToken] ?? '') &&
      !/^(der|den|die)$/.test(reading.lower[phrase.firstToken] ?? '') &&
      names(phrase),
  );
  return others.length === 1 ? others[0] : undefined;
}

/** Those it is said to, by the case or preposition that the verb gives them. */
export function findAddressees(
  reading: ClauseReading,
  clause: Clause,
  { verb, content }: { readonly verb: CommitmentVerb; readonly content: Content },
): readonly TokenRange[] {
  const fits = (phrase: Phrase): boolean => {
    // "Israel wurde aufgefordert, ...": in the passive the one who is asked is the subject
    if (phrase.role === 'subject')
      return verb.addressee === 'accusative' && clause.verb?.voice === 'passive' && phrase !== content.phrase;
    if (phrase === content.phrase) return false;
    // "bot die Türkei als Gastgeber an"
    if (content.phrase?.role === 'predicative' && phrase.role === 'object') return false;
    if (verb.addressee === 'accusative') return phrase.preposition === undefined && phrase.role !== 'adverbial';
    if (verb.addressee === 'dative') {
      // "sicherte Trump zu, ...": a name shows no case
      const isName = phrase.role !== 'adverbial' && reading.annotated.words[phrase.head]?.category === 'name';
      return phrase.preposition === undefined && (phrase.role === 'indirectObject' || isName);
    }
    // "fordert nach dem Telefonat von Scholz mit Putin ...": it belongs to the call
    if (isOfExchange(reading, clause, phrase)) return false;
    return (
      phrase.preposition !== undefined && (phrase.preposition === verb.addressee || phrase.preposition === 'gegenüber')
    );
  };
  return clause.phrases.filter(fits).map(rangeOfPhrase);
}

function isOfExchange(reading: ClauseReading, clause: Clause, phrase: Phrase): boolean {
  const before = clause.phrases.find(({ endToken }) => endToken === phrase.firstToken);
  if (before === undefined) return false;
  return CONTACT_NOUN_STEMS.some((stem) => reading.lower[before.head]!.includes(stem));
}

/** Consent to what another offers: "stimmte mit Bedenken zu" names no partner. */
const ANSWERS: ReadonlySet<string> = new Set([
  'zustimmen',
  'einwilligen',
  'akzeptieren',
  'annehmen',
  'einlassen',
  'eingehen',
]);
