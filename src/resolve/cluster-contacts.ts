import { areCompatible } from './are-compatible.ts';
import { type ContactProfile, type ProfileTier, tierOf, toProfileKey } from './contact-profile.ts';
import { matchParticipants } from './match-participants.ts';

/** Profiles by id, and what is known between them. */
export interface ContactRegion {
  readonly profiles: ReadonlyMap<string, ContactProfile>;
  /** Clusters that stay as they are; the profiles of later tiers may join them. */
  readonly fixed: readonly (readonly string[])[];
  /** Whether some document tells of the two ids as different contacts. */
  readonly isApart: (left: string, right: string) => boolean;
}

/**
 * Groups profiles into contacts: lists of profile ids. A pure function of the set of profiles and apart pairs, so the
 * order in which documents are read does not matter: profiles are taken in a canonical order, the most exact first,
 * and each joins the cluster that it fits wholly, if there is exactly one or one fits best. What fits several equally
 * stays alone: a missing link is a small defect, a wrong one a bad one.
 */
export function clusterContacts(region: ContactRegion): readonly (readonly string[])[] {
  const clusters: string[][] = region.fixed.map((members) => [...members]);
  const placed = new Set(region.fixed.flat());
  const joins: { readonly id: string; readonly home: string[] }[] = [];
  for (const id of inCanonicalOrder(region.profiles)) {
    if (placed.has(id)) continue;
    const home = findHome(id, clusters, region);
    const floats = tierOf(region.profiles.get(id)!) === 'floating';
    if (floats) joins.push({ id, home: home ?? [] });
    else if (home) home.push(id);
    else clusters.push([id]);
  }
  // Floating profiles look at the others only, never at each other: they cannot tell two contacts of one pair apart.
  for (const { id, home } of joins) if (home.push(id) === 1) clusters.push(home);
  return clusters;
}

const tierOrder: Readonly<Record<ProfileTier, number>> = { narrow: 0, wide: 1, floating: 2 };

function inCanonicalOrder(profiles: ReadonlyMap<string, ContactProfile>): readonly string[] {
  const ranked = [...profiles].map(([id, profile]) => ({ id, rank: rankOf(profile), key: toProfileKey(profile) }));
  ranked.sort((left, right) => compareRanks(left.rank, right.rank) || (left.key < right.key ? -1 : 1));
  return ranked.map(({ id }) => id);
}

/** Narrower before wider, dated before undated, people before states, told kinds before untold, first tellings first. */
function rankOf(profile: ContactProfile): readonly number[] {
  const width = profile.window ? profile.window.to - profile.window.from : Number.MAX_SAFE_INTEGER;
  return [
    tierOrder[tierOf(profile)],
    width,
    profile.dated ? 0 : 1,
    profile.participants.filter((participant) => participant.level !== 'person').length,
    profile.kind === 'unspecified' ? 1 : 0,
    profile.status === 'proposed' ? 1 : 0,
  ];
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : left[at] - right[at];
}

function findHome(id: string, clusters: readonly string[][], region: ContactRegion): string[] | undefined {
  const profile = region.profiles.get(id)!;
  const fitting = clusters
    .filter((cluster) => fitsWholly(id, cluster, region))
    .map((cluster) => ({ cluster, score: scoreFit(profile, cluster, region) }))
    .sort((left, right) => right.score - left.score);
  if (fitting.length < 2) return fitting[0]?.cluster;
  const isClear = tierOf(profile) !== 'floating' && fitting[0].score > fitting[1].score;
  return isClear ? fitting[0].cluster : undefined;
}

function fitsWholly(id: string, cluster: readonly string[], region: ContactRegion): boolean {
  const profile = region.profiles.get(id)!;
  const judges = cluster.filter((member) => tierOf(region.profiles.get(member)!) !== 'floating');
  return (
    judges.length > 0 &&
    judges.every((member) => !region.isApart(id, member) && areCompatible(profile, region.profiles.get(member)!))
  );
}

/** The same people weigh more than the same kind, and that more than place and status. */
function scoreFit(profile: ContactProfile, cluster: readonly string[], region: ContactRegion): number {
  const scores = cluster.map((id) => {
    const member = region.profiles.get(id)!;
    const same = matchParticipants(profile, member)?.same ?? 0;
    const samePlace = profile.place !== null && profile.place === member.place;
    return (
      same * 4 +
      Number(profile.kind === member.kind) * 3 +
      Number(samePlace) * 2 +
      Number(profile.status === member.status)
    );
  });
  return Math.max(...scores);
}
