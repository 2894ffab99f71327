import type { Comparison, DenialPoint, Point } from '../core/account.ts';
import { buildAccounts } from './build-accounts.ts';
import { findOneSided } from './find-one-sided.ts';
import { relateCommitments } from './relate-commitments.ts';
import { relateDenials } from './relate-denials.ts';
import { relateStatements } from './relate-statements.ts';

/** What is said about one contact, and by whom it was held. */
export interface Comparable {
  /** State keys of the participants, their own key where they have no state. */
  readonly parties: readonly string[];
  readonly points: readonly Point[];
  readonly denials: readonly DenialPoint[];
}

/** The accounts of one contact, one per side, and the relations between their points. */
export function compare(comparable: Comparable): Comparison {
  const accounts = buildAccounts(comparable);
  const denied = relateDenials(accounts, comparable.denials);
  const scopes = relateCommitments(accounts);
  // Who denies does not agree, whatever matters both name: denials and what they point at are settled first.
  const shared = relateStatements(accounts, [...denied, ...scopes]);
  const oneSided = findOneSided(accounts, [...denied, ...scopes, ...shared]);
  return { accounts, relations: [...denied, ...scopes, ...shared, ...oneSided] };
}
