import type { Clause, VerbComplex } from '../../core/clause.ts';
import { PEOPLE_NOUN } from '../../german/commitment-content.ts';
import {
  AGREEMENT_STEMS,
  COMMITMENT_VERBS,
  type CommitmentVerb,
  PROPOSAL_STEMS,
} from '../../german/commitment-verbs.ts';
import { PROPOSING_STEMS, UNASSERTED_SUBORDINATORS } from '../../german/commitment-words.ts';
import { actingSubjectOf, type ClauseReading, hasWord, subordinatorOf, wordsOf } from './clause-reading.ts';
import { findContents } from './find-content.ts';
import { findMatters } from './find-matters.ts';
import { toReferences } from './find-parties.ts';
import { findReferredContent } from './find-referred-content.ts';
import { findAddressees, findSpeakerPhrases } from './find-speaker-phrases.ts';
import { readAct } from './read-act.ts';
import { type Content, rangeOfPhrase, type Telling } from './telling.ts';

/** Commitments told by a verb of offering, demanding, promising, agreeing, refusing or threatening. */
export function findSpoken(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => readVerb(reading, clause));
}

function readVerb(reading: ClauseReading, clause: Clause): readonly Telling[] {
  const verb = clause.verb && COMMITMENT_VERBS.get(clause.verb.lemma);
  if (!verb || !isAsserted(reading, clause)) return [];
  if (lacksCorrelate(reading, clause, verb)) return [];
  // "Danach sollte Teheran auf Atomwaffen verzichten": what others want of it
  if (clause.verb!.lemma === 'verzichten' && clause.verb!.modal === 'sollen' && !isPerfect(clause.verb!.tense))
    return [];
  if (verb.idiom !== undefined && !wordsOf(reading, clause).includes(verb.idiom)) return [];
  if (verb.mutual && !isOfSeveral(reading, clause)) return [];
  if (verb.reflexive && !hasWord(reading, clause, REFLEXIVES)) return [];
  // "hat zu wenig angeboten"
  if (hasWord(reading, clause, TOO_LITTLE)) return [];
  const negated = clause.verb!.negated;
  if (negated && verb.negated === undefined) return [];
  const contents = findContents(reading, clause, verb);
  const told = contents.length > 0 ? contents : findReferredContent(reading, clause, verb);
  // "Gespräche darüber, auf Angriffe zu verzichten": an infinitive asserts nothing; under talks it is a proposal.
  if (clause.kind === 'infinitive' && (negated || !isProposed(reading, clause))) return [];
  const proposed = clause.kind === 'infinitive' ? PROPOSED : {};
  return told
    .filter((content) => hasWhatItNeeds(reading, clause, { verb, content }) && !isNothing(reading, content))
    .map((content) => ({
      kind: negated ? 'refusal' : verb.kind,
      status: negated ? 'refused' : isAnnounced(clause, { verb, content }) ? 'announced' : verb.status,
      clause,
      content,
      by: findSpeakerPhrases(reading, clause, content),
      to: findAddressees(reading, clause, { verb, content }),
      binds: verb.binds,
      rule: `verb:${clause.verb!.lemma}`,
      ...proposed,
    }));
}

/** "Beide Seiten beschlossen", "Griechenland und die Türkei gründeten": two sides in the subject. */
function isOfSeveral(reading: ClauseReading, clause: Clause): boolean {
  const subject = actingSubjectOf(reading, clause);
  if (subject === undefined) return false;
  if (reading.lower.slice(subject.firstToken, subject.endToken).some((word) => /^beide[nr]?$/.test(word))) return true;
  // "Die EU beschloss Sanktionen gegen Belarus": a body of many
  if (toReferences(reading, [rangeOfPhrase(subject)]).some(({ key }) => isBodyOfStates(reading, key))) return true;
  return new Set(toReferences(reading, [rangeOfPhrase(subject)]).map(({ key, state }) => state ?? key)).size > 1;
}

function isBodyOfStates({ annotated }: ClauseReading, key: string): boolean {
  return annotated.actors.get(key)?.kind === 'internationalBody';
}

/** "dürfe keine Abmachung geschlossen werden": agreed is nothing. */
function isNothing(reading: ClauseReading, { phrase }: Content): boolean {
  return phrase !== undefined && /^kein/.test(reading.lower[phrase.firstToken] ?? '');
}

/** "drohte, die Gespräche abzubrechen" announces what "drohte mit einem Abbruch" holds out. */
function isAnnounced(
  clause: Clause,
  { verb, content }: { readonly verb: CommitmentVerb; readonly content: Content },
): boolean {
  return isStillToCome(clause, verb) || (verb.kind === 'threat' && content.clause !== undefined);
}

/** "wollen ein Abkommen unterzeichnen": agreed only when it is done. */
function isStillToCome(clause: Clause, verb: CommitmentVerb): boolean {
  const { modal, tense } = clause.verb!;
  return verb.kind === 'agreement' && (tense === 'future' || (modal !== undefined && !isPerfect(tense)));
}

/** Whether the clause says that it is so: not "falls Kiew zustimmt", not "könnte zustimmen", not "habe zustimmen wollen". */
export function isAsserted(reading: ClauseReading, clause: Clause): boolean {
  const subordinator = subordinatorOf(reading, clause);
  if (subordinator !== undefined && UNASSERTED_SUBORDINATORS.has(subordinator)) return false;
  const { verb } = clause;
  if (verb === undefined) return false;
  if (verb.modal !== undefined && !ASSERTING_MODALS.has(verb.modal)) return false;
  // "hätten ein Abkommen unterzeichnen sollen": it was not done.
  if (verb.modal !== undefined && verb.mood === 'subjunctive2' && isPerfect(verb.tense)) return false;
  if (verb.modal === undefined && verb.mood === 'subjunctive2' && !isPerfect(verb.tense)) {
    return false;
  }
  return !isQuestion(reading, clause) && !opensWithVerb(reading, clause);
}

