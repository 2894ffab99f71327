import type { Account, Point, RelationPoint } from '../core/account.ts';

/** A point as a relation names it: by side, id and words. */
export function toRelationPoint(account: Account, point: Point): RelationPoint {
  return { side: account.side, statement: point.id, anchors: point.anchors };
}
