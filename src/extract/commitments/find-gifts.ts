import type { Clause, Phrase, VerbComplex } from '../../core/clause.ts';
import { UNASSERTED_SUBORDINATORS } from '../../german/commitment-words.ts';
import { GIFT_VERBS, SUM_WORD } from '../../german/deal-words.ts';
import { actingSubjectOf, type ClauseReading, subordinatorOf } from './clause-reading.ts';
import { toReferences } from './find-parties.ts';
import { isNegated, ownRange } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** What one side will give another, told with its sum or number: "Norwegen will der Ukraine 8 Milliarden Dollar geben", "Die EU gibt Moldau einen Kredit von 150 Millionen Euro". */
export function findGifts(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === undefined || !isGiving(reading, clause, verb)) return [];
    const subject = actingSubjectOf(reading, clause);
    const sum = clause.phrases.find((phrase) => phrase !== subject && namesSum(reading, clause, phrase));
    if (subject === undefined || sum === undefined) return [];
    const givers = new Set(toReferences(reading, [rangeOfPhrase(subject)]).map(({ key, state }) => state ?? key));
    const to = clause.phrases.filter((phrase) => phrase !== subject && isReceiver(reading, phrase, givers));
    if (givers.size === 0 || to.length === 0) return [];
    return [
      {
        kind: 'promise',
        status: 'announced',
        clause,
        content: { range: ownRange(clause), clause },
        by: [rangeOfPhrase(subject)],
        to: to.map(rangeOfPhrase),
        binds: 'subject',
        rule: `gift:${verb.lemma}`,
      } as const,
    ];
  });
}

/** Still to come: "will geben", "werde überweisen", or in the present tense of news. */
function isGiving(reading: ClauseReading, clause: Clause, verb: VerbComplex): boolean {
  if (!GIFT_VERBS.has(verb.lemma)) return false;
  if (verb.voice === 'passive' || !/^(main|subordinate)$/.test(clause.kind)) return false;
  if (UNASSERTED_SUBORDINATORS.has(subordinatorOf(reading, clause) ?? '') || isNegated(reading, clause)) return false;
  if (verb.modal !== undefined)
    return verb.modal === 'wollen' && verb.tense === 'present' && verb.mood !== 'subjunctive2';
  return (verb.tense === 'future' || verb.tense === 'present') && verb.mood !== 'subjunctive2';
}

/** "8,5 Milliarden Dollar", "einen Kredit von 150 Millionen Euro", "40 Panzer". */
function namesSum(
  { lower, annotated }: ClauseReading,
  clause: Clause,
  { role, preposition, firstToken, endToken }: Phrase,
): boolean {
  if (role !== 'object' || preposition !== undefined) return false;
  const next = clause.phrases.find((other) => other.firstToken === endToken && other.preposition !== undefined);
  const end = next?.endToken ?? endToken;
  if (lower.slice(firstToken, end).some((word) => SUM_WORD.test(word))) return true;
  return annotated.tokens.slice(firstToken, endToken).some(({ kind }) => kind === 'number');
}

/** Another side as the one it goes to: "der Ukraine", "an Moldau". */
function isReceiver(reading: ClauseReading, phrase: Phrase, givers: ReadonlySet<string>): boolean {
  if (phrase.preposition !== undefined ? phrase.preposition !== 'an' : phrase.role === 'subject') return false;
  return toReferences(reading, [rangeOfPhrase(phrase)]).some(
    ({ key, state }) => (state ?? key) === key && !givers.has(key),
  );
}
