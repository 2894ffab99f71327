import type { Clause } from '../../core/clause.ts';
import { DENYING_WORDS } from '../../german/contact-status-words.ts';
import type { Judgement } from './judge-verb.ts';
import type { LinkedDocument } from './linked-document.ts';
import { wordsIn } from './read-clause.ts';

const REPORT = /^(berichte[n]?|bericht|gerüchte[n]?|meldungen|meldung|spekulationen|behauptungen|behauptung|vorwurf)$/;

/**
 * What reports tell is alleged, or denied by who denies them: "Es gibt Berichte, beide hätten heimlich verhandelt", "dementierte
 * Berichte, er habe ihn getroffen".
 */
export function judgeReported(linked: LinkedDocument, clause: Clause, parent: Clause): Judgement | undefined {
  const isSaid = clause.kind === 'main' && /^subjunctive/.test(clause.verb?.mood ?? '');
  const isThat = clause.kind === 'subordinate' && clause.verb?.tense !== 'present';
  if (!isSaid && !isThat) return undefined;
  // the report must stand right before what it tells
  const start = clause.parts[0]!.first;
  const before = linked.tokens.slice(Math.max(0, start - 3), start + 1).map(({ lower }) => lower);
  const words = wordsIn(linked, parent);
  const report = before.find((word) => REPORT.test(word));
  if (!report) return undefined;
  const lemma = parent.verb?.lemma ?? '';
  if (DENYING_WORDS.has(lemma) && !parent.verb?.negated) return { status: 'denied', because: lemma };
  return words.includes(report) ? { status: 'alleged', because: report } : undefined;
}
