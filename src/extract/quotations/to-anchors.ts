import { type Anchor, toAnchor } from '../../core/anchor.ts';
import type { SegmentedDocument } from '../../core/segmented.ts';

/** Anchors of token indices: one for each run of neighbouring tokens, cut where a paragraph ends. */
export function toAnchors(segmented: SegmentedDocument, tokens: readonly number[]): Anchor[] {
  const anchors: Anchor[] = [];
  let first: number | undefined;
  let last: number | undefined;
  const close = () => {
    if (first === undefined || last === undefined) return;
    const span = { start: segmented.tokens[first]!.start, end: segmented.tokens[last]!.end };
    if (span.start < span.end) anchors.push(toAnchor(segmented.document.text, span));
  };
  for (const token of tokens) {
    if (last === undefined || token !== last + 1 || !areTogether(segmented, last, token)) {
      close();
      first = token;
    }
    last = token;
  }
  close();
  return anchors;
}

function areTogether(segmented: SegmentedDocument, left: number, right: number): boolean {
  const { tokens } = segmented;
  // Most words stand in the sentence of the one before.
  if (tokens[left]!.sentence === tokens[right]!.sentence) return true;
  return paragraphOf(segmented, left) === paragraphOf(segmented, right);
}

function paragraphOf(segmented: SegmentedDocument, token: number): number {
  return segmented.sentences[segmented.tokens[token]!.sentence]!.paragraph;
}
