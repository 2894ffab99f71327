import type { Account, Point, Relation, RelationKind } from '../core/account.ts';
import { compareScopes, readScope, type ScopeRelation } from './compare-scopes.ts';
import { findMatters, nameMatter } from './find-matters.ts';
import { toRelationPoint } from './relation-point.ts';

/**
 * Relations between the commitments of different accounts: the same promise told wider, narrower, with another number,
 * or as agreed here and refused there.
 */
export function relateCommitments(accounts: readonly Account[]): readonly Relation[] {
  const told = accounts.flatMap((account) =>
    account.points.filter((point) => point.commitment).map((point) => ({ account, point })),
  );
  const relations = told.flatMap((left, index) =>
    told
      .slice(index + 1)
      .filter((right) => right.account !== left.account)
      .flatMap((right) => relatePair(left, right) ?? []),
  );
  return relations.filter(
    (relation, index) => relations.findIndex((other) => other.because === relation.because) === index,
  );
}

interface Told {
  readonly account: Account;
  readonly point: Point;
}

function relatePair(left: Told, right: Told): Relation | null {
  if (!isSameUndertaking(left.point, right.point)) return null;
  const points = [toRelationPoint(left.account, left.point), toRelationPoint(right.account, right.point)];
  const numbers = contradictInNumber(left, right);
  if (numbers) return { relation: 'contradicts', points, because: numbers };
  const scopes = [scopeTextOf(left.point), scopeTextOf(right.point)];
  const relation = relationOfScopes[compareScopes(scopes[0], scopes[1])];
  if (!relation) return null;
  return { relation, points, because: explainScopes(relation, left, right) };
}

const relationOfScopes: Readonly<Record<ScopeRelation, RelationKind | null>> = {
  equal: 'agrees',
  wider: 'wider',
  narrower: 'narrower',
  overlapping: 'overlapping',
  disjoint: null,
  unknown: null,
};

/** Both are about holding fire, or share a matter other than where they hold it; demands only meet demands. */
function isSameUndertaking(left: Point, right: Point): boolean {
  const leftDemands = left.commitment?.status === 'demanded';
  const rightDemands = right.commitment?.status === 'demanded';
  if (leftDemands !== rightDemands) return false;
  if (isHoldingFire(left) && isHoldingFire(right)) return true;
  const matters = findMatters(left.text);
  return [...findMatters(right.text)].some((matter) => matters.has(matter) && !whereFireIsHeld.has(matter));
}

const whereFireIsHeld: ReadonlySet<string> = new Set(['energy', 'infrastructure', 'sea', 'talks', 'summit']);

/** "Waffenruhe", "Angriffe auf ... aussetzen", "... nicht mehr angreifen", "... nicht beschießen", "verschonen". */
function isHoldingFire(point: Point): boolean {
  return (
    findMatters(point.text).has('ceasefire') || /angriff|angreif|beschieß|beschuss|schläge|verschon/i.test(point.text)
  );
}

function scopeTextOf(point: Point): string {
  const scope = point.commitment?.scope ?? '';
  return readScope(scope).length > 0 ? scope : point.text;
}

function contradictInNumber(left: Told, right: Told): string | null {
  const first = left.point.commitment?.quantity;
  const second = right.point.commitment?.quantity;
  if (!first || !second || first.unit !== second.unit || first.value === second.value) return null;
  if (first.bound !== 'exact' || second.bound !== 'exact') return null;
  return `${left.account.side} nennt ${first.value} ${first.unit}, ${right.account.side} ${second.value} ${second.unit}.`;
}

function explainScopes(relation: RelationKind, left: Told, right: Told): string {
  const [first, second] = [scopeTextOf(left.point), scopeTextOf(right.point)];
  const sides = `${left.account.side}: „${first}“; ${right.account.side}: „${second}“.`;
  const matters = [...findMatters(`${first} ${second}`)].map(nameMatter).join(', ');
  const reasons: Partial<Record<RelationKind, string>> = {
    agrees: `Beide decken dasselbe ab (${matters})`,
    wider: 'Das erste schließt das zweite ein und geht darüber hinaus',
    narrower: 'Das zweite schließt das erste ein und geht darüber hinaus',
    overlapping: 'Beide decken zum Teil dasselbe ab',
  };
  return `${reasons[relation]}. ${sides}`;
}
