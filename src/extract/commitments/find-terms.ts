import type { ActorReference } from '../../core/actor.ts';
import type { Clause, VerbComplex } from '../../core/clause.ts';
import { OPEN_ACTS } from '../../german/commitment-acts.ts';
import {
  AGREEING_VERBS,
  HOME_SUBJECT,
  JOINT_BODY,
  NO_TERM,
  RESUMING_VERBS,
  TERM_VERBS,
} from '../../german/deal-words.ts';
import { type ClauseReading, hasWord, mentionsFrom, subjectOf, subordinatorOf, wordsOf } from './clause-reading.ts';
import type { Draft } from './draft.ts';
import { quotationAround } from './find-account.ts';
import { toReferences } from './find-parties.ts';
import { findTimeFrom } from './find-time-at.ts';
import { isByPaper } from './is-by-paper.ts';
import { isDealing } from './is-dealing.ts';
import { isAboutContact, isNegated, lemmasOf, ownRange, readAct } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** The terms of a deal in plain sentences behind it: "Beide einigten sich. Binnen 30 Tagen müssen sie abziehen. Die Zäune werden ab Mai abgebaut." */
export function findTerms(reading: ClauseReading, drafts: readonly Draft[]): readonly Telling[] {
  const deals = drafts.filter(({ commitment }) => commitment.kind === 'agreement' && commitment.status === 'agreed');
  const sides = sidesOfDeals(reading, deals);
  if (sides.size < 2 && deals.length === 0) return [];
  const agreed = new Set(deals.map(({ telling }) => telling.clause.sentence));
  const tellings: Telling[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let deal: Clause | undefined;
  for (const clause of reading.annotated.clauses) {
    const byPaper = isByPaper(reading, clause);
    const distance = clause.sentence - last;
    const isNear = distance > 0 && distance <= REACH;
    if ((isNear || byPaper) && isTerm(reading, clause, { sides, byPaper })) {
      tellings.push(toTelling(reading, clause, deal));
      last = Math.max(last, clause.sentence - 1);
    }
    if (tellsOfDeal(clause)) deal = clause;
    if (byPaper || tellsOfDeal(clause) || agreed.has(clause.sentence)) last = clause.sentence;
  }
  return tellings;
}

/** Keys of those who take part in the agreements and contacts of the text, and of their states. */
function sidesOfDeals(reading: ClauseReading, deals: readonly Draft[]): ReadonlySet<string> {
  const sides = new Set(reading.inContact);
  const parties = deals.flatMap(({ commitment }) => commitment.parties);
  for (const { key, state } of [...parties, ...reading.contacts.flatMap(({ mediators }) => mediators)]) {
    sides.add(key).add(state ?? key);
  }
  return sides;
}

/** "haben sich auf einen Fahrplan verständigt": agreed, whatever it is about. */
function tellsOfDeal({ verb, kind }: Clause): boolean {
  return (
    verb !== undefined &&
    /^(main|relative)$/.test(kind) &&
    AGREEING_VERBS.has(verb.lemma) &&
    !verb.negated &&
    verb.modal === undefined
  );
}

function isTerm(reading: ClauseReading, clause: Clause, { sides, byPaper }: Deal): boolean {
  const { verb } = clause;
  if (verb === undefined || clause.kind !== 'main' || !hasFormOfTerm(reading, clause, verb)) return false;
  if (subordinatorOf(reading, clause) !== undefined || isNegated(reading, clause)) return false;
  if (reading.annotated.sentences[clause.sentence]?.region === 'title') return false;
  if (NO_TERM.has(verb.lemma) || (!byPaper && isOfExchange(reading, clause))) return false;
  if (!isOfSides(reading, clause, sides) || (!byPaper && namesThird(reading, clause, sides))) return false;
  const quotation = quotationAround(reading, ownRange(clause));
  if (quotation?.form === 'direct') return false;
  if (byPaper && verb.modal !== undefined) return true;
  const isBound = hasBound(reading, clause) && isDealing(reading, clause);
  return isBound || isOfJointBody(reading, clause) || isActOfDeal(reading, clause, verb);
}

/** What is to be: with a modal, as what will be done, as what is got or done from a day on. */
function hasFormOfTerm(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (verb.mood === 'subjunctive2' && verb.modal !== undefined) return false;
  if (verb.tense === 'future') return verb.modal === undefined;
  if (verb.tense !== 'present') return false;
  if (verb.modal !== undefined) return /^(sollen|müssen|wollen|dürfen)$/.test(verb.modal);
  if (verb.voice === 'passive' || TERM_VERBS.has(verb.lemma)) return true;
  // "Die Lastwagen sind bis Juli zurückzugeben"
  const finite = reading.lower[verb.finite ?? -1] ?? '';
  return /^(ist|sind|sei|seien)$/.test(finite) && lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma));
}

