import type { Word } from '../core/clause.ts';
import type { SegmentedDocument } from '../core/segmented.ts';

/** What each token is: category, lemma, readings as a verb. One word per token, same index. */
export function tagWords(segmented: SegmentedDocument): readonly Word[] {
  return segmented.tokens.map((token) => ({ category: 'unknown', lemma: token.text.toLowerCase(), readings: [] }));
}
