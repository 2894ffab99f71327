import type { Account, Point, PointSpeaker } from '../core/account.ts';
import { stateNames } from '../german/state-names.ts';
import type { Comparable } from './compare.ts';

/** Bodies that speak for a state: the account is named after the one heard most often. */
const bodies: ReadonlySet<PointSpeaker['kind']> = new Set([
  'government',
  'ministry',
  'internationalBody',
  'armedGroup',
]);

/**
 * One account per side, participants' sides first, then other sides, the press last; within each by name. A side is a
 * state with its organs and spokespersons, or a body or person that belongs to none. Press never mixes with a side.
 */
export function buildAccounts({ parties, points }: Pick<Comparable, 'parties' | 'points'>): readonly Account[] {
  const pointsOfSide = Map.groupBy(points, sideKeyOf);
  const accounts = [...pointsOfSide].map(([key, sidePoints]): Account & { readonly key: string } => ({
    key,
    side: nameSide(key, sidePoints),
    state: sidePoints[0].speaker?.state ?? null,
    kind: key === press ? 'press' : parties.includes(key) ? 'party' : 'other',
    points: sidePoints,
  }));
  const rank = { party: 0, other: 1, press: 2 };
  return accounts
    .sort((left, right) => rank[left.kind] - rank[right.kind] || left.side.localeCompare(right.side, 'de'))
    .map(({ key: _key, ...account }) => account);
}

const press = 'press';

function sideKeyOf({ speaker }: Point): string {
  if (speaker === null || speaker.kind === 'outlet' || speaker.kind === 'agency') return press;
  return speaker.state ?? speaker.key ?? speaker.name;
}

/** The body heard most often ("Kreml"), else the state, else the speaker heard most often; first by name where equal. */
function nameSide(key: string, points: readonly Point[]): string {
  if (key === press) return 'Presse';
  const speakers = points.map((point) => point.speaker).filter((speaker) => speaker !== null);
  const ofBodies = speakers.filter((speaker) => bodies.has(speaker.kind));
  const state = stateNames.get(key);
  if (ofBodies.length === 0 && state) return state;
  const counts = Map.groupBy(ofBodies.length > 0 ? ofBodies : speakers, (speaker) => speaker.name);
  return [...counts].sort(
    (left, right) => right[1].length - left[1].length || left[0].localeCompare(right[0], 'de'),
  )[0][0];
}
