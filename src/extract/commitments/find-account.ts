import type { Span } from '../../core/anchor.ts';
import type { Quotation } from '../../core/quotation.ts';
import { type ClauseReading, spanOf, type TokenRange } from './clause-reading.ts';

/** The innermost quotation whose words hold the range. */
export function quotationAround(reading: ClauseReading, range: TokenRange): Quotation | undefined {
  const span = spanOf(reading.annotated, range);
  let best: Quotation | undefined;
  const sentence = reading.annotated.tokens[range.first]?.sentence ?? 0;
  for (const quotation of reading.quotationsOfSentence[sentence] ?? []) {
    if (shareOf(quotation, span) < MOSTLY) continue;
    if (best === undefined || sizeOf(quotation) < sizeOf(best)) best = quotation;
  }
  return best;
}

/** How much of a span the quotation's words cover: "Nach Angaben der Agentur war es ..." without its frame. */
function shareOf(quotation: Quotation, span: Span): number {
  const covered = quotation.quote.reduce(
    (sum, quote) => sum + Math.max(0, Math.min(quote.end, span.end) - Math.max(quote.start, span.start)),
    0,
  );
  return covered / Math.max(1, span.end - span.start);
}

function sizeOf(quotation: Quotation): number {
  return quotation.quote.reduce((sum, quote) => sum + quote.end - quote.start, 0);
}

/** Half of a clause may be its frame ("nach Angaben des Außenministeriums in Oslo"); the rest is what is said. */
const MOSTLY = 0.5;
