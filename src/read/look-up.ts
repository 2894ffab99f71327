import { stat } from 'node:fs/promises';
import type { Rejection, RejectionReason } from '../core/rejection.ts';

/** A file of a known size. */
export interface FileSource {
  readonly kind: 'file';
  readonly path: string;
  readonly size: number;
}

/** What stands at a path: a folder, a file, or why it cannot be read. */
export type Found = { readonly kind: 'folder' } | FileSource | Rejection;

/** Looks up what stands at a path, links followed. */
export async function lookUp(path: string): Promise<Found> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return { kind: 'folder' };
    if (status.isFile()) return { kind: 'file', path, size: status.size };
    // Reading a pipe or a device might never end.
    return reject(
      path,
      'unreadable',
      'This is a pipe, socket or device; save what it gives to a file, or pass it as -.',
    );
  } catch (error) {
    return explainFailure(path, error);
  }
}

/** A refusal of an input with the reason and what to do about it. */
export function reject(path: string, reason: RejectionReason, detail: string): Rejection {
  return { kind: 'rejection', path, reason, detail };
}

/** What a parser says is wrong, in few words. */
export function explainDefect(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 100) : 'unknown error';
}

/** The rejection for what the file system answered. */
export function explainFailure(path: string, error: unknown): Rejection {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return reject(path, 'missing', 'There is no such file or folder; check the path.');
  if (code === 'EACCES' || code === 'EPERM')
    return reject(path, 'unreadable', 'No permission to read it; change its permissions or copy it.');
  if (code === 'ELOOP') return reject(path, 'unreadable', 'Its links lead in a circle; give the file itself.');
  return reject(path, 'unreadable', `It could not be read (${code}); copy it and try again.`);
}
