import { basename } from 'node:path';
import type { CleanOptions } from '../../clean/clean.ts';
import type { Rejection } from '../../core/rejection.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { listSources } from '../../read/list-sources.ts';
import type { FileSource } from '../../read/look-up.ts';
import { read } from '../../read/read.ts';
import { readFile, readSmallFile } from '../../read/read-file.ts';
import { largestInput } from '../../read/read-snapshot.ts';

/** How inputs are read: what stands in for what they do not say, and where they may come from. */
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

/** A snapshot with the options by which it is cleaned. */
export interface Input {
  readonly kind: 'input';
  readonly snapshot: Snapshot;
  readonly options: CleanOptions;
}

/** What is read at the paths, in order, before it is analysed. */
export async function* readInputs(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Rejection | Input> {
  yield* toInputs(read(paths, { allowHosts: options.allowHosts }), options);
}

/** Where inputs come from: a file of no great size, which any thread can read, or inputs that only the thread that began can give. */
export type InputSource = FileSource | { readonly kind: 'inputs'; readonly inputs: AsyncIterable<Rejection | Input> };

/** What there is to read at the paths, in order, before any file is opened. */
export async function* listInputSources(
  paths: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Rejection | InputSource> {
  for await (const source of listSources(paths, { allowHosts: options.allowHosts })) {
    if (source.kind === 'inputs') yield { kind: 'inputs', inputs: toInputs(source.inputs, options) };
    else if (source.kind === 'file' && source.size > largestInput)
      yield { kind: 'inputs', inputs: readFileInputs(source, options) };
    else yield source;
  }
}

/** The inputs of a file, one by one. */
export function readFileInputs({ path, size }: FileSource, options: InputOptions): AsyncIterable<Rejection | Input> {
  return toInputs(readFile(path, size), options);
}

/** All inputs of a file that is no archive; `archive` where it is one, and may hold any number of them. */
export async function readSmallFileInputs(
  path: string,
  options: InputOptions,
): Promise<readonly (Rejection | Input)[] | 'archive'> {
  const found = await readSmallFile(path);
  return found === 'archive' ? found : found.map((snapshot) => toInput(snapshot, options));
}

async function* toInputs(
  snapshots: AsyncIterable<Snapshot | Rejection>,
  options: InputOptions,
): AsyncGenerator<Rejection | Input> {
  for await (const snapshot of snapshots) yield toInput(snapshot, options);
}

function toInput(snapshot: Snapshot | Rejection, options: InputOptions): Rejection | Input {
  if ('kind' in snapshot) return snapshot;
  // What a feed says of its own entry goes before what the user says of all inputs.
  const published =
    options.manifest?.[snapshot.address ?? basename(snapshot.path)] ?? snapshot.published ?? options.published;
  return { kind: 'input', snapshot, options: { published, plain: options.plain } };
}
