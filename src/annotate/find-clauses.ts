import type { ParsedDocument } from '../core/annotated.ts';
import type { Clause, Word } from '../core/clause.ts';
import type { SegmentedDocument } from '../core/segmented.ts';
import { findLoneNames } from './clauses/find-lone-names.ts';
import { parseSentence } from './clauses/parse-sentence.ts';

/** The clauses of each sentence with their verbs and phrases. */
export function findClauses(
  segmented: SegmentedDocument,
  words: readonly Word[],
): Pick<ParsedDocument, 'clauses' | 'clauseOfToken'> {
  const clauses: Clause[] = [];
  const clauseOfToken = new Array<number>(segmented.tokens.length).fill(0);
  const regions = [...segmented.quotedRegions].sort((left, right) => left.start - right.start);
  const loneNames = findLoneNames(segmented.tokens, words);
  let firstRegion = 0;
  for (const sentence of segmented.sentences) {
    if (sentence.endToken <= sentence.firstToken) continue;
    // Regions that ended before this sentence never come back: sentences stand in text order.
    while (firstRegion < regions.length && regions[firstRegion]!.end <= sentence.start) firstRegion++;
    let endRegion = firstRegion;
    while (endRegion < regions.length && regions[endRegion]!.start < sentence.end) endRegion++;
    const quotedRegions = regions.slice(firstRegion, endRegion);
    for (const clause of parseSentence(
      { tokens: segmented.tokens, words, quotedRegions, loneNames },
      sentence,
      clauses.length,
    )) {
      clauses.push(clause);
      for (const { first, end } of clause.parts)
        for (let token = first; token < end; token++) clauseOfToken[token] = clause.index;
    }
  }
  return { clauses, clauseOfToken };
}
