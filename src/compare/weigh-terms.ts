import type { Claim, Term } from './claim.ts';

/** What more than this part of all claims names ("Ukraine" in talks about the war there) says little about any of them. */
const commonPart = 0.3;
const fewestClaims = 6;
const commonFactor = 0.4;

/** How much a term says here: as the lists have it, less where nearly every claim names it. */
export function weighTerms(claims: readonly Claim[]): (term: Term) => number {
  const counts = new Map<string, number>();
  for (const { terms } of claims) for (const key of terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isCommon = (key: string) =>
    claims.length >= fewestClaims && (counts.get(key) ?? 0) > Math.max(2, commonPart * claims.length);
  return ({ key, kind, weight }) => (kind === 'noun' && isCommon(key) ? weight * commonFactor : weight);
}
