import type { Account, Point, Relation } from '../core/account.ts';
import { findMatters, nameMatter } from './find-matters.ts';
import { toRelationPoint } from './relation-point.ts';

/**
 * What one participant's side brings up and no other participant's side mentions, one relation per matter with all the
 * points that name it. Only matters count that the other sides never name; nothing is listed while one side is heard.
 */
export function findOneSided(accounts: readonly Account[], known: readonly Relation[]): readonly Relation[] {
  const parties = accounts.filter((account) => account.kind === 'party');
  if (parties.length < 2) return [];
  const related = new Set(
    known.filter(({ points }) => points.length > 1).flatMap(({ points }) => points.map(({ statement }) => statement)),
  );
  return parties.flatMap((account) => {
    const heard = mattersOf(parties.filter((other) => other !== account).flatMap(({ points }) => points));
    const pointsOfMatter = Map.groupBy(
      account.points
        .filter((point) => !related.has(point.id))
        .flatMap((point) => [...findMatters(point.text)].map((matter) => ({ matter, point })))
        .filter(({ matter }) => !heard.has(matter)),
      ({ matter }) => matter,
    );
    return [...pointsOfMatter].map(([matter, told]) => toOneSided(account, nameMatter(matter), told));
  });
}

function toOneSided(account: Account, matter: string, told: readonly { readonly point: Point }[]): Relation {
  return {
    relation: 'onlyIn',
    points: told.map(({ point }) => toRelationPoint(account, point)),
    because: `Nur ${account.side} erwähnt: ${matter}.`,
  };
}

function mattersOf(points: readonly Point[]): ReadonlySet<string> {
  return new Set(points.flatMap((point) => [...findMatters(point.text)]));
}
