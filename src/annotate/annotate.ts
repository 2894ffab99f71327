import type { AnnotatedDocument } from '../core/annotated.ts';
import type { ReferenceTime } from '../core/document.ts';
import type { SegmentedDocument } from '../core/segmented.ts';
import { findClauses } from './find-clauses.ts';
import { findMentions } from './find-mentions.ts';
import { findTimes } from './find-times.ts';
import { tagWords } from './tag-words.ts';

/** Words, clauses, times and mentions of a segmented document, in the order in which each needs the one before. */
export function annotate(segmented: SegmentedDocument, referenceTime: ReferenceTime | null): AnnotatedDocument {
  const words = tagWords(segmented);
  const { clauses, clauseOfToken } = findClauses(segmented, words);
  const parsed = { ...segmented, words, clauses, clauseOfToken };
  const times = findTimes(parsed, referenceTime);
  const { mentions, actors } = findMentions({ ...parsed, times }, referenceTime);
  return { ...parsed, referenceTime, times, mentions, actors };
}
