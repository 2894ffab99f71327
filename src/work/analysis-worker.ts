import type { Analysis } from '../core/analysis.ts';
import { answerTasks } from './answer-tasks.ts';
import { withoutWords } from './without-words.ts';

/** An analysis without the words and clauses of its text. */
export interface AnalysisAlone {
  readonly kind: 'analysed';
  readonly analysis: Analysis;
}

/** A worker that gives analyses. */
answerTasks<AnalysisAlone>(({ analysis }) => ({ item: { kind: 'analysed', analysis: withoutWords(analysis) } }));
