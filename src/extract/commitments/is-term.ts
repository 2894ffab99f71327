import type { ActorReference } from '../../core/actor.ts';
import { type Clause, type Phrase, subjectOf, type VerbComplex } from '../../core/clause.ts';
import { OPEN_ACTS } from '../../german/commitment-acts.ts';
import {
  CHANGING_ACTS,
  COMING_ABOUT_VERBS,
  HOME_SUBJECT,
  JOINT_BODY,
  NO_TERM,
  RESUMING_VERBS,
  TERM_VERBS,
} from '../../german/deal-words.ts';
import { type ClauseReading, hasWord, mentionsFrom, subordinatorOf, wordsOf } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { toReferences } from './find-parties.ts';
import { findTimeFrom } from './find-time-at.ts';
import { isDealing } from './is-dealing.ts';
import { firmMatters, isAboutContact, isNegated, lemmasOf, ownRange, readAct } from './read-act.ts';
import { rangeOfPhrase } from './telling.ts';

/** What a clause may be a term of: the keys of the sides, and whether it tells what a paper says. */
interface Deal {
  readonly sides: ReadonlySet<string>;
  readonly byPaper: boolean;
}

/** Whether a clause behind a deal tells a term of it, by its form, its subject and what is to be done. */
export function isTerm(reading: ClauseReading, clause: Clause, { sides, byPaper }: Deal): boolean {
  const { verb } = clause;
  if (verb === undefined || !hasFormOfTerm(reading, clause, verb)) return false;
  // "Beide waren sich einig, dass die Grenze geöffnet werden soll"
  const isThat =
    clause.kind === 'subordinate' && subordinatorOf(reading, clause) === 'dass' && verb.modal !== undefined;
  if (!isThat && (clause.kind !== 'main' || subordinatorOf(reading, clause) !== undefined)) return false;
  if (refuses(reading, clause)) return false;
  if (reading.annotated.sentences[clause.sentence]?.region === 'title') return false;
  if (NO_TERM.has(verb.lemma) || (!byPaper && isOfExchange(reading, clause))) return false;
  if (!isOfSides(reading, clause, sides) || (!byPaper && namesThird(reading, clause, sides))) return false;
  const quotation = quotationAround(reading, ownRange(clause));
  if (quotation?.form === 'direct') return false;
  if (byPaper && verb.modal !== undefined) return true;
  const isBound = hasBound(reading, clause) && isDealing(reading, clause);
  return isBound || isOfJointBody(reading, clause) || isActOfDeal(reading, clause, verb);
}

/** "werden keinen Unterschlupf mehr bieten" gives something up; "werden nicht abziehen" does not. */
function refuses(reading: ClauseReading, clause: Clause): boolean {
  return isNegated(reading, clause) && !hasWord(reading, clause, NO_MORE) && !isRestraint(reading, clause);
}

/** "werde sich weder bedrohen noch Gewalt anwenden". */
function isRestraint(reading: ClauseReading, clause: Clause): boolean {
  return readAct(reading, clause)?.act.onlyNegated === true;
}

/** What is to be: with a modal, as what will be done, as what is got or done from a day on. */
function hasFormOfTerm(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (verb.mood === 'subjunctive2' && verb.modal !== undefined) return false;
  if (verb.tense === 'future') return verb.modal === undefined;
  // "Im Gegenzug würden die Milizen keine Häfen mehr angreifen"
  if (/^würden?$/.test(reading.lower[verb.finite ?? -1] ?? '')) return true;
  // "Binnen 135 Tagen sollten 5.400 Soldaten abziehen": told in the past of the deal
  if (verb.tense === 'past' && verb.modal === 'sollen') return true;
  if (verb.tense !== 'present') return false;
  if (verb.modal !== undefined) return /^(sollen|müssen|wollen|dürfen)$/.test(verb.modal);
  if (verb.voice === 'passive') return true;
  // "Die Lastwagen sind bis Juli zurückzugeben"
  const finite = reading.lower[verb.finite ?? -1] ?? '';
  if (/^(ist|sind|sei|seien)$/.test(finite)) return lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma));
  if (COMING_ABOUT_VERBS.has(verb.lemma)) return firmMatters(reading, clause).length > 0;
  // "Die USA senken ihre Zölle", "Athen gibt seinen Widerstand auf"
  if (TERM_VERBS.has(verb.lemma) || CHANGING_ACTS.has(verb.lemma)) return namesSide(reading, clause);
  return false;
}

function namesSide(reading: ClauseReading, clause: Clause): boolean {
  if (hasWord(reading, clause, GOING_ON)) return false;
  const subject = subjectOf(clause);
  if (subject === undefined) return false;
  if (toReferences(reading, [rangeOfPhrase(subject)]).length > 0) return true;
  return isBoth(reading, subject);
}

/** Whether a phrase stands for both sides: "beide Länder". */
export function isBoth({ lower }: ClauseReading, { firstToken, endToken }: Phrase): boolean {
  return BOTH.test(lower.slice(firstToken, endToken).join(' '));
}

