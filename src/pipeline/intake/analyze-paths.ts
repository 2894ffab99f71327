import { type CleanOptions, clean } from '../../clean/clean.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import type { Rejection } from '../../core/rejection.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { analyze } from '../analyze.ts';
import { type Input, type InputOptions, readInputs } from './read-inputs.ts';
import { rejectFailure } from './reject-failure.ts';

/** The articles at the paths, read and cleaned one by one in order. */
export async function* cleanPaths(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Document | Rejection> {
  for await (const input of readInputs(paths, options))
    yield input.kind === 'rejection'
      ? input
      : rejectFailure(input.snapshot, () => clean(input.snapshot, input.options));
}

/** An analysis with the snapshot it was made from and the options that this snapshot was cleaned with. */
export interface Analysed {
  readonly kind: 'analysed';
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
  readonly options: CleanOptions;
}

/** The analysis of one input; a rejection stays one. */
export function analyzeInput(input: Input | Rejection): Rejection | Analysed {
  if (input.kind === 'rejection') return input;
  const { snapshot, options } = input;
  const analysis = rejectFailure(snapshot, () => analyze(snapshot, options));
  return analysis.kind === 'rejection' ? analysis : { kind: 'analysed', snapshot, analysis, options };
}

/** The articles at the paths, read and analysed one by one in order. */
export async function* analyzePaths(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Rejection | Analysed> {
  for await (const input of readInputs(paths, options)) yield analyzeInput(input);
}
