import type { Clause } from '../../core/clause.ts';
import { EXCHANGE_VERBS } from '../../german/commitment-content.ts';
import { actingSubjectOf, type ClauseReading, hasWord, subordinatorOf, tokensOf, wordsOf } from './clause-reading.ts';
import { quotationAround } from './find-account.ts';
import { findMatters } from './find-matters.ts';
import { toReferences } from './find-parties.ts';
import { ownRange } from './read-act.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** Demands told as what must come first: "Erst wenn Baku die Gefangenen freilasse, werde man verhandeln", "nicht, solange Israel angreife". */
export function findConditions(reading: ClauseReading): readonly Telling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    if (clause.kind !== 'subordinate' || clause.verb === undefined || clause.parent === undefined) return [];
    const parent = reading.annotated.clauses[clause.parent]!;
    if (!isAsked(reading, clause, parent) || !isToldBySide(reading, parent)) return [];
    const range = ownRange(clause);
    const subject = actingSubjectOf(reading, clause);
    const to = subject === undefined ? [] : [rangeOfPhrase(subject)];
    const asked = toReferences(reading, to);
    if (asked.length === 0 && findMatters(reading.annotated, range).length === 0) return [];
    const own = actingSubjectOf(reading, parent);
    const by =
      own === undefined || toReferences(reading, [rangeOfPhrase(own)]).length === 0 ? [] : [rangeOfPhrase(own)];
    return [
      {
        kind: 'demand',
        status: 'demanded',
        clause,
        content: { range, clause },
        by,
        to,
        binds: 'other',
        rule: 'condition',
      } as const,
    ];
  });
}

/** "erst, wenn", "nur wenn", "nicht, solange": without it the other thing does not come. */
function isAsked(reading: ClauseReading, clause: Clause, parent: Clause): boolean {
  if (parent.verb === undefined || !EXCHANGE_VERBS.has(parent.verb.lemma)) return false;
  const subordinator = subordinatorOf(reading, clause) ?? '';
  const before = reading.lower[(clause.subordinator ?? 0) - 1] ?? '';
  if (/^(solange|bevor|ehe)$/.test(subordinator)) return parent.verb.negated && hasWord(reading, parent, NO);
  if (!/^(wenn|sofern|sobald|falls)$/.test(subordinator)) return false;
  if (ONLY.has(before)) return true;
  return tokensOf(parent).some((index) => index < (clause.subordinator ?? 0) && ONLY.has(reading.lower[index]!));
}

/** In somebody's words, or of a side that wants it so: not "Züge fahren erst wieder, wenn ...". */
function isToldBySide(reading: ClauseReading, parent: Clause): boolean {
  if (parent.verb?.mood === 'subjunctive1') return true;
  if (parent.verb?.mood === 'subjunctive2') return false;
  if (parent.verb?.modal === 'wollen' || wordsOf(reading, parent).includes('bereit')) return true;
  return quotationAround(reading, ownRange(parent)) !== undefined;
}

const NO: ReadonlySet<string> = new Set(['nicht', 'kein', 'keine', 'keinen', 'niemals']);
const ONLY: ReadonlySet<string> = new Set(['erst', 'nur', 'ausschließlich', 'einzig']);
