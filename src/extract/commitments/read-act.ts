import { type Clause, subjectOf } from '../../core/clause.ts';
import { COMMITMENT_ACTS, type CommitmentAct } from '../../german/commitment-acts.ts';
import { type Matter, WEAK_FOR_PLANS } from '../../german/commitment-matters.ts';
import { CONTACT_NOUN_STEMS } from '../../german/denial-words.ts';
import { type ClauseReading, hasWord, mentionsIn, type TokenRange } from './clause-reading.ts';
import { findMatters } from './find-matters.ts';

/** An act of diplomacy or war that a clause names, with the matters beside it. */
export interface Act {
  readonly lemma: string;
  readonly act: CommitmentAct;
}

/** The first act among the clause's verbs that has what it needs (`loosely`: whatever stands beside it); "wollen ... beilegen und zusammenarbeiten" has two verbs. */
export function readAct(reading: ClauseReading, clause: Clause, loosely = false): Act | undefined {
  if (clause.verb === undefined) return undefined;
  const negated = isNegated(reading, clause);
  for (const lemma of lemmasOf(reading, clause)) {
    const act = COMMITMENT_ACTS.get(lemma);
    if (act === undefined) continue;
    // "solle Venezuela verlassen"
    if (act.of !== undefined && !firmMatters(reading, clause).includes(act.of)) continue;
    if (act.needs === 'withPlace' && !namesPlace(reading, clause)) continue;
    if (
      act.onlyNegated === true
        ? negated
        : loosely || act.needs !== 'withMatter' || firmMatters(reading, clause).length > 0
    ) {
      return { lemma, act };
    }
  }
  return undefined;
}

/** The matters of the clause that are firm enough for a plan. */
export function firmMatters(reading: ClauseReading, clause: Clause): readonly Matter[] {
  return findMatters(reading.annotated, ownRange(clause)).filter((matter) => !WEAK_FOR_PLANS.has(matter));
}

/** Whether an object without a preposition names a state or place. */
function namesPlace(reading: ClauseReading, clause: Clause): boolean {
  return clause.phrases.some(
    (phrase) =>
      phrase.role === 'object' &&
      (reading.annotated.tokens[phrase.head]?.text === 'Land' ||
        mentionsIn(reading.annotated, { first: phrase.firstToken, end: phrase.endToken }).some(
          (mention) => mention.place !== null,
        )),
  );
}

/** The verb's own negation or a negated object: "keine Energieanlagen mehr angreifen", "weder Waffen noch Daten liefern". */
export function isNegated(reading: ClauseReading, clause: Clause): boolean {
  return clause.verb?.negated === true || hasWord(reading, clause, NEGATIONS);
}

/** Whether the clause is about an exchange of words: "Gespräche sollen beginnen", "soll mit Gesprächen begonnen werden". */
export function isAboutContact(reading: ClauseReading, clause: Clause): boolean {
  const subject = subjectOf(clause);
  return clause.phrases.some((phrase) => {
    if (phrase !== subject && phrase.preposition !== 'mit') return false;
    const word = reading.annotated.tokens[phrase.head]!.lower;
    return CONTACT_NOUN_STEMS.some((stem) => word.includes(stem));
  });
}

/** The tokens from the clause's first to its last. */
export function ownRange(clause: Clause): TokenRange {
  return { first: clause.parts[0]?.first ?? 0, end: clause.parts.at(-1)?.end ?? 0 };
}

/** The full verb first, then other infinitives and participles of the clause. */
export function lemmasOf(reading: ClauseReading, clause: Clause): readonly string[] {
  const known = reading.lemmasOfClause[clause.index];
  if (known !== undefined) return known;
  const { words } = reading.annotated;
  const lemmas = [clause.verb!.lemma];
  for (const { first, end } of clause.parts) {
    for (let index = first; index < end; index++) {
      if (index === clause.verb!.finite) continue;
      for (const { form, lemma } of words[index]!.readings)
        if (form !== 'finite' && !lemmas.includes(lemma)) lemmas.push(lemma);
    }
  }
  reading.lemmasOfClause[clause.index] = lemmas;
  return lemmas;
}

const NEGATIONS: ReadonlySet<string> = new Set([
  'nicht',
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinem',
  'keines',
  'weder',
]);
