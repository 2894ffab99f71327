import type { ParsedDocument } from '../core/annotated.ts';
import type { Word } from '../core/clause.ts';
import type { SegmentedDocument } from '../core/segmented.ts';

/** The clauses of each sentence with their verbs and phrases. */
export function findClauses(
  _segmented: SegmentedDocument,
  _words: readonly Word[],
): Pick<ParsedDocument, 'clauses' | 'clauseOfToken'> {
  return { clauses: [], clauseOfToken: [] };
}