/** The subject is a side of the deal, or nobody who could act for another. */
function isOfSides(reading: ClauseReading, clause: Clause, sides: ReadonlySet<string>): boolean {
  const subject = subjectOf(clause);
  if (subject === undefined) return clause.verb?.voice === 'passive';
  const named = toReferences(reading, [rangeOfPhrase(subject)]);
  // "Silina muss bis Herbst eine Regierung bilden": what one person does binds no state
  const [one, other] = named;
  if (one !== undefined && other === undefined && reading.annotated.actors.get(one.key)?.kind === 'person')
    return false;
  if (named.length > 0)
    return named.every((one) => sides.has(one.key) || sides.has(one.state ?? one.key) || isBody(reading, one));
  if (HOME_SUBJECT.test(reading.lower[subject.head] ?? '')) return false;
  // "Kritiker wollen", "Der Konzern will": wanted by others
  return (
    clause.verb?.modal !== 'wollen' ||
    clause.phrases.some(({ head }) => /^(sie|beide)$/.test(reading.lower[head] ?? ''))
  );
}

/** "Belgrad soll Pässe akzeptieren", "Ein Pakt von 2001 wird wiederbelebt": an act of diplomacy, told as a fact. */
function isActOfDeal(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  // "Norwegen werde Waffen finanzieren, sagte Støre": his word, no term of both
  if (/^subjunctive/.test(verb.mood) || TERM_VERBS.has(verb.lemma)) return false;
  if (readAct(reading, clause) !== undefined) return true;
  // "wird wieder in Kraft gesetzt"
  if (hasWord(reading, clause, IN_FORCE) && /^(setzen|treten)$/.test(verb.lemma)) return true;
  return lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma) || RESUMING_VERBS.has(lemma));
}

/** "binnen 30 Tagen", "bis Jahresende", "ab dem 1. Mai", "von Sonntag an", "für 99 Jahre": by when, from when, how long. */
function hasBound(reading: ClauseReading, clause: Clause): boolean {
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

/** By its own subject, or by those who made the deal. */
function toTelling(reading: ClauseReading, clause: Clause, deal: Clause | undefined): Telling {
  const subject = clause.verb?.voice === 'passive' ? undefined : subjectOf(clause);
  const makers = deal && subjectOf(deal);
  const acts = subject !== undefined && toReferences(reading, [rangeOfPhrase(subject)]).length > 0;
  const isOfMakers = makers !== undefined && toReferences(reading, [rangeOfPhrase(makers)]).length > 1;
  return {
    kind: 'agreement',
    status: 'agreed',
    clause,
    content: { range: ownRange(clause), clause },
    by: acts ? [rangeOfPhrase(subject)] : isOfMakers ? [rangeOfPhrase(makers)] : [],
    to: [],
    binds: 'subject',
    rule: 'shall:terms',
  };
}

/** A term about the next meeting is a contact. */
function isOfExchange(reading: ClauseReading, clause: Clause): boolean {
  if (isAboutContact(reading, clause)) return true;
  return wordsOf(reading, clause).some((word) =>
    /treffen|reise|gespräch|verhandl|besuch|gipfel|zusammenkomm/.test(word),
  );
}

interface Deal {
  readonly sides: ReadonlySet<string>;
  readonly byPaper: boolean;
}

/** The terms of a deal follow it in the next sentences, one behind the other. */
const REACH = 4;
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
