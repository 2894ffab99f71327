import type { Clause } from '../../core/clause.ts';
import { actingSubjectOf, type ClauseReading } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { toReferences } from './find-parties.ts';
import { ownRange } from './read-act.ts';
import { rangeOfPhrase } from './telling.ts';

/** Only the own side can be promised: "Russland werde beitreten" said by Switzerland is a hope. */
export function speaksOfOwnSide(reading: ClauseReading, clause: Clause): boolean {
  const speaker = quotationAround(reading, ownRange(clause))?.speakerActor;
  const subject = actingSubjectOf(reading, clause);
  if (subject === undefined) return false;
  // "Zudem werde Moskau 23 Verletzte übergeben": reported speech goes on without its speaker.
  if (speaker == null)
    return clause.verb?.mood === 'subjunctive1' && toReferences(reading, [rangeOfPhrase(subject)]).length > 0;
  const word = reading.annotated.tokens[subject.head]!.lower;
  if (/^(man|wir|ich)$/.test(word)) return true;
  // "werde sein Land mit niemandem verhandeln", "und werde auch keines unterzeichnen"
  if (OWN_SIDE.test(word) && /^(sein|seine|ihr|ihre|unser|unsere)$/.test(reading.lower[subject.firstToken]!))
    return true;
  // "Die eigenen Streitkräfte hätten das Dorf nicht beschossen"
  if (OWN_SIDE.test(word) && reading.lower[subject.firstToken + 1] === 'eigenen') return true;
  if (/^(er|sie)$/.test(word) && toReferences(reading, [rangeOfPhrase(subject)]).length === 0) return true;
  return toReferences(reading, [rangeOfPhrase(subject)]).some(
    (reference) => reference.key === speaker.key || (reference.state !== null && reference.state === speaker.state),
  );
}

/** Whether somebody in the text says it: in the subjunctive of indirect speech or inside a quotation. */
export function isSpoken(reading: ClauseReading, clause: Clause): boolean {
  return clause.verb?.mood === 'subjunctive1' || quotationAround(reading, ownRange(clause)) !== undefined;
}

/** Whether it is told as done. */
export function isPast(clause: Clause): boolean {
  return clause.verb?.tense === 'perfect' || clause.verb?.tense === 'pluperfect';
}

const OWN_SIDE = /^(land|seite|regierung|volk|armee|streitkräfte|delegation|staat)$/;
