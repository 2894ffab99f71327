import type { Span } from '../../core/anchor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import type { Quotation } from '../../core/quotation.ts';

/** The quotations whose words reach into each sentence, in their order. */
export function indexQuotations(
  annotated: AnnotatedDocument,
  quotations: readonly Quotation[],
): readonly (readonly Quotation[])[] {
  const ofSentence: Quotation[][] = annotated.sentences.map(() => []);
  for (const quotation of quotations) {
    for (const quote of quotation.quote) {
      for (let index = placeOfSentence(annotated, quote); index < ofSentence.length; index++) {
        if (annotated.sentences[index]!.start >= quote.end) break;
        const known = ofSentence[index]!;
        if (known.at(-1) !== quotation) known.push(quotation);
      }
    }
  }
  return ofSentence;
}

/** Index of the first sentence that ends after the span's start. */
function placeOfSentence({ sentences }: AnnotatedDocument, span: Span): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
