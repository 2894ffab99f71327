import { tierOf, toProfileKey } from './contact-profile.ts';
import { mergeBestFirst, type Relate } from './merge-best-first.ts';
import { type RelatedProfiles, relateProfiles } from './relate-profiles.ts';

/** Profiles by id, and what is known between them. */
export interface ContactRegion extends RelatedProfiles {
  /** Clusters that stay as they are; the profiles of later tiers may join them. */
  readonly fixed: readonly (readonly string[])[];
  /** Clusters of what is narrow in time, as `clusterNarrow` made them anew. */
  readonly narrow: readonly (readonly string[])[];
  /** Whether people took the id out of a contact: the others are grouped before it. */
  readonly isTakenOut?: (id: string) => boolean;
}

/**
 * Groups profiles into contacts: lists of profile ids. A pure function of the set of profiles and apart pairs, so the
 * order in which documents are read does not matter. Those that are narrow in time come grouped; then the wide ones join
 * what they fit, each pair by how well it fits. What fits several that are not one stays alone: a missing link is a small
 * defect, a wrong one a bad one.
 */
export function clusterContacts(region: ContactRegion): readonly (readonly string[])[] {
  const settled = new Set([...region.fixed, ...region.narrow].flat());
  const open = inCanonicalOrder(region).filter((id) => !settled.has(id));
  const ofTier = (tier: string) => open.filter((id) => tierOf(region.profiles.get(id)!) === tier);
  const relate = relateProfiles(region);
  const anchored = [...region.fixed, ...region.narrow].map((ids) => ({ ids, isAnchor: true }));
  const wide = mergeBestFirst(
    [...anchored, ...ofTier('wide').map((id) => ({ ids: [id], isAnchor: false }))],
    relate,
    region.isHeldApart,
  );
  return joinFloating(ofTier('floating'), wide, { region, relate });
}

/** By a key that only the profile decides, so that ties fall the same way whatever was read first. */
export function inCanonicalOrder({
  profiles,
  isTakenOut,
}: Pick<ContactRegion, 'profiles' | 'isTakenOut'>): readonly string[] {
  const keyed = [...profiles].map(([id, profile]) => ({
    id,
    key: `${isTakenOut?.(id) ? 1 : 0}${toProfileKey(profile)}`,
  }));
  return keyed.sort((left, right) => (left.key < right.key ? -1 : 1)).map(({ id }) => id);
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
