import type { Anchor, Span } from './anchor.ts';

/** What a stretch of the document's text is. */
export type RegionType = 'title' | 'lead' | 'paragraph' | 'heading' | 'caption' | 'quote' | 'listItem' | 'tickerEntry';

/** A stretch of the text with its place in the article. Regions do not overlap and stand in reading order. */
export interface Region extends Span {
  readonly type: RegionType;
  /** Of a ticker entry or a dated section: the time it states itself, ISO 8601. */
  readonly time?: string;
}

/** One repaired place: `from` as received, `to` as it stands in the document at [start, end). */
export interface Repair extends Span {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Text that was left out, and why. */
export interface Removal {
  readonly reason: string;
  /** How many UTF-16 units were left out. */
  readonly characters: number;
}

/** Why no fact may rest on a stretch of text. */
export interface Warning extends Span {
  /** `damaged`: the sentence cannot be read with certainty. `machineTranslated`: translated by machine (whole text). `verbMissing`: a clause has lost its verb. */
  readonly kind: 'damaged' | 'machineTranslated' | 'verbMissing';
  /** The words that tell, where single words do. */
  readonly evidence?: readonly Anchor[];
}

/** One run of the offset map: document [start, end) came from bytes [byteStart, byteEnd) of the snapshot. */
export interface OffsetRun extends Span {
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** What one place of a page says about the page. */
export interface MetadataStatement {
  readonly from: MetadataSource;
  readonly value: string;
}

/** `layout`: what a reader sees beside the headline; `dateline`: the beginning of the text itself. */
export type MetadataSource =
  | 'linkedData'
  | 'meta'
  | 'microdata'
  | 'timeElement'
  | 'layout'
  | 'dateline'
  | 'titleElement';

/** A field of which places of a page say different things. */
export interface MetadataConflict {
  readonly field: 'title' | 'authors' | 'publishedAt' | 'updatedAt' | 'publisher' | 'language';
  readonly taken: MetadataStatement;
  readonly others: readonly MetadataStatement[];
}

/** Repaired, immutable text of one article, with the way back to the bytes as received. */
export interface Document {
  readonly kind: 'document';
  readonly path: string;
  /** SHA-256 of the snapshot's bytes. */
  readonly snapshotHash: string;
  /** Title, lead, body and captions in reading order, told apart by `regions`. */
  readonly text: string;
  readonly regions: readonly Region[];
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  /** ISO 8601 day or time, with offset where the page gives one. May be only a month or year where that is all that is known. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly publisher: string | null;
  /** The address that the page gives as its own, absolute; absent where it gives none. */
  readonly canonicalAddress?: string | null;
  /** The line above the headline, where the title does not hold it. */
  readonly kicker?: string | null;
  /** Marks that stand for names: "mku", "ssi". */
  readonly initials?: readonly string[];
  readonly section?: string | null;
  /** `paid`: the page says that reading costs something; `excerpt`: it shows only the beginning; null where it does not say. */
  readonly access?: 'free' | 'paid' | 'excerpt' | null;
  /** Where places of the page say different things about it, and which was taken. */
  readonly metadataConflicts?: readonly MetadataConflict[];
  /** BCP 47, `de` for German. */
  readonly language: string;
  readonly repairs: readonly Repair[];
  readonly removed: readonly Removal[];
  readonly warnings: readonly Warning[];
  /** In text order, without overlaps; inserted separators (line breaks between blocks) have no run. */
  readonly offsetMap: readonly OffsetRun[];
}

/** The time relative dates count from: publication, else update; null where neither is known. */
export interface ReferenceTime {
  /** EDTF or ISO 8601: `2025-03-18T20:51`, `2025-03-18`, `2025-03`, `2025`. */
  readonly value: string;
  readonly from: 'publishedAt' | 'updatedAt' | 'section';
}

/** The reference time of a document. */
export function referenceTimeOf(document: Document): ReferenceTime | null {
  if (document.publishedAt) return { value: document.publishedAt, from: 'publishedAt' };
  if (document.updatedAt) return { value: document.updatedAt, from: 'updatedAt' };
  return null;
}
