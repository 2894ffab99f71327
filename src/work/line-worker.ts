import { toAnalysisRecord } from '../pipeline/to-analysis-record.ts';
import { answerTasks } from './answer-tasks.ts';

/** A worker that gives analyses as lines of JSON in UTF-8, which only need to be written. */
answerTasks<AnalysisLine>(({ analysis }) => {
  const line = new TextEncoder().encode(`${JSON.stringify(toAnalysisRecord(analysis))}\n`);
  return { item: { kind: 'line', line }, given: [line.buffer] };
});

export interface AnalysisLine {
  readonly kind: 'line';
  /** JSON with its line break. */
  readonly line: Uint8Array;
}
