import type { Position } from '../core/account.ts';
import type { Claim, Term } from './claim.ts';
import { compareExtent, isHoldingFire, sumOutcomes } from './compare-extent.ts';
import { readScope } from './compare-scopes.ts';
import { createClaimIndex } from './index-claims.ts';
import { measureShared } from './measure-shared.ts';
import { nameMatter } from './name-matter.ts';

/** The claims of one side that say the same, the fullest first. */
export interface PositionClaims {
  readonly claims: readonly Claim[];
}

/** Two reports say the same of a side where they share two matters, or nearly all of the shorter one. */
const sameThing = 1.6;
const mostOfIt = 0.7;

/** Groups what one side says: the same promise told by three outlets is one position with three wordings. */
export function groupPositions(claims: readonly Claim[], weightOf: (term: Term) => number): readonly PositionClaims[] {
  const groups = new Map<Claim, Claim[]>();
  const heads = createClaimIndex();
  for (const claim of claims.toSorted((left, right) => weigh(right, weightOf) - weigh(left, weightOf))) {
    const head = heads.near(claim).find((other) => isSamePosition(other, claim, weightOf));
    if (head) groups.get(head)?.push(claim);
    else {
      groups.set(claim, [claim]);
      heads.add(claim);
    }
  }
  return [...groups.values()].map((members) => ({ claims: members }));
}

const nothing: Claim['context'] = new Map();

/** A group of claims as one position: worded like its first claim, with the anchors of all. */
export function toPosition({ claims }: PositionClaims, weightOf: (term: Term) => number): Position {
  return {
    matter: nameMatter(claims[0], weightOf),
    text: claims[0].text,
    points: [...new Set(claims.flatMap(({ points }) => points.map(({ id }) => id)))],
    anchors: claims.flatMap(({ anchors }) => anchors),
  };
}

function weigh({ terms }: Claim, weightOf: (term: Term) => number): number {
  return [...terms.values()].reduce((sum, term) => sum + weightOf(term), 0);
}

function isSamePosition(head: Claim, claim: Claim, weightOf: (term: Term) => number): boolean {
  if (head.stance !== claim.stance || head.isNegated !== claim.isNegated) return false;
  // What stands before a sentence does not make it say the same.
  const shared = measureShared({ ...head, context: nothing }, { ...claim, context: nothing }, weightOf);
  if (shared.specific.length === 0) return false;
  const outcome = sumOutcomes(compareExtent(head, claim));
  if (outcome === 'apart' || outcome === 'partly') return false;
  if (isHoldingFire(head) && isHoldingFire(claim)) {
    const scopes = [readScope(head.text), readScope(claim.text)];
    return (
      scopes.every((scope) => scope.length > 0) && (outcome === 'same' || outcome === 'more' || outcome === 'less')
    );
  }
  return shared.score >= sameThing && shared.part >= 0.4 ? true : shared.part >= mostOfIt && shared.score >= 1;
}
