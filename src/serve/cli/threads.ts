import { InvalidArgumentError, Option } from 'commander';
import type { Analysis } from '../../core/analysis.ts';
import type { Rejection } from '../../core/rejection.ts';
import type { PreparedIntake } from '../../pipeline/intake/prepare-intake.ts';
import type { InputOptions } from '../../pipeline/intake/read-inputs.ts';
import { say } from './language.ts';

/** The option that says in how many threads texts are analysed. */
export function threadsOption(): Option {
  return new Option(
    '--threads <number>',
    say({
      de: 'Texte in so vielen Strängen untersuchen (für einige hundert Texte und mehr)',
      en: 'analyse texts in so many threads (for some hundred texts and more)',
    }),
  ).argParser(readThreads);
}

/** Inputs at paths read and made into something, in order. */
type Reader<Item> = (paths: readonly string[], options: InputOptions) => AsyncIterable<Rejection | Item>;

/** The analysis of each input. Without a number of threads, or with one, here; order and results are the same. */
export function analyzerOf(threads = 1): Reader<{ readonly kind: 'analysed'; readonly analysis: Analysis }> {
  return async function* analyze(paths, options) {
    // What runs in other threads need not be loaded in this one.
    if (threads === 1) yield* (await import('../../pipeline/intake/analyze-paths.ts')).analyzePaths(paths, options);
    else yield* (await import('../../work/analyze-in-threads.ts')).analyzeInThreads(paths, { ...options, threads });
  };
}

/** The analysis of each input as a line of JSON with its line break. */
export function lineWriterOf(threads = 1): Reader<{ readonly kind: 'line'; readonly line: string | Uint8Array }> {
  return async function* writeLines(paths, options) {
    if (threads === 1)
      yield* (await import('../../pipeline/intake/analyze-to-lines.ts')).analyzeToLines(paths, options);
    else
      yield* (await import('../../work/analyze-in-threads.ts')).analyzeToLinesInThreads(paths, { ...options, threads });
  };
}

/** Each input ready for the ledger. */
export function preparerOf(threads = 1): Reader<PreparedIntake> | undefined {
  if (threads === 1) return undefined;
  return async function* prepare(paths, options) {
    yield* (await import('../../work/analyze-in-threads.ts')).prepareInThreads(paths, { ...options, threads });
  };
}

/** More threads than any machine has cores would only fill its memory. */
const mostThreads = 64;

function readThreads(value: string): number {
  const threads = Number(value);
  if (Number.isInteger(threads) && threads >= 1 && threads <= mostThreads) return threads;
  throw new InvalidArgumentError(
    say({ de: `Geben Sie eine Zahl von 1 bis ${mostThreads} an.`, en: `Give a number from 1 to ${mostThreads}.` }),
  );
}
