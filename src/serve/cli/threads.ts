import { InvalidArgumentError, Option } from 'commander';
import type { Rejection } from '../../core/rejection.ts';
import { type Analysed, analyzePaths, type InputOptions } from '../../pipeline/analyze-paths.ts';
import { say } from './language.ts';

type Analyzer = (paths: readonly string[], options: InputOptions) => AsyncIterable<Rejection | Analysed>;

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

/** Reads and analyses paths in so many threads; without a number or with one, here. Order and results are the same. */
export function analyzerOf(threads = 1): Analyzer {
  if (threads === 1) return analyzePaths;
  return async function* analyze(paths, options) {
    const { analyzeInThreads } = await import('../../work/analyze-in-threads.ts');
    yield* analyzeInThreads(paths, options, threads);
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
