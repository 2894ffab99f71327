import type { Document } from '../core/document.ts';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';

export interface CleanOptions {
  /** Publication day or time from outside the text (day, time, or only month or year). Stands in for what the page does not say. */
  readonly published?: string;
  /** The input is finished text: nothing is removed or repaired, offsets are those of the input. */
  readonly plain?: boolean;
}

/** The article's text out of a snapshot, repaired, with its way back to the bytes; or why there is none. */
export function clean(snapshot: Snapshot, options: CleanOptions = {}): Document | Rejection {
  const text = new TextDecoder().decode(snapshot.bytes);
  return {
    kind: 'document',
    path: snapshot.path,
    snapshotHash: snapshot.hash,
    text,
    regions: [{ type: 'paragraph', start: 0, end: text.length }],
    title: null,
    authors: [],
    agencies: [],
    publishedAt: options.published ?? null,
    updatedAt: null,
    publisher: null,
    language: 'de',
    repairs: [],
    removed: [],
    warnings: [],
    offsetMap: [],
  };
}
