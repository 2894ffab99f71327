import type { Clause, VerbComplex } from '../../core/clause.ts';
import { COMMITMENT_ACTS } from '../../german/commitment-acts.ts';
import { ACTLESS_VERBS, NOBODY_WORDS, YIELDING_VERBS } from '../../german/commitment-content.ts';
import { type ClauseReading, hasWord, isElliptical, wordsOf } from './clause-reading.ts';
import { firmMatters, isNegated } from './read-act.ts';
import { isPast, isSpoken, speaksOfOwnSide } from './speaks-of-own-side.ts';

/** "man werde mit niemandem verhandeln", "wolle das Papier nicht unterschreiben", "über die Grenze werde nicht verhandelt". */
export function refusesConsent(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (!YIELDING_VERBS.has(verb.lemma) || !(isNegated(reading, clause) || hasWord(reading, clause, NOBODY_WORDS)))
    return false;
  if (isStillOpen(reading, clause) || isPast(clause) || repeats(reading, clause)) return false;
  if (verb.voice === 'passive')
    return verb.lemma === 'verhandeln' && verb.mood === 'subjunctive1' && isSpoken(reading, clause);
  // "Über die Inseln verhandle man nicht"
  if (verb.modal === undefined && verb.tense === 'present' && verb.mood === 'subjunctive1')
    return isSpoken(reading, clause) && speaksOfOwnSide(reading, clause);
  if (verb.modal === 'wollen') return verb.tense === 'present' && verb.mood !== 'subjunctive2';
  return verb.tense === 'future' && verb.modal === undefined && speaksOfOwnSide(reading, clause);
}

/** "Bern werde keine Gegenzölle ergreifen", "man wolle die Führung der Mission nicht übernehmen": said by the own side of what is no matter at home. */
export function refusesAct(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (verb.voice === 'passive' || isPast(clause) || ACTLESS_VERBS.has(verb.lemma) || isStillOpen(reading, clause))
    return false;
  if (verb.modal !== undefined ? verb.modal !== 'wollen' : verb.tense !== 'future') return false;
  if (verb.mood === 'subjunctive2' || !isNegated(reading, clause) || clause.kind === 'relative') return false;
  // "wolle keine Häfen mehr angreifen" promises
  if (COMMITMENT_ACTS.get(verb.lemma)?.onlyNegated === true) return false;
  if (firmMatters(reading, clause).filter((matter) => matter !== 'hostilities').length === 0) return false;
  return isSpoken(reading, clause) && speaksOfOwnSide(reading, clause);
}

/** "Indien akzeptiere keine Vermittlung und werde sie auch künftig nicht akzeptieren": refused once. */
function repeats(reading: ClauseReading, clause: Clause): boolean {
  const before = reading.annotated.clauses[clause.index - 1];
  return (
    before?.sentence === clause.sentence && isElliptical(reading, clause) && before.verb?.lemma === clause.verb?.lemma
  );
}

/** "noch nicht", "nicht nur"; not the "noch" that goes with "weder". */
function isStillOpen(reading: ClauseReading, clause: Clause): boolean {
  return wordsOf(reading, clause).some((word, place, words) =>
    word === 'noch' ? !words.slice(0, place).includes('weder') : STILL_OPEN.has(word),
  );
}

const STILL_OPEN: ReadonlySet<string> = new Set(['noch', 'nur', 'bloß', 'allein', 'ausschließen']);
