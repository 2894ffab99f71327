import type { Clause } from '../../core/clause.ts';
import { PAPER } from '../../german/deal-words.ts';
import type { ClauseReading } from './clause-reading.ts';

/** Whether a clause tells what a paper says: "laut Abkommen", "in der Erklärung", "der Vereinbarung zufolge". */
export function isByPaper(reading: ClauseReading, { phrases }: Clause): boolean {
  return phrases.some(
    ({ preposition, firstToken, endToken }) =>
      preposition !== undefined && TELLING.has(preposition) && namesPaper(reading.lower.slice(firstToken, endToken)),
  );
}

/** "in der Erklärung", "in wortgleichen Mitteilungen". */
function namesPaper(words: readonly string[]): boolean {
  if (words.some((word) => PAPER.test(word))) return true;
  return words.some((word) => JOINT_WORD.test(word)) && words.some((word) => word.startsWith('mitteilung'));
}

const TELLING: ReadonlySet<string> = new Set(['nach', 'laut', 'gemäß', 'in', 'zufolge']);
const JOINT_WORD = /^(gemeinsam|wortgleich|gleichlautend)/;
