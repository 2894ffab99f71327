import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Document } from '../../core/document.ts';
import { segment } from '../../segment/segment.ts';
import { annotate } from '../annotate.ts';

/** A test text annotated, as published on a day. */
export function findInTestText(text: string, day: string | null): AnnotatedDocument {
  const document: Document = {
    kind: 'document',
    path: 'test.txt',
    snapshotHash: '',
    text,
    regions: [{ type: 'paragraph', start: 0, end: text.length }],
    title: null,
    authors: [],
    agencies: [],
    publishedAt: day,
    updatedAt: null,
    publisher: null,
    language: 'de',
    repairs: [],
    removed: [],
    warnings: [],
    offsetMap: [],
  };
  return annotate(segment(document), day === null ? null : { value: day, from: 'publishedAt' });
}

/** "Words = actor" in text order; "-" where no actor was settled. */
export function summarize({ mentions, actors }: AnnotatedDocument): readonly string[] {
  return mentions.map(
    (mention) =>
      `${mention.exact} = ${actors.get(mention.actor ?? '')?.name ?? (mention.place ? `in ${mention.place}` : '-')}`,
  );
}
