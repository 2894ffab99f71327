import type { Clause } from '../../../core/clause.ts';
import { DENYING_WORDS, FALSE_WORDS, HEARSAY_NOUNS } from '../../../german/contact-status-words.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { wordsIn } from '../links/read-clause.ts';
import type { Judgement } from './judge-verb.ts';

const ACCORDING = /^(wonach|(nach|laut) de(m|nen|r)|de(m|nen|r) zufolge)\b/;

/**
 * What reports tell is alleged, or denied by who denies them: "Es gibt Berichte, beide hätten heimlich verhandelt", "dementierte
 * Berichte, er habe ihn getroffen".
 */
export function judgeReported(linked: LinkedDocument, clause: Clause, parent: Clause): Judgement | undefined {
  const isSaid = clause.kind === 'main' && /^subjunctive/.test(clause.verb?.mood ?? '');
  // "Berichte, denen zufolge beide telefoniert haben"
  const isAccording =
    clause.kind === 'relative' && ACCORDING.test(wordsIn(linked, clause).slice(0, 3).join(' ').replace(/^, /, ''));
  const isThat = (clause.kind === 'subordinate' || isAccording) && clause.verb?.tense !== 'present';
  if (!isSaid && !isThat) return undefined;
  // the report must stand right before what it tells
  const start = clause.parts[0]!.first;
  const before = linked.tokens.slice(Math.max(0, start - 3), start + 1).map(({ lower }) => lower);
  const words = wordsIn(linked, parent);
  // "Berichte der Zeitung, beide hätten telefoniert, nannte er falsch": read as one clause
  const own = isSaid ? wordsIn(linked, clause).slice(0, 2) : [];
  const report = [...before, ...own].find((word) => HEARSAY_NOUNS.has(word));
  if (!report) return undefined;
  const lemma = parent.verb?.lemma ?? '';
  const isCalledFalse = /^(nennen|bezeichnen)$/.test(lemma) && words.some((word) => FALSE_WORDS.has(word));
  if ((DENYING_WORDS.has(lemma) || isCalledFalse) && !parent.verb?.negated) return { status: 'denied', because: lemma };
  return own.includes(report) || words.includes(report) ? { status: 'alleged', because: report } : undefined;
}
