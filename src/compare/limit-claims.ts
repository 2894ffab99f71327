import type { Claim } from './claim.ts';
import type { SidePositions } from './find-one-sided.ts';

/** Pairs of sentences of hundreds of reports take too long; then the fullest wording of each position stands for it. */
const mostClaims = 200;

/** The side with all its claims, or where there are too many with the fullest of each position and those to be kept. */
export function limitClaims(side: SidePositions, isKept: (claim: Claim) => boolean = () => false): SidePositions {
  if (side.claims.length <= mostClaims) return side;
  const fullest = new Set(side.positions.map(({ claims }) => claims[0]));
  return { ...side, claims: side.claims.filter((claim) => fullest.has(claim) || isKept(claim)) };
}
