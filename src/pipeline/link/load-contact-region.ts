import type { Transaction } from 'kysely';
import { areCompatible, blockingPairs, type ContactProfile, type ContactRegion } from '../../resolve/resolve.ts';
import { findApart } from '../../store/contact-links.ts';
import {
  findBySignatures,
  findNeighbours,
  findProfiles,
  findProfilesOfClusters,
  type ProfileRow,
} from '../../store/contact-profiles.ts';
import type { Tables } from '../../store/tables.ts';
import { toHeldApart } from './held-apart.ts';
import type { JudgedContacts } from './load-judged-contacts.ts';
import { regroupNarrow } from './regroup-narrow.ts';

/** All that a change can reach, as rows and as profiles. */
export interface ContactRegionRows {
  /** Profiles that are gone included. */
  readonly rows: ReadonlyMap<string, ProfileRow>;
  readonly region: ContactRegion;
}

/** Stands for no window in the columns of days. */
export const unboundedWindow = { from: -1_000_000, to: 1_000_000 };

const widestDays = { narrow: 5, wide: 62 } as const;

/**
 * The profiles whose grouping depends on the changed ones, closed under "could be the same contact", and the contacts
 * around them that they could join. What lies outside would be grouped as before, so this grows with what happened
 * between the same sides in the same days, not with the ledger.
 */
export async function loadContactRegion(
  transaction: Transaction<Tables>,
  changed: readonly string[],
  { gone, judged }: { readonly gone: ReadonlySet<string>; readonly judged: JudgedContacts },
): Promise<ContactRegionRows> {
  const search = startSearch(transaction);
  const seeds = await findProfiles(transaction, changed);
  const ofTier = (tier: string) => seeds.filter((row) => row.tier === tier);
  const narrow: (readonly string[])[] = [];
  for (const seed of ofTier('narrow')) {
    if (narrow.some((ids) => ids.includes(seed.id))) continue;
    const regrouped = await regroupNarrow(transaction, seed, { gone, judged });
    for (const row of regrouped.rows) search.rows.set(row.id, row);
    const known = new Set(narrow.flat());
    narrow.push(...regrouped.clusters.filter((ids) => !ids.some((id) => known.has(id))));
  }
  const wide = ofTier('wide');
  wide.push(...(await search.wideAround(search.found())));
  await search.spread(wide, (row) => spreadWide(search, row));
  const floating = ofTier('floating');
  floating.push(...(await search.ofSignatures(search.found(), ['floating'])));
  await search.spread(floating, async (row) => {
    await search.surround(await search.ofSignatures([row], ['narrow', 'wide']));
    return [];
  });
  const region = await toRegion(transaction, search, gone);
  return { rows: search.rows, region: { ...region, narrow, ...toHeldApart(region.profiles, judged) } };
}

/** A wide profile depends on all that it could join, and on the other wide ones that could join the same. */
async function spreadWide(search: Search, row: ProfileRow): Promise<readonly ProfileRow[]> {
  const rivals = [...(await search.neighbours(row, 'wide'))];
  for (const home of await search.surround(await search.neighbours(row, 'narrow')))
    if (home.tier === 'narrow') rivals.push(...(await search.neighbours(home, 'wide')));
  return rivals;
}

type Search = ReturnType<typeof startSearch>;

function startSearch(transaction: Transaction<Tables>) {
  const rows = new Map<string, ProfileRow>();
  /** Rows that are only there to be joined. */
  const surroundings = new Set<string>();
  const profiles = new Map<string, ContactProfile>();
  const profileOf = (row: ProfileRow): ContactProfile => {
    const profile = profiles.get(row.id) ?? (JSON.parse(row.profile) as ContactProfile);
    profiles.set(row.id, profile);
    return profile;
  };
  const compatibleWith = (row: ProfileRow, found: readonly ProfileRow[]) =>
    found.filter((other) => other.id !== row.id && areCompatible(profileOf(row), profileOf(other)));
  return {
    rows,
    profileOf,
    found: () => [...rows.values()],
    isSurrounding: (row: ProfileRow) => surroundings.has(row.id),
    neighbours: async (row: ProfileRow, tier: 'narrow' | 'wide') => {
      const place = { pairs: blockingPairs(profileOf(row)), fromDay: row.from_day, toDay: row.to_day };
      return compatibleWith(row, await findNeighbours(transaction, { ...place, tier, widestDays: widestDays[tier] }));
    },
    /** Wide ones that could be the same contact as any of these: asked once for all, since mostly there are none. */
    wideAround: async (from: readonly ProfileRow[]): Promise<readonly ProfileRow[]> => {
      const pairs = [...new Set(from.flatMap((row) => blockingPairs(profileOf(row))))];
      const fromDay = Math.min(...from.map((row) => row.from_day));
      const toDay = Math.max(...from.map((row) => row.to_day));
      const place = { pairs, fromDay, toDay, tier: 'wide', widestDays: widestDays.wide };
      const found = await findNeighbours(transaction, place);
      return found.filter((row) => compatibleWith(row, from).length > 0);
    },
    ofSignatures: async (from: readonly ProfileRow[], tiers: readonly string[]): Promise<readonly ProfileRow[]> => {
      const found = await findBySignatures(transaction, [...new Set(from.map((row) => row.signature))], tiers);
      return found.filter((row) => compatibleWith(row, from).length > 0);
    },
    /** Takes in whole contacts to be joined; returns the rows that are new. */
    surround: async (members: readonly ProfileRow[]): Promise<readonly ProfileRow[]> => {
      const open = members.filter((row) => !rows.has(row.id));
      const clusterIds = [...new Set(open.map((row) => row.cluster_id))];
      const added = (await findProfilesOfClusters(transaction, clusterIds)).filter((row) => !rows.has(row.id));
      for (const row of added) {
        rows.set(row.id, row);
        surroundings.add(row.id);
      }
      return added;
    },
    /** Takes rows in to be grouped anew, and all that `next` finds from each, until nothing new comes. */
    spread: async (
      from: readonly ProfileRow[],
      next: (row: ProfileRow) => Promise<readonly ProfileRow[]>,
    ): Promise<void> => {
      const open = [...from];
      for (let row = open.pop(); row; row = open.pop()) {
        if (rows.has(row.id) && !surroundings.has(row.id)) continue;
        rows.set(row.id, row);
        surroundings.delete(row.id);
        open.push(...(await next(row)));
      }
    },
  };
}

async function toRegion(
  transaction: Transaction<Tables>,
  search: Search,
  gone: ReadonlySet<string>,
): Promise<Omit<ContactRegion, 'narrow'>> {
  const left = search.found().filter((row) => !gone.has(row.id));
  const ids = left.map((row) => row.id);
  const apart = new Set((await findApart(transaction, ids)).map(({ left_id, right_id }) => `${left_id} ${right_id}`));
  const fixed = Map.groupBy(left.filter(search.isSurrounding), (row) => row.cluster_id);
  return {
    profiles: new Map(left.map((row) => [row.id, search.profileOf(row)])),
    fixed: [...fixed.values()].map((members) => members.map((row) => row.id)),
    isApart: (first, second) => apart.has(`${first} ${second}`),
  };
}
