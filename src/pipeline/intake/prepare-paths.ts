import type { Rejection } from '../../core/rejection.ts';
import { analyzePaths } from './analyze-paths.ts';
import { type PreparedIntake, prepareAnalysed } from './prepare-intake.ts';
import type { InputOptions } from './read-inputs.ts';

/** The articles at the paths, read, analysed and made ready for the ledger one by one in order. */
export async function* preparePaths(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Rejection | PreparedIntake> {
  for await (const result of analyzePaths(paths, options))
    yield result.kind === 'rejection' ? result : await prepareAnalysed(result);
}
