import type { Analysis } from '../core/analysis.ts';
import type { Analysed } from '../pipeline/intake/analyze-paths.ts';
import type { Finished } from './answer-tasks.ts';
import { withoutWords } from './without-words.ts';

/** An analysis without the words and clauses of its text. */
export interface AnalysisAlone {
  readonly kind: 'analysed';
  readonly analysis: Analysis;
}

/** The analysis as far as it can be shown. */
export function finishAnalysis({ analysis }: Analysed): Finished<AnalysisAlone> {
  return { item: { kind: 'analysed', analysis: withoutWords(analysis) } };
}
