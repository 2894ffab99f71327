import type { Account, Point, Relation } from '../core/account.ts';
import { findMatters, nameMatter } from './find-matters.ts';
import { toRelationPoint } from './relation-point.ts';

/** Two statements must share this many matters before they count as the same point: one shared word is a topic, not agreement. */
const sharedMatters = 2;

/**
 * Statements of two sides on the same point: `agrees` where both say it, `contradicts` where one says and the other
 * negates it in the same matters. Points that commitments already relate are left to those.
 */
export function relateStatements(accounts: readonly Account[], known: readonly Relation[]): readonly Relation[] {
  const related = new Set(known.flatMap((relation) => relation.points.map((point) => point.statement)));
  const sides = accounts.filter((account) => account.kind !== 'press');
  return sides.flatMap((left, index) =>
    sides.slice(index + 1).flatMap((right) =>
      left.points
        .filter((point) => !related.has(point.id))
        .flatMap((point) => {
          const counterpart = right.points.find((other) => !related.has(other.id) && isSamePoint(point, other));
          return counterpart ? [relate(left, point, right, counterpart)] : [];
        }),
    ),
  );
}

function isSamePoint(left: Point, right: Point): boolean {
  const leftMatters = findMatters(left.text);
  const rightMatters = findMatters(right.text);
  const shared = [...leftMatters].filter((matter) => rightMatters.has(matter));
  return shared.length >= sharedMatters && shared.length * 2 > Math.min(leftMatters.size, rightMatters.size);
}

function relate(left: Account, point: Point, right: Account, counterpart: Point): Relation {
  const agree = point.polarity === counterpart.polarity;
  const rightMatters = findMatters(counterpart.text);
  const matters = [...findMatters(point.text)].filter((matter) => rightMatters.has(matter)).map(nameMatter);
  return {
    relation: agree ? 'agrees' : 'contradicts',
    points: [toRelationPoint(left, point), toRelationPoint(right, counterpart)],
    because: agree
      ? `Beide sprechen von ${matters.join(' und ')}.`
      : `Die eine Seite bejaht, die andere verneint: ${matters.join(' und ')}.`,
  };
}
