import type { Rejection } from '../../core/rejection.ts';
import type { Snapshot } from '../../core/snapshot.ts';

/** The result of the work, or a rejection: a defect of ours on one input must not take the others of the run with it. */
export function rejectFailure<Result>({ path }: Snapshot, work: () => Result): Result | Rejection {
  try {
    return work();
  } catch (error) {
    return rejectBreakdown(path, error);
  }
}

/** The rejection of an input over which the analysis broke off. */
export function rejectBreakdown(path: string, error: unknown): Rejection {
  const what =
    error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ') : String(error);
  return {
    kind: 'rejection',
    path,
    reason: 'failed',
    detail: `The analysis broke off. This is a defect: please report it with the text. ${what}`,
  };
}
