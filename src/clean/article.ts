import type { Document, RegionType, Removal } from '../core/document.ts';
import type { TracedText } from './traced-text.ts';

/** A block of the article in reading order: its own text with the way back to the bytes. */
export interface Block {
  readonly type: RegionType;
  readonly traced: TracedText;
  /** Of ticker entries and dated sections: the time the text states, `22:06` or ISO 8601. */
  readonly time?: string;
}

/** What a page or text says about its article. Times are ISO 8601; null where it does not say. */
export type Metadata = Pick<Document, 'title' | 'authors' | 'agencies' | 'publishedAt' | 'updatedAt' | 'publisher'>;

/** What only pages say about their article. */
export type PageFacts = Pick<
  Document,
  'canonicalAddress' | 'kicker' | 'initials' | 'section' | 'access' | 'metadataConflicts'
>;

/** An article taken out of a page or a text: its blocks, what it says about itself, and what was left out. */
export interface Article extends Metadata {
  readonly facts?: PageFacts;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
}
