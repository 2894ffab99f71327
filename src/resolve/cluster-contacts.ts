import { areCompatible } from './are-compatible.ts';
import { type ContactProfile, tierOf, toProfileKey } from './contact-profile.ts';
import { type Candidate, mergeBestFirst, type Relate } from './merge-best-first.ts';
import { scoreMatch } from './score-match.ts';

/** Profiles by id, and what is known between them. */
export interface ContactRegion {
  readonly profiles: ReadonlyMap<string, ContactProfile>;
  /** Clusters that stay as they are; the profiles of later tiers may join them. */
  readonly fixed: readonly (readonly string[])[];
  /** Whether some document tells of the two ids as different contacts. */
  readonly isApart: (left: string, right: string) => boolean;
  /** Whether people hold the two ids to be different contacts: what fits both is not torn, it stays with the fuller one. */
  readonly isHeldApart?: (left: string, right: string) => boolean;
  /** Whether people took the id out of a contact: the others are grouped before it. */
  readonly isTakenOut?: (id: string) => boolean;
}

/**
 * Groups profiles into contacts: lists of profile ids. A pure function of the set of profiles and apart pairs, so the
 * order in which documents are read does not matter. Those that are exact in time are grouped first, each pair by how
 * well it fits; then the wide ones join what they fit. What fits several that are not one stays alone: a missing link
 * is a small defect, a wrong one a bad one.
 */
export function clusterContacts(region: ContactRegion): readonly (readonly string[])[] {
  const settled = new Set(region.fixed.flat());
  const open = inCanonicalOrder(region).filter((id) => !settled.has(id));
  const ofTier = (tier: string) => open.filter((id) => tierOf(region.profiles.get(id)!) === tier);
  const relate = relationsIn(region);
  const narrow = mergeBestFirst(
    ofTier('narrow').map((id) => toCandidate([id])),
    relate,
    region.isHeldApart,
  );
  const anchored = [...region.fixed, ...narrow].map((ids) => ({ ids, isAnchor: true }));
  const wide = mergeBestFirst(
    [...anchored, ...ofTier('wide').map((id) => toCandidate([id]))],
    relate,
    region.isHeldApart,
  );
  return joinFloating(ofTier('floating'), wide, { region, relate });
}

function toCandidate(ids: readonly string[]): Candidate {
  return { ids, isAnchor: false };
}

/** By a key that only the profile decides, so that ties fall the same way whatever was read first. */
function inCanonicalOrder({ profiles, isTakenOut }: ContactRegion): readonly string[] {
  const keyed = [...profiles].map(([id, profile]) => ({
    id,
    key: `${isTakenOut?.(id) ? 1 : 0}${toProfileKey(profile)}`,
  }));
  return keyed.sort((left, right) => (left.key < right.key ? -1 : 1)).map(({ id }) => id);
}

/** How well two ids fit; null where they cannot be one contact. Floating ids judge nobody. */
function relationsIn(region: ContactRegion): Relate {
  const numbers = new Map([...region.profiles.keys()].map((id, index) => [id, index]));
  const known = new Map<number, number | null>();
  return (left, right) => {
    const [first, second] = [region.profiles.get(left)!, region.profiles.get(right)!];
    // Most pairs of a long row of reports lie days apart: told before anything is looked up.
    if (liesBefore(first, second) || liesBefore(second, first)) return null;
    const [one, other] = [numbers.get(left)!, numbers.get(right)!];
    const place = Math.min(one, other) * numbers.size + Math.max(one, other);
    const score = known.get(place);
    if (score !== undefined) return score;
    const isApart = region.isApart(left, right) || region.isHeldApart?.(left, right);
    const fits = !isApart && areCompatible(first, second);
    const found = fits ? scoreMatch(first, second) : null;
    known.set(place, found);
    return found;
  };
}

function liesBefore(left: ContactProfile, right: ContactProfile): boolean {
  return left.window !== null && right.window !== null && left.window.to < right.window.from;
}

/** Floating profiles look at the others only, never at each other: they cannot tell two contacts of one pair apart. */
function joinFloating(
  floating: readonly string[],
  clusters: readonly (readonly string[])[],
  { region, relate }: { readonly region: ContactRegion; readonly relate: Relate },
): readonly (readonly string[])[] {
  const judges = clusters.map((ids) => ids.filter((id) => tierOf(region.profiles.get(id)!) !== 'floating'));
  const joined = clusters.map((ids) => [...ids]);
  for (const id of floating) {
    const homes = judges.flatMap((ids, index) =>
      ids.length > 0 && ids.every((judge) => relate(id, judge) !== null) ? [index] : [],
    );
    if (homes.length === 1) joined[homes[0]].push(id);
    else joined.push([id]);
  }
  return joined;
}
