import type { Commitment } from '../../core/commitment.ts';
import type { ContactProfile, DayWindow } from '../contact-profile.ts';
import { contentWords } from '../content-words.ts';
import { type JudgedActors, nothingJudged } from '../judge-actors.ts';
import { readReportWindow } from '../read-report-window.ts';
import { type CommitmentProfile, toCommitmentProfile } from './commitment-profile.ts';

/** A telling of a commitment as far as it decides with which others it is one. */
export interface CommitmentEntry {
  /** Its sort and whom it binds; places it in the order of the ledger. */
  readonly block: string;
  /** Days around publication; null where unknown. */
  readonly window: DayWindow | null;
  /** Content words, cut to their stems, sorted. */
  readonly words: readonly string[];
  readonly profile: CommitmentProfile;
  /** The document that tells it: what one text tells as two commitments is two. */
  readonly documentId?: string;
}

/** The entry of a commitment, with the contacts of its document that it is told about. */
export function toCommitmentEntry(
  commitment: Commitment,
  publishedAt: string | null,
  {
    judged = nothingJudged,
    occasions = [],
  }: { readonly judged?: JudgedActors; readonly occasions?: readonly ContactProfile[] } = {},
): CommitmentEntry {
  const profile = toCommitmentProfile(commitment, occasions, judged);
  const { scope, action } = commitment;
  return {
    block: `commitment ${profile.sort} ${(profile.bound.length > 0 ? profile.bound : profile.by).join(' ')}`.trim(),
    window: readReportWindow(publishedAt),
    words: contentWords(scope && !action.includes(scope) ? `${action} ${scope}` : action),
    profile,
  };
}
