import type { Transaction } from 'kysely';
import type { ContactRegion } from '../../resolve/resolve.ts';
import { findApart } from '../../store/contact-links.ts';
import { findProfiles, type ProfileRow } from '../../store/contact-profiles.ts';
import type { Tables } from '../../store/tables.ts';
import { toHeldApart } from './held-apart.ts';
import type { JudgedContacts } from './load-judged-contacts.ts';
import { regroupNarrow } from './regroup-narrow.ts';
import {
  findOfSignatures,
  findRivals,
  findWideAround,
  profileOf,
  type RegionSearch,
  spread,
  startSearch,
  takeSurroundings,
} from './search-region.ts';

/** All that a change can reach, as rows and as profiles. */
export interface ContactRegionRows {
  /** Profiles that are gone included. */
  readonly rows: ReadonlyMap<string, ProfileRow>;
  readonly region: ContactRegion;
}

/** Stands for no window in the columns of days. */
export const unboundedWindow = { from: -1_000_000, to: 1_000_000 };

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
  wide.push(...(await findWideAround(search, [...search.rows.values()])));
  await spread(search, wide, (row) => spreadWide(search, row));
  const floating = ofTier('floating');
  floating.push(...(await findOfSignatures(search, [...search.rows.values()], ['floating'])));
  await spread(search, floating, async (row) => {
    await takeSurroundings(search, await findOfSignatures(search, [row], ['narrow', 'wide']));
    return [];
  });
  const region = await toRegion(search, gone);
  return { rows: search.rows, region: { ...region, narrow, ...toHeldApart(region.profiles, judged) } };
}

/** A wide profile depends on all that it could join, and on the other wide ones that could join the same. */
async function spreadWide(search: RegionSearch, row: ProfileRow): Promise<readonly ProfileRow[]> {
  const rivals = [...(await findRivals(search, row, 'wide'))];
  for (const home of await takeSurroundings(search, await findRivals(search, row, 'narrow')))
    if (home.tier === 'narrow') rivals.push(...(await findRivals(search, home, 'wide')));
  return rivals;
}

async function toRegion(search: RegionSearch, gone: ReadonlySet<string>): Promise<Omit<ContactRegion, 'narrow'>> {
  const { transaction, rows, surroundings } = search;
  const left = [...rows.values()].filter((row) => !gone.has(row.id));
  const ids = left.map((row) => row.id);
  const apart = new Set((await findApart(transaction, ids)).map(({ left_id, right_id }) => `${left_id} ${right_id}`));
  const joinable = left.filter((row) => surroundings.has(row.id));
  const fixed = Map.groupBy(joinable, (row) => row.cluster_id);
  return {
    profiles: new Map(left.map((row) => [row.id, profileOf(search, row)])),
    fixed: [...fixed.values()].map((members) => members.map((row) => row.id)),
    isApart: (first, second) => apart.has(`${first} ${second}`),
  };
}
