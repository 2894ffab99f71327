import type { CleanOptions } from '../src/clean/clean.ts';
import type { Analysis } from '../src/core/analysis.ts';
import { analyze } from '../src/pipeline/analyze.ts';

/** The analysis of a plain text; of 20 March 2025 where nothing is said. Throws where the text is refused. */
export function analyzeText(text: string, options: CleanOptions = { published: '2025-03-20' }): Analysis {
  const bytes = new TextEncoder().encode(text);
  const analysis = analyze({ path: 'a.txt', bytes, hash: '0'.repeat(64), mediaType: 'text/plain' }, options);
  if (analysis.kind !== 'analysis') throw new Error(`not read: ${analysis.reason}`);
  return analysis;
}
