import type { Rejection } from '../../core/rejection.ts';
import { analyzePaths } from './analyze-paths.ts';
import type { InputOptions } from './read-inputs.ts';
import { toAnalysisRecord } from './to-analysis-record.ts';

/** The articles at the paths in order, analysed, each as a line of JSON with its line break (`lesart analyze --json`). */
export async function* analyzeToLines(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Rejection | { readonly kind: 'line'; readonly line: string }> {
  for await (const result of analyzePaths(paths, options))
    yield result.kind === 'rejection'
      ? result
      : { kind: 'line', line: `${JSON.stringify(toAnalysisRecord(result.analysis))}\n` };
}
