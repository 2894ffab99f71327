import type { Rejection } from '../../core/rejection.ts';

/** Writes one object as one line of JSON Lines to standard output. */
export function writeRecord(record: unknown): void {
  process.stdout.write(`${JSON.stringify(record)}\n`);
}

/** Tells of a refused input on standard error and makes the exit status 1; the run goes on. */
export function noteRejection(rejection: Rejection): void {
  process.stderr.write(`${rejection.path}: ${rejection.reason}. ${rejection.detail}\n`);
  process.exitCode = 1;
}
