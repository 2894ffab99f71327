import type { Account, Point, PointSpeaker } from '../core/account.ts';
import { STATE_NAMES } from '../german/state-names.ts';
import type { Comparable } from './compare.ts';
import { findSides, press } from './find-sides.ts';

/** Bodies that speak for a state: the account is named after the one heard most often. */
const bodies: ReadonlySet<PointSpeaker['kind']> = new Set(['government', 'internationalBody', 'armedGroup']);

/** An account before its positions are known. */
export type AccountDraft = Omit<Account, 'positions'> & { readonly key: string };

/**
 * One account per side, participants' sides first, then other sides, the press last; within each by name. A side is a
 * state with its organs and spokespersons, or a body or person that belongs to none. Press never mixes with a side, and
 * voices that belong to nobody are in no account.
 */
export function buildAccounts({ parties, points }: Pick<Comparable, 'parties' | 'points'>): readonly AccountDraft[] {
  const sides = findSides(points, parties);
  const pointsOfSide = Map.groupBy(points, (point) => sides.get(point) ?? null);
  const accounts = [...pointsOfSide].flatMap(([key, sidePoints]): AccountDraft[] =>
    key === null
      ? []
      : [
          {
            key,
            side: nameSide(key, sidePoints),
            state: key === press ? null : STATE_NAMES.has(key) ? key : null,
            kind: key === press ? 'press' : parties.includes(key) ? 'party' : 'other',
            points: sidePoints,
          },
        ],
  );
  const rank = { party: 0, other: 1, press: 2 };
  return accounts.sort(
    (left, right) => rank[left.kind] - rank[right.kind] || left.side.localeCompare(right.side, 'de'),
  );
}

/** The body heard most often ("Kreml"), else the state, else the speaker heard most often; first by name where equal. */
function nameSide(key: string, points: readonly Point[]): string {
  if (key === press) return 'Presse';
  // Words of the other side told by this one do not name it.
  const speakers = points
    .map((point) => point.speaker)
    .filter((speaker) => speaker !== null && (speaker.state ?? speaker.key) === key) as readonly PointSpeaker[];
  if (speakers.length === 0) return STATE_NAMES.get(key) ?? points[0].speaker?.name ?? key;
  const ofBodies = speakers.filter((speaker) => bodies.has(speaker.kind));
  const state = STATE_NAMES.get(key);
  if (ofBodies.length === 0 && state) return state;
  const counts = Map.groupBy(ofBodies.length > 0 ? ofBodies : speakers, (speaker) => speaker.name);
  return [...counts].sort(
    (left, right) => right[1].length - left[1].length || left[0].localeCompare(right[0], 'de'),
  )[0][0];
}
