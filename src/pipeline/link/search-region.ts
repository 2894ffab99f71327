import type { Transaction } from 'kysely';
import { areCompatible, blockingPairs, type ContactProfile } from '../../resolve/resolve.ts';
import {
  findBySignatures,
  findNeighbours,
  findProfilesOfClusters,
  type ProfileRow,
} from '../../store/contact-profiles.ts';
import type { Tables } from '../../store/tables.ts';

/** What has been found so far of the profiles that a change can reach. */
export interface RegionSearch {
  readonly transaction: Transaction<Tables>;
  readonly rows: Map<string, ProfileRow>;
  /** Ids of rows that are only there to be joined. */
  readonly surroundings: Set<string>;
  /** Parsed when first asked for. */
  readonly profiles: Map<string, ContactProfile>;
}

const widestDays = { narrow: 5, wide: 62 } as const;

/** A search that has found nothing yet. */
export function startSearch(transaction: Transaction<Tables>): RegionSearch {
  return { transaction, rows: new Map(), surroundings: new Set(), profiles: new Map() };
}

/** The profile of a row. */
export function profileOf({ profiles }: RegionSearch, row: ProfileRow): ContactProfile {
  const profile = profiles.get(row.id) ?? (JSON.parse(row.profile) as ContactProfile);
  profiles.set(row.id, profile);
  return profile;
}

/** The profiles of a tier that could be the same contact as a row. */
export async function findRivals(
  search: RegionSearch,
  row: ProfileRow,
  tier: 'narrow' | 'wide',
): Promise<readonly ProfileRow[]> {
  const place = { pairs: blockingPairs(profileOf(search, row)), fromDay: row.from_day, toDay: row.to_day };
  const found = await findNeighbours(search.transaction, { ...place, tier, widestDays: widestDays[tier] });
  return compatibleWith(search, row, found);
}

/** Wide profiles that could be the same contact as one of these: asked once for all, since mostly there are none. */
export async function findWideAround(
  search: RegionSearch,
  from: readonly ProfileRow[],
): Promise<readonly ProfileRow[]> {
  const pairs = [...new Set(from.flatMap((row) => blockingPairs(profileOf(search, row))))];
  const fromDay = Math.min(...from.map((row) => row.from_day));
  const toDay = Math.max(...from.map((row) => row.to_day));
  const place = { pairs, fromDay, toDay, tier: 'wide', widestDays: widestDays.wide };
  const found = await findNeighbours(search.transaction, place);
  return found.filter((row) => compatibleWith(search, row, from).length > 0);
}

/** Profiles of these tiers with the signature of any of these rows that could be the same contact as one of them. */
export async function findOfSignatures(
  search: RegionSearch,
  from: readonly ProfileRow[],
  tiers: readonly string[],
): Promise<readonly ProfileRow[]> {
  const found = await findBySignatures(search.transaction, [...new Set(from.map((row) => row.signature))], tiers);
  return found.filter((row) => compatibleWith(search, row, from).length > 0);
}

function compatibleWith(search: RegionSearch, row: ProfileRow, found: readonly ProfileRow[]): readonly ProfileRow[] {
  return found.filter(
    (other) => other.id !== row.id && areCompatible(profileOf(search, row), profileOf(search, other)),
  );
}

/** Takes in the whole contacts of these rows to be joined; returns the rows that are new. */
export async function takeSurroundings(
  { transaction, rows, surroundings }: RegionSearch,
  members: readonly ProfileRow[],
): Promise<readonly ProfileRow[]> {
  const open = members.filter((row) => !rows.has(row.id));
  const clusterIds = [...new Set(open.map((row) => row.cluster_id))];
  const added = (await findProfilesOfClusters(transaction, clusterIds)).filter((row) => !rows.has(row.id));
  for (const row of added) {
    rows.set(row.id, row);
    surroundings.add(row.id);
  }
  return added;
}

/** Takes rows in to be grouped anew, and all that `next` finds from each, until nothing new comes. */
export async function spread(
  { rows, surroundings }: RegionSearch,
  from: readonly ProfileRow[],
  next: (row: ProfileRow) => Promise<readonly ProfileRow[]>,
): Promise<void> {
  const open = [...from];
  for (let row = open.pop(); row; row = open.pop()) {
    if (rows.has(row.id) && !surroundings.has(row.id)) continue;
    rows.set(row.id, row);
    surroundings.delete(row.id);
    open.push(...(await next(row)));
  }
}
