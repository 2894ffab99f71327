import type { Rejection } from '../core/rejection.ts';
import type { Input, InputOptions } from '../pipeline/intake/read-inputs.ts';

/** What a worker is asked: to read and analyse a file, or to analyse what was read for it. */
export type Task = { readonly kind: 'file'; readonly path: string; readonly size: number } | Input;

/** What it gives back, in the order of the file; `archive` where the file holds so many inputs that they must be shared out. */
export type Answer<Item> =
  | { readonly kind: 'items'; readonly items: readonly (Item | Rejection)[] }
  | { readonly kind: 'archive' };

/** What is wanted of each analysis: a line of JSON, the analysis without its words, a document ready for the ledger. */
export type Finisher = 'line' | 'analysis' | 'intake';

/** What each worker knows from the start. */
export interface WorkerSettings {
  readonly finisher: Finisher;
  readonly options: InputOptions;
}
