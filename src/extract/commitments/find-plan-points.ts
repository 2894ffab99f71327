import { type Clause, subjectOf, type VerbComplex } from '../../core/clause.ts';
import { OPEN_ACTS } from '../../german/commitment-acts.ts';
import { PROPOSED_PLAN } from '../../german/deal-words.ts';
import { type ClauseReading, hasWord, subordinatorOf } from './clause-reading.ts';
import { toReferences } from './find-parties.ts';
import { firmMatters, isAboutContact, isNegated, lemmasOf, ownRange, readAct } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** The points of a plan in the sentences behind it: "Ein Plan lag auf dem Tisch. Danach sollte Teheran auf Atomwaffen verzichten", "Demnach soll ein Fonds aufgelegt werden". */
export function findPlanPoints(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === undefined || clause.kind !== 'main' || !isPoint(reading, clause, verb)) return [];
    if (!isBehindPlan(reading, clause)) return [];
    const subject = verb.voice === 'passive' ? undefined : subjectOf(clause);
    const acts = subject !== undefined && toReferences(reading, [rangeOfPhrase(subject)]).length > 0;
    return [
      {
        kind: 'offer',
        status: 'proposed',
        clause,
        content: { range: ownRange(clause), clause },
        by: acts ? [rangeOfPhrase(subject)] : [],
        to: [],
        binds: 'subject',
        rule: 'paper:point',
      } as const,
    ];
  });
}

/** What is to be by the plan: "danach sollte ...", "demnach soll ...", "darin müsste ...". */
function isPoint(reading: ClauseReading, clause: Clause, { modal, tense }: VerbComplex): boolean {
  if (!/^(sollen|müssen)$/.test(modal ?? '') || tense === 'perfect' || tense === 'pluperfect') return false;
  if (!hasWord(reading, clause, BY_IT) || subordinatorOf(reading, clause) !== undefined) return false;
  if (isNegated(reading, clause) || isAboutContact(reading, clause)) return false;
  if (readAct(reading, clause) !== undefined || firmMatters(reading, clause).length > 0) return true;
  return lemmasOf(reading, clause).some((lemma) => OPEN_ACTS.has(lemma) || SETTING_UP.has(lemma));
}

/** Whether the sentence before, or the words before it in its own, tells of a plan or draft. */
function isBehindPlan(reading: ClauseReading, { sentence, parts }: Clause): boolean {
  const { sentences } = reading.annotated;
  const own = sentences[sentence]!;
  const before = sentences[sentence - 1];
  const first = before?.paragraph === own.paragraph ? before.firstToken : own.firstToken;
  return reading.lower.slice(first, parts[0]?.first ?? first).some((word) => PROPOSED_PLAN.test(word));
}

const BY_IT: ReadonlySet<string> = new Set(['demnach', 'danach', 'hiernach', 'darin', 'demzufolge']);
const SETTING_UP: ReadonlySet<string> = new Set(['auflegen', 'fließen', 'entstehen', 'schaffen', 'aufbauen']);