/** The subject is a side of the deal, or nobody who could act for another. */
function isOfSides(reading: ClauseReading, clause: Clause, sides: ReadonlySet<string>): boolean {
  const subject = subjectOf(clause);
  if (subject === undefined) return clause.verb?.voice === 'passive';
  // "Das soll bis Mai in Kraft treten": what was told before
  if (/^(das|dies|es|was)$/.test(reading.lower[subject.head] ?? '')) return false;
  const named = toReferences(reading, [rangeOfPhrase(subject)]);
  // "Silina muss bis Herbst eine Regierung bilden": what one person does binds no state
  const [one, other] = named;
  if (one !== undefined && other === undefined && reading.annotated.actors.get(one.key)?.kind === 'person')
    return false;
  if (named.length > 0)
    return named.every((one) => sides.has(one.key) || sides.has(one.state ?? one.key) || isBody(reading, one));
  if (HOME_SUBJECT.test(reading.lower[subject.head] ?? '')) return false;
  // "Kritiker wollen", "Der Konzern will": wanted by others
  if (clause.verb?.modal !== 'wollen' || isBoth(reading, subject)) return true;
  return clause.phrases.some(({ head }) => /^(sie|beide)$/.test(reading.lower[head] ?? ''));
}

/** "Belgrad soll Pässe akzeptieren", "Ein Pakt von 2001 wird wiederbelebt": an act of diplomacy, told as a fact. */
function isActOfDeal(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (COMING_ABOUT_VERBS.has(verb.lemma) && firmMatters(reading, clause).length > 0) return true;
  if ((/^subjunctive/.test(verb.mood) && verb.tense !== 'future') || isGotByItself(verb)) return false;
  // "werde Waffen finanzieren, sagte er": his word, no term of both
  if (verb.mood === 'subjunctive1' && quotationAround(reading, ownRange(clause))?.speakerActor != null) return false;
  if (readAct(reading, clause) !== undefined) return true;
  // "wird wieder in Kraft gesetzt"
  if (hasWord(reading, clause, IN_FORCE) && /^(setzen|treten)$/.test(verb.lemma)) return true;
  return lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma) || RESUMING_VERBS.has(lemma));
}

/** "erhält", "zahlt": got or paid every day; not "gibt zwölf Lastwagen zurück". */
function isGotByItself({ lemma }: VerbComplex): boolean {
  return TERM_VERBS.has(lemma) && !CHANGING_ACTS.has(lemma);
}

/** "binnen 30 Tagen", "bis Jahresende", "ab dem 1. Mai", "von Sonntag an", "für 99 Jahre": by when, from when, how long. */
export function hasBound(reading: ClauseReading, clause: Clause): boolean {
  return clause.parts.some(({ first, end }) => {
    for (let index = first; index + 1 < end; index++) {
      const word = reading.lower[index]!;
      if (!BOUND_OPENERS.has(word)) continue;
      if (/ende$/.test(reading.lower[index + 1]!)) return true;
      if (/^vo[nm]$/.test(word) && !hasWord(reading, clause, ONWARD)) continue;
      const time = findTimeFrom(reading.annotated.times, index);
      if (time !== undefined && time.firstToken - index <= LONGEST_OPENER) return true;
    }
    return false;
  });
}

/** "Eine gemeinsame Kommission wird die Schäden schätzen". */
function isOfJointBody({ lower }: ClauseReading, clause: Clause): boolean {
  const subject = subjectOf(clause);
  if (subject === undefined || !JOINT_BODY.test(lower[subject.head] ?? '')) return false;
  return lower.slice(subject.firstToken, subject.head).some((word) => word.startsWith('gemeinsam'));
}

/** "In der Ukraine werden ab Januar mehr Soldaten eingesetzt": of a state that is no side of the deal. */
function namesThird(reading: ClauseReading, clause: Clause, sides: ReadonlySet<string>): boolean {
  return mentionsFrom(reading.annotated, ownRange(clause)).some(({ actor, place }) => {
    const key = actor ?? place;
    return key !== null && reading.annotated.actors.get(key)?.kind === 'state' && !sides.has(key);
  });
}

function isBody(reading: ClauseReading, { key }: ActorReference): boolean {
  return reading.annotated.actors.get(key)?.kind === 'internationalBody';
}

/** A term about the next meeting is a contact. */
function isOfExchange(reading: ClauseReading, clause: Clause): boolean {
  if (isAboutContact(reading, clause)) return true;
  return wordsOf(reading, clause).some((word) =>
    /treffen|reise|gespräch|verhandl|besuch|gipfel|zusammenkomm/.test(word),
  );
}

const BOTH = /^(beide|sie|(die|beide|die beiden) (länder|seiten|staaten|regierungen|parteien))$/;
const NO_MORE: ReadonlySet<string> = new Set(['mehr']);
const GOING_ON: ReadonlySet<string> = new Set([
  'bereits',
  'schon',
  'seit',
  'derzeit',
  'weiterhin',
  'immer',
  'regelmäßig',
]);

/** "bis zum 1. Juli": words before the time. */
const LONGEST_OPENER = 3;
const BOUND_OPENERS: ReadonlySet<string> = new Set([
  'binnen',
  'innerhalb',
  'innert',
  'bis',
  'spätestens',
  'ab',
  'von',
  'vom',
  'für',
]);
const IN_FORCE: ReadonlySet<string> = new Set(['kraft']);
const ONWARD: ReadonlySet<string> = new Set(['an']);
