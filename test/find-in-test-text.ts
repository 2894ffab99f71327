import { annotate } from '../src/annotate/annotate.ts';
import type { AnnotatedDocument } from '../src/core/annotated.ts';
import { segment } from '../src/segment/segment.ts';
import { makeDocument } from './make-document.ts';

/** A test text annotated, as published on a day. */
export function findInTestText(text: string, day: string | null): AnnotatedDocument {
  const document = makeDocument(text, { publishedAt: day });
  return annotate(segment(document), day === null ? null : { value: day, from: 'publishedAt' });
}

/** "Words = actor" in text order; "-" where no actor was settled. */
export function summarize({ mentions, actors }: AnnotatedDocument): readonly string[] {
  return mentions.map(
    (mention) =>
      `${mention.exact} = ${actors.get(mention.actor ?? '')?.name ?? (mention.place ? `in ${mention.place}` : '-')}`,
  );
}
