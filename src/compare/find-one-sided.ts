import type { Account, Point, Relation } from '../core/account.ts';
import { findMatters, nameMatter } from './find-matters.ts';
import { toRelationPoint } from './relation-point.ts';

/**
 * What one participant's side brings up and no other participant's side mentions. A point counts only if it names a
 * matter, and one that the other sides never name; nothing is listed while only one side is heard.
 */
export function findOneSided(accounts: readonly Account[], known: readonly Relation[]): readonly Relation[] {
  const parties = accounts.filter((account) => account.kind === 'party');
  if (parties.length < 2) return [];
  const related = new Set(
    known.flatMap((relation) => (relation.points.length > 1 ? relation.points.map((point) => point.statement) : [])),
  );
  return parties.flatMap((account) => {
    const heard = mattersOf(parties.filter((other) => other !== account).flatMap((other) => other.points));
    const newMatters = (point: Point) => [...findMatters(point.text)].filter((matter) => !heard.has(matter));
    return account.points
      .filter((point) => !related.has(point.id) && newMatters(point).length > 0)
      .map((point) => ({
        relation: 'onlyIn' as const,
        points: [toRelationPoint(account, point)],
        because: `Nur ${account.side} erwähnt: ${newMatters(point).map(nameMatter).join(', ')}.`,
      }));
  });
}

function mattersOf(points: readonly Point[]): ReadonlySet<string> {
  return new Set(points.flatMap((point) => [...findMatters(point.text)]));
}
