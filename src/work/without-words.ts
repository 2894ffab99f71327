import type { Analysis } from '../core/analysis.ts';

/** An analysis without the words and clauses of its text: they are only for finding facts, and by far the largest part. */
export function withoutWords(analysis: Analysis): Analysis {
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
