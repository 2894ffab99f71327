import { shareOf } from '../hash-words.ts';
import { judgeReprint } from '../reprints/judge-reprint.ts';
import { wordsOf } from './to-comparable-facts.ts';
import type { Version } from './version.ts';

/** Half of the words of both headlines: a headline that was only changed keeps the names. */
const sameHeadline = 0.5;

/**
 * Whether two texts from one address are versions of one text, and not two texts that stood there one after the other (a
 * file that is used again, the front page of a section): they share a passage, or their headlines are alike.
 */
export function areVersions(older: Pick<Version, 'title' | 'text'>, newer: Pick<Version, 'title' | 'text'>): boolean {
  if (judgeReprint(older.text, newer.text)) return true;
  return shareOf(new Set(wordsOf(older.title ?? '')), new Set(wordsOf(newer.title ?? ''))) >= sameHeadline;
}
