import type { Actor, Mention } from '../../core/actor.ts';
import type { Document } from '../../core/document.ts';
import { segment } from '../../segment/segment.ts';
import { annotate } from '../annotate.ts';

/** The mentions of a text and their actors. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly actors: ReadonlyMap<string, Actor>;
}

/** The mentions of a test text, as published on a day. */
export function findInTestText(text: string, day: string | null): Found {
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
export function summarize({ mentions, actors }: Found): readonly string[] {
  return mentions.map(
    (mention) =>
      `${mention.exact} = ${actors.get(mention.actor ?? '')?.name ?? (mention.place ? `in ${mention.place}` : '-')}`,
  );
}
