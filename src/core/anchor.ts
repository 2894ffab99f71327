/** A range of a text: UTF-16 code units, half-open (`start` included, `end` not). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Exact words in one document. Always `text.slice(start, end) === exact` (W3C TextPositionSelector + TextQuoteSelector). */
export interface Anchor extends Span {
  readonly exact: string;
}

/** The anchor of a span of a text. */
export function toAnchor(text: string, span: Span): Anchor {
  return { start: span.start, end: span.end, exact: text.slice(span.start, span.end) };
}

/** Whether the anchor's words stand where it says, and are not empty. */
export function isSound(text: string, anchor: Anchor): boolean {
  return anchor.start < anchor.end && text.slice(anchor.start, anchor.end) === anchor.exact;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
