import type { Analysed } from '../pipeline/intake/analyze-paths.ts';
import { toAnalysisRecord } from '../pipeline/intake/to-analysis-record.ts';
import type { Finished } from './answer-tasks.ts';

/** An analysis as a line of JSON with its line break, in UTF-8. */
export interface AnalysisLine {
  readonly kind: 'line';
  readonly line: Uint8Array;
}

/** The line that only needs to be written. */
export function finishLine({ analysis }: Analysed): Finished<AnalysisLine> {
  const line = new TextEncoder().encode(`${JSON.stringify(toAnalysisRecord(analysis))}\n`);
  return { item: { kind: 'line', line }, given: [line.buffer] };
}
