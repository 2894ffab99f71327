import type { Clause } from '../../core/clause.ts';
import { GIVING_BACK_VERBS } from '../../german/commitment-content.ts';
import { UNASSERTED_SUBORDINATORS } from '../../german/commitment-words.ts';
import { actingSubjectOf, type ClauseReading, subordinatorOf } from './clause-reading.ts';
import { findMatters } from './find-matters.ts';
import { isNegated, lemmasOf, ownRange } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** What was agreed and is done: "Nach der Einigung hat die Hamas drei Geiseln freigelassen", "wurden 90 Gefangene übergeben". */
export function findFulfilled(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    if (!isDone(reading, clause) || !isNearAgreement(reading, clause)) return [];
    const subject = clause.verb!.voice === 'passive' ? undefined : actingSubjectOf(reading, clause);
    return [
      {
        kind: 'promise',
        status: 'fulfilled',
        clause,
        content: { range: ownRange(clause), clause },
        by: subject === undefined ? [] : [rangeOfPhrase(subject)],
        to: [],
        binds: 'subject',
        rule: `done:${clause.verb!.lemma}`,
      } as const,
    ];
  });
}

/** People or the dead given back, in the past and not denied. */
function isDone(reading: ClauseReading, clause: Clause): boolean {
  const { verb } = clause;
  if (verb === undefined || verb.modal !== undefined || clause.kind === 'relative') return false;
  if (verb.tense === 'present' || verb.tense === 'future' || !/^(indicative|ambiguous)$/.test(verb.mood)) return false;
  if (!lemmasOf(reading, clause).some((lemma) => GIVING_BACK_VERBS.has(lemma)) || isNegated(reading, clause))
    return false;
  const subordinator = subordinatorOf(reading, clause);
  if (subordinator !== undefined && UNASSERTED_SUBORDINATORS.has(subordinator)) return false;
  return findMatters(reading.annotated, ownRange(clause)).some(
    (matter) => matter === 'prisoners' || matter === 'remains',
  );
}

/** Whether an agreement is told of in the paragraphs around it: a release by a court fulfils none. */
function isNearAgreement(reading: ClauseReading, clause: Clause): boolean {
  const { sentences, document } = reading.annotated;
  const first = sentences[Math.max(0, clause.sentence - REACH)]!;
  const last = sentences[Math.min(sentences.length - 1, clause.sentence + REACH)]!;
  const start = Math.max(first.start, clause.start - FAR);
  return AGREED.test(document.text.slice(start, Math.min(last.end, clause.start + FAR)));
}

/** Sentences before and behind. */
const REACH = 8;
/** Characters to each side; eight sentences are shorter. */
const FAR = 2000;
const AGREED = /abkommen|vereinbar|einigung|austausch|waffenruhe|waffenstillst|feuerpause|im gegenzug|absprache/i;
