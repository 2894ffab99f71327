import type { Span } from './anchor.ts';
import type { Document, RegionType } from './document.ts';

/** A word, number or mark. `index` is its place in `SegmentedDocument.tokens`. */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  /** `text` in lower case, made once for all rules that compare words. */
  readonly lower: string;
  /** Number of its form (`rememberByForm`); -1 where the form is not kept. */
  readonly form: number;
  /** `number` has a digit ("18.", "1.300", "20:51", "2025"); `mark` is punctuation, quotation marks included. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A sentence; its tokens are `tokens.slice(firstToken, endToken)`. Headlines, captions and list items are sentences too. */
export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly region: RegionType;
}

/** A block of text: one region or one line of it. Sentences are `sentences.slice(firstSentence, endSentence)`. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly region: RegionType;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** Text between quotation marks. `start`/`end` include the marks, `inner` does not. May span sentences. */
export interface QuotedRegion extends Span {
  readonly inner: Span;
  /** 0 outermost, 1 within another. */
  readonly depth: number;
  /** `missingOpen`/`missingClose` where only one mark was found and the other was inferred from the paragraph. */
  readonly closed: 'both' | 'missingOpen' | 'missingClose';
}

/** A document cut into paragraphs, sentences and tokens. All offsets are offsets of `document.text`. */
export interface SegmentedDocument {
  readonly document: Document;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotedRegions: readonly QuotedRegion[];
}
