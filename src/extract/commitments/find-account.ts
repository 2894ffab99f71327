import { contains, overlaps, type Span } from '../../core/anchor.ts';
import type { Quotation } from '../../core/quotation.ts';
import { type ClauseReading, spanOf, type TokenRange } from './clause-reading.ts';

/** The innermost quotation whose words hold the range. */
export function quotationAround(reading: ClauseReading, range: TokenRange): Quotation | undefined {
  const span = spanOf(reading.annotated, range);
  let best: Quotation | undefined;
  for (const quotation of reading.quotations) {
    if (!quotation.quote.some((quote) => contains(loosen(quote), span))) continue;
    if (best === undefined || sizeOf(quotation) < sizeOf(best)) best = quotation;
  }
  return best;
}

/** All quotations whose words share text with the span. */
export function quotationsOver(reading: ClauseReading, span: Span): readonly Quotation[] {
  return reading.quotations.filter((quotation) => quotation.quote.some((quote) => overlaps(quote, span)));
}

/** Quotation marks and a final period may lie outside of either. */
function loosen(span: Span): Span {
  return { start: span.start - SLACK, end: span.end + SLACK };
}

function sizeOf(quotation: Quotation): number {
  return quotation.quote.reduce((sum, quote) => sum + quote.end - quote.start, 0);
}

const SLACK = 2;