/** "bestand darin, dass ...": neither the verb's preposition nor the word that announces its clause. */
function lacksCorrelate(reading: ClauseReading, clause: Clause, verb: CommitmentVerb): boolean {
  if (verb.correlate === undefined || wordsOf(reading, clause).includes(verb.correlate)) return false;
  return !clause.phrases.some((phrase) => verb.content.some((form) => form === phrase.preposition));
}

/** Whether the clause that an infinitive hangs on speaks of talks or a proposal. */
function isProposed(reading: ClauseReading, clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : reading.annotated.clauses[clause.parent];
  return (
    parent !== undefined && wordsOf(reading, parent).some((word) => PROPOSING_STEMS.some((stem) => word.includes(stem)))
  );
}

function isPerfect(tense: VerbComplex['tense']): boolean {
  return tense === 'perfect' || tense === 'pluperfect';
}

/** "Sollte Kiew den Vorschlag ablehnen, ...": a sentence that opens with its finite verb supposes or asks. */
function opensWithVerb(reading: ClauseReading, clause: Clause): boolean {
  const sentence = reading.annotated.sentences[clause.sentence];
  return sentence !== undefined && clause.verb?.finite === sentence.firstToken;
}

function isQuestion(reading: ClauseReading, clause: Clause): boolean {
  const sentence = reading.annotated.sentences[clause.sentence];
  return sentence !== undefined && reading.annotated.tokens[sentence.endToken - 1]?.text === '?';
}

/** Whether the content is of the sort that makes the verb a commitment. */
function hasWhatItNeeds(
  reading: ClauseReading,
  clause: Clause,
  { verb, content }: { readonly verb: CommitmentVerb; readonly content: Content },
): boolean {
  if (verb.orders === true && !isRestraint(reading, content)) return false;
  if (verb.addressee === 'accusative' && isSaidToPeople(reading, clause)) return false;
  if (verb.needsNoun === true && !isProposal(reading, content)) return false;
  if (PAPER_VERBS.has(clause.verb!.lemma) && !isHead(reading, content, AGREEMENT_STEMS)) return false;
  // "Rentenkürzungen erteilte er eine Absage, außerdem ...": what is refused stands before the word
  if (verb.idiom === 'absage' && content.range.end > reading.lower.indexOf('absage', clause.parts[0]?.first ?? 0))
    return false;
  // "erwarten von Litauen eine Lösung": asked of a side, whatever it is
  const isAskedOf =
    verb.addressee === 'von' &&
    findAddressees(reading, clause, { verb, content }).some((to) => toReferences(reading, [to]).length > 0);
  if (verb.heads !== undefined && !isHead(reading, content, verb.heads) && !isAskedOf) return false;
  if (verb.needsAddressee === true && findAddressees(reading, clause, { verb, content }).length === 0) return false;
  return (
    verb.of === undefined || findMatters(reading.annotated, content.range).some((matter) => verb.of!.includes(matter))
  );
}

/** "rief seine Bürger auf, das Land zu verlassen": said to nobody who is a side. */
function isSaidToPeople({ lower }: ClauseReading, { phrases }: Clause): boolean {
  return phrases.some(
    ({ role, preposition, head }) =>
      role === 'object' && preposition === undefined && PEOPLE_NOUN.test(lower[head] ?? ''),
  );
}

/** "verfügte, dass die Armee nicht mehr angreift", "befahl, die Angriffe einzustellen". */
function isRestraint(reading: ClauseReading, content: Content): boolean {
  if (content.clause === undefined) return findMatters(reading.annotated, content.range).includes('ceasefire');
  const read = readAct(reading, content.clause);
  return read?.act.ends === true || read?.act.onlyNegated === true;
}

/** "ein Abkommen schließen", not "die erste Phase des Abkommens abschließen". */
function isHead(reading: ClauseReading, content: Content, stems: readonly string[]): boolean {
  const word = content.phrase && reading.annotated.tokens[content.phrase.head]?.lower;
  return word !== undefined && stems.some((stem) => word.includes(stem));
}

/** "Forderung", "Vorschlag" and the like, or a matter of diplomacy: what can be turned down. */
function isProposal(reading: ClauseReading, content: Content): boolean {
  const { tokens } = reading.annotated;
  // Attacks that are turned down are words ("wies die Angriffe auf seinen Minister zurück").
  if (findMatters(reading.annotated, content.range).some((matter) => matter !== 'hostilities')) return true;
  for (let index = content.range.first; index < content.range.end; index++) {
    const word = tokens[index]!.lower;
    if (PROPOSAL_STEMS.some((stem) => word.includes(stem))) return true;
  }
  return false;
}

const PAPER_VERBS: ReadonlySet<string> = new Set(['schließen', 'abschließen', 'erzielen', 'treffen', 'besiegeln']);
const PROPOSED = { kind: 'offer', status: 'proposed' } as const;
const TOO_LITTLE: ReadonlySet<string> = new Set(['wenig', 'kaum']);
const REFLEXIVES: ReadonlySet<string> = new Set(['sich', 'uns', 'mich', 'euch']);
/** "will zustimmen" and "soll zugestimmt haben" tell of a commitment, "könnte zustimmen" does not. */
const ASSERTING_MODALS: ReadonlySet<string> = new Set(['wollen', 'sollen']);
