import { parentPort } from 'node:worker_threads';
import type { Analysis } from '../core/analysis.ts';
import type { Rejection } from '../core/rejection.ts';
import { type Analysed, analyzeInput, type Input } from '../pipeline/analyze-paths.ts';
import type { AnalysedElsewhere } from './analyze-in-threads.ts';

/** A worker that analyses inputs: `{id, task}` in, `{id, result}` out. What nobody asks for after the analysis stays here. */
parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: Input }) => {
  parentPort?.postMessage({ id, result: toResult(analyzeInput(task)) });
});

function toResult(result: Rejection | Analysed): Rejection | AnalysedElsewhere {
  if (result.kind === 'rejection') return result;
  const { snapshot: _snapshot, ...rest } = result;
  return { ...rest, analysis: withoutWords(rest.analysis) };
}

/** Words and clauses are only for finding facts, and by far the largest part. */
function withoutWords(analysis: Analysis): Analysis {
  const none = {
    sentences: [],
    paragraphs: [],
    tokens: [],
    words: [],
    clauses: [],
    clauseOfToken: [],
    quotedRegions: [],
  };
  return { ...analysis, annotated: { ...analysis.annotated, ...none } };
}
