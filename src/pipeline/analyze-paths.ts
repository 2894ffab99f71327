import { basename } from 'node:path';
import { type CleanOptions, clean } from '../clean/clean.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Document } from '../core/document.ts';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { read } from '../read/read.ts';
import { analyze } from './analyze.ts';

export interface InputOptions {
  /** Publication day or time of every input; stands in for what a page does not say. */
  readonly published?: string;
  /** Publication day or time by file name or address; goes before `published`. */
  readonly manifest?: Readonly<Record<string, string>>;
  /** The inputs are finished text: nothing is removed or repaired. */
  readonly plain?: boolean;
  /** Hosts of a private network that may be read from all the same. */
  readonly allowHosts?: readonly string[];
}

/** The articles at the paths, read and cleaned one by one in order. */
export async function* cleanPaths(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Document | Rejection> {
  for await (const snapshot of read(paths, { allowHosts: options.allowHosts }))
    yield isRejection(snapshot)
      ? snapshot
      : rejectFailure(snapshot, () => clean(snapshot, cleanOptionsOf(snapshot, options)));
}

/** An analysis with the snapshot it was made from and the options that this snapshot was cleaned with. */
export interface Analysed {
  readonly kind: 'analysed';
  readonly snapshot: Snapshot;
  readonly analysis: Analysis;
  readonly options: CleanOptions;
}

/** A snapshot with the options by which it is cleaned. */
export interface Input {
  readonly snapshot: Snapshot;
  readonly options: CleanOptions;
}

/** What is read at the paths, in order, before it is analysed. */
export async function* readInputs(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Rejection | Input> {
  for await (const snapshot of read(paths, { allowHosts: options.allowHosts }))
    yield isRejection(snapshot) ? snapshot : { snapshot, options: cleanOptionsOf(snapshot, options) };
}

/** The analysis of one input. */
export function analyzeInput({ snapshot, options }: Input): Rejection | Analysed {
  const analysis = rejectFailure(snapshot, () => analyze(snapshot, options));
  return analysis.kind === 'rejection' ? analysis : { kind: 'analysed', snapshot, analysis, options };
}

/** The articles at the paths, read and analysed one by one in order. */
export async function* analyzePaths(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Rejection | Analysed> {
  for await (const input of readInputs(paths, options)) yield 'kind' in input ? input : analyzeInput(input);
}

/** The result of the work, or a rejection: a defect of ours on one input must not take the others of the run with it. */
export function rejectFailure<Result>(snapshot: Snapshot, work: () => Result): Result | Rejection {
  try {
    return work();
  } catch (error) {
    return rejectBreakdown(snapshot, error);
  }
}

/** The rejection of an input over which the analysis broke off. */
export function rejectBreakdown({ path }: Snapshot, error: unknown): Rejection {
  const what =
    error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error);
  return {
    kind: 'rejection',
    path,
    reason: 'failed',
    detail: `The analysis broke off. This is a defect: please report it with the text. ${what}`,
  };
}

function isRejection(input: Snapshot | Rejection): input is Rejection {
  return 'kind' in input && input.kind === 'rejection';
}

function cleanOptionsOf(snapshot: Snapshot, options: InputOptions): CleanOptions {
  // What a feed says of its own entry goes before what the user says of all inputs.
  const published =
    options.manifest?.[snapshot.address ?? basename(snapshot.path)] ?? snapshot.published ?? options.published;
  return { published, plain: options.plain };
}
