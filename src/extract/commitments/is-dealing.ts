import { type Clause, subjectOf } from '../../core/clause.ts';
import { OPEN_ACTS } from '../../german/commitment-acts.ts';
import { RESUMING_VERBS } from '../../german/deal-words.ts';
import type { ClauseReading } from './clause-reading.ts';
import { toReferences } from './find-parties.ts';
import { firmMatters, lemmasOf, readAct } from './read-act.ts';
import { rangeOfPhrase } from './telling.ts';

/**
 * Whether a clause behind a deal can be a term of it: a side is to act, or what is done is an act or matter between states.
 * Not "Die Straßen werden bis zum Abend gesperrt", nor "Tansania soll bis Freitag abziehen" behind a deal of two others.
 */
export function isDealing(reading: ClauseReading, clause: Clause): boolean {
  const subject = clause.verb?.voice === 'passive' ? undefined : subjectOf(clause);
  const named = subject === undefined ? [] : toReferences(reading, [rangeOfPhrase(subject)]);
  if (named.length > 0)
    return named.every(
      ({ key, state }) =>
        reading.inContact.has(state ?? key) || reading.annotated.actors.get(key)?.kind === 'internationalBody',
    );
  if (readAct(reading, clause) !== undefined || firmMatters(reading, clause).length > 0) return true;
  return lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma) || RESUMING_VERBS.has(lemma));
}
