import { type Anchor, contains, overlaps, type Span, toAnchor } from '../../core/anchor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import { type ClauseReading, rangeWithDependents, spanOf, type TokenRange } from './clause-reading.ts';
import type { Telling } from './telling.ts';

/** The words that tell of a commitment: the telling clause with its content, in pieces of at most 400 characters. */
export function findAnchors(reading: ClauseReading, telling: Telling): readonly Anchor[] {
  const { annotated } = reading;
  const clause = trimmed(annotated, {
    first: telling.clause.parts[0]?.first ?? 0,
    end: telling.clause.parts.at(-1)?.end ?? 0,
  });
  const content = trimmed(annotated, wholeContent(reading, telling));
  return joinSpans(clause, content).map((span) => toAnchor(annotated.document.text, shorten(annotated, span)));
}

/** "Ausgetauscht werden sollen alle, die verwundet sind": what hangs on the act that is itself the content belongs to it, where it stays short. */
function wholeContent(reading: ClauseReading, { clause, content }: Telling): TokenRange {
  if (content.clause !== clause) return content.range;
  const whole = rangeWithDependents(reading, clause);
  const span = spanOf(reading.annotated, { first: content.range.first, end: whole.end });
  return span.end - span.start > LONGEST
    ? content.range
    : { first: content.range.first, end: Math.max(content.range.end, whole.end) };
}

/** Whether one of the anchors touches words that are too damaged to be read. */
export function isDamaged(annotated: AnnotatedDocument, anchors: readonly Span[]): boolean {
  return annotated.document.warnings.some(
    (warning) => warning.kind !== 'machineTranslated' && anchors.some((anchor) => overlaps(anchor, warning)),
  );
}

/** One span where both are near each other and short together, else two. */
function joinSpans(clause: Span, content: Span): readonly Span[] {
  if (contains(clause, content)) return [clause];
  if (contains(content, clause)) return [content];
  const joined = { start: Math.min(clause.start, content.start), end: Math.max(clause.end, content.end) };
  const gap = Math.max(clause.start, content.start) - Math.min(clause.end, content.end);
  if (gap <= NEAR && joined.end - joined.start <= LONGEST) return [joined];
  return [content, clause];
}

/** Leaves out marks at both ends. */
function trimmed(annotated: AnnotatedDocument, range: TokenRange): Span {
  let { first, end } = range;
  while (first < end - 1 && annotated.tokens[first]?.kind === 'mark') first++;
  while (end > first + 1 && annotated.tokens[end - 1]?.kind === 'mark') end--;
  return spanOf(annotated, { first, end });
}

/** Cuts an overlong span after its last whole word. */
function shorten(annotated: AnnotatedDocument, span: Span): Span {
  if (span.end - span.start <= LONGEST) return span;
  const cut = annotated.document.text.lastIndexOf(' ', span.start + LONGEST);
  return { start: span.start, end: cut > span.start ? cut : span.start + LONGEST };
}

/** A comma and a space, or a short insertion, may stand between a clause and its content. */
const NEAR = 3;
/** What an anchor may measure at most, so that it still points at something. */
const LONGEST = 400;
