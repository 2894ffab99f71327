import type { Document } from '../core/document.ts';
import type { SegmentedDocument } from '../core/segmented.ts';

/** A document cut into paragraphs, sentences, tokens and quoted regions. */
export function segment(document: Document): SegmentedDocument {
  return { document, paragraphs: [], sentences: [], tokens: [], quotedRegions: [] };
}
