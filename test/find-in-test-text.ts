import { annotate } from '../src/annotate/annotate.ts';
import type { AnnotatedDocument } from '../src/core/annotated.ts';
import type { Document } from '../src/core/document.ts';
import { segment } from '../src/segment/segment.ts';

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
