import type { Account, Relation, RelationKind, RelationPoint } from '../core/account.ts';
import type { Claim, Term } from './claim.ts';
import { createClaimIndex } from './index-claims.ts';
import { createWordIndex } from './index-words.ts';
import { measureShared, type Shared } from './measure-shared.ts';
import { nameSharedMatter } from './name-matter.ts';
import { type ClaimRelation, relateClaims } from './relate-claims.ts';
import { shareWords } from './share-words.ts';

/** The claims of one account. */
export interface AccountClaims {
  readonly account: Pick<Account, 'side' | 'kind'>;
  readonly claims: readonly Claim[];
}

/** A relation with the claims that it is between, the first side's first. */
export interface AlignedRelation {
  readonly relation: Relation;
  readonly claims: readonly [Claim, Claim];
}

/**
 * The relations between what two sides say, best pairs first, each claim in one relation of a kind: of the pairs on one
 * matter the closest is shown, not every pair of wordings.
 */
export function alignAccounts(
  left: AccountClaims,
  right: AccountClaims,
  weightOf: (term: Term) => number,
): readonly AlignedRelation[] {
  const index = createClaimIndex();
  for (const claim of right.claims) index.add(claim);
  const byWords = createWordIndex<Claim>();
  const pointing = createWordIndex<Claim>();
  for (const claim of right.claims) {
    byWords.add(claim.anchors, claim);
    if (claim.denial) pointing.add(claim.denial.aim, claim);
  }
  const pairs = left.claims.flatMap((first) => {
    // A denial also meets the words it is aimed at, whatever they name.
    const near = new Set([
      ...index.near(first),
      ...pointing.inDocumentsOf(first.anchors),
      ...byWords.inDocumentsOf(first.denial?.aim ?? []),
    ]);
    const inOrder = first.denial ? right.claims.filter((claim) => near.has(claim)) : [...near];
    return inOrder.flatMap((second) => {
      const shared = measureShared(first, second, weightOf);
      const found = relateClaims(first, second, shared);
      return found ? [{ first, second, shared, found }] : [];
    });
  });
  const used = new Map<Claim, Set<string>>();
  const kept: Pair[] = [];
  for (const pair of pairs.toSorted(byCloseness)) {
    const group = groupOf(pair.found);
    const isTaken = [pair.first, pair.second].some((claim) => used.get(claim)?.has(group));
    if (isTaken) continue;
    for (const claim of [pair.first, pair.second]) used.set(claim, (used.get(claim) ?? new Set()).add(group));
    kept.push(pair);
  }
  return mergeByMatter(kept).map((pair) => toAligned(pair, left, right));
}

interface Pair {
  readonly first: Claim;
  readonly second: Claim;
  readonly shared: Shared;
  readonly found: ClaimRelation;
}

/** Who denies, then who differs, then who agrees; the closer pair first. */
const ranks: Readonly<Record<RelationKind, number>> = {
  denies: 0,
  notConfirmed: 0,
  corrects: 0,
  contradicts: 1,
  overlapping: 2,
  wider: 2,
  narrower: 2,
  agrees: 3,
  onlyIn: 4,
};

/** A pair that says the same of holding fire is closer than one where the other covers more besides. */
function closeness({ shared, found }: Pair): number {
  const isSameScope = found.relation === 'agrees' && found.reasons.some(({ aspect }) => aspect === 'objects');
  return shared.score + (isSameScope ? 1 : 0);
}

function byCloseness(one: Pair, other: Pair): number {
  return closeness(other) - closeness(one) || ranks[one.found.relation] - ranks[other.found.relation];
}

/** That two agree to meet and differ on the day are two relations of the same sentence. */
function groupOf({ relation, reasons }: ClaimRelation): string {
  if (reasons.some(({ aspect }) => aspect === 'time')) return 'time';
  return ranks[relation] === 0 ? 'denial' : 'relation';
}

/** One relation per matter, and one more where somebody denies; the closest pair speaks for it. */
function mergeByMatter(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Set<string>();
  const denied = pairs.filter(({ found }) => found.relation === 'denies');
  return pairs.filter((pair) => {
    if (pair.found.relation === 'agrees' && denied.some((denial) => isOfSameWords(denial, pair))) return false;
    const key = `${nameOf(pair)} ${groupOf(pair.found)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whose denial points at the other side's very words does not agree with these; a number may still be the same. */
function isOfSameWords(denial: Pair, pair: Pair): boolean {
  const { first, second } = denial;
  const isPointed =
    shareWords(first.denial?.aim ?? [], second.anchors) || shareWords(second.denial?.aim ?? [], first.anchors);
  if (!isPointed || !pair.found.reasons.every(({ aspect }) => aspect === 'wording')) return false;
  return nameOf(denial) === nameOf(pair) && (first === pair.first || second === pair.second);
}

/** That a day is open here and set there is about the day. */
function nameOf({ first, second, shared, found }: Pair): string {
  if (found.reasons.some(({ aspect }) => aspect === 'time')) return 'Termin';
  return nameSharedMatter([first, second], shared.specific);
}

function toAligned({ first, second, shared, found }: Pair, left: AccountClaims, right: AccountClaims): AlignedRelation {
  const points: [RelationPoint, RelationPoint] = [toPoint(left, first), toPoint(right, second)];
  const relation: Relation = {
    relation: found.relation,
    matter: nameOf({ first, second, shared, found }),
    points: found.isTurned ? [points[1], points[0]] : points,
    reasons: found.reasons,
  };
  return { relation, claims: [first, second] };
}

function toPoint({ account }: AccountClaims, { points, anchors }: Claim): RelationPoint {
  const told = points.find(({ type }) => type === 'statement' || type === 'commitment');
  return { side: account.side, statement: told?.id ?? null, anchors };
}
