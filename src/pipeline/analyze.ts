import { annotate } from '../annotate/annotate.ts';
import { type CleanOptions, clean } from '../clean/clean.ts';
import type { Analysis } from '../core/analysis.ts';
import { referenceTimeOf } from '../core/document.ts';
import type { Rejection } from '../core/rejection.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { extract } from '../extract/extract.ts';
import { segment } from '../segment/segment.ts';

/** The life of one document: cleaned, cut into sentences, annotated, and read for what it tells of. */
export function analyze(snapshot: Snapshot, options: CleanOptions = {}): Analysis | Rejection {
  const document = clean(snapshot, options);
  if (document.kind === 'rejection') return document;
  const segmented = segment(document);
  const annotated = annotate(segmented, referenceTimeOf(document));
  return { kind: 'analysis', annotated, ...extract(annotated) };
}
