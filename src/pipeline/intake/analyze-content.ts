import type { CleanOptions } from '../../clean/clean.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Rejection } from '../../core/rejection.ts';
import { toSnapshot } from '../../read/read-snapshot.ts';
import { analyze } from '../analyze.ts';

/** How to read an input. `name` tells its kind by its ending (`page.html`, `note.md`) where the content does not. */
export interface AnalyzeOptions extends CleanOptions {
  readonly name?: string;
}

/** Analyses a text or the bytes of a page, as they are given: nothing is read from disk or network. */
export function analyzeContent(
  input: string | Uint8Array,
  { name = 'text.txt', ...options }: AnalyzeOptions = {},
): Analysis | Rejection {
  const snapshot = toSnapshot(name, typeof input === 'string' ? new TextEncoder().encode(input) : input);
  return 'kind' in snapshot ? snapshot : analyze(snapshot, options);
}
