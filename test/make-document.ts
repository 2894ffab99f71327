import type { Document } from '../src/core/document.ts';

/** A document of one paragraph as cleaning would give it, with what a test says of it. */
export function makeDocument(text: string, parts: Partial<Document> = {}): Document {
  return {
    kind: 'document',
    path: 'test.txt',
    snapshotHash: '',
    text,
    regions: [{ type: 'paragraph', start: 0, end: text.length }],
    title: null,
    authors: [],
    agencies: [],
    publishedAt: null,
    updatedAt: null,
    publisher: null,
    language: 'de',
    repairs: [],
    removed: [],
    warnings: [],
    offsetMap: [],
    ...parts,
  };
}
