import type { Insertable, Selectable, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** The profile of a contact as it is stored. */
export type ProfileRow = Selectable<Tables['contact_profile']>;

/** Ids a statement: far below the limit of parameters. */
const idsPerStatement = 400;

/** The profiles with these ids; unknown ids are left out. */
export async function findProfiles(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<readonly ProfileRow[]> {
  return inPortions(ids, (portion) =>
    transaction.selectFrom('contact_profile').selectAll().where('id', 'in', portion).execute(),
  );
}

/** The profiles of these clusters: contacts as the texts alone make them. */
export async function findProfilesOfClusters(
  transaction: Transaction<Tables>,
  clusterIds: readonly string[],
): Promise<readonly ProfileRow[]> {
  return inPortions(clusterIds, (portion) =>
    transaction.selectFrom('contact_profile').selectAll().where('cluster_id', 'in', portion).execute(),
  );
}

/** Where neighbours of a profile are looked for. */
export interface Neighbourhood {
  readonly pairs: readonly string[];
  readonly tier: string;
  readonly fromDay: number;
  readonly toDay: number;
  /** The greatest width of windows of this tier in days: bounds the range of the index that is read. */
  readonly widestDays: number;
}

/** Profiles of a tier that share a participant pair and whose windows overlap the days. */
export async function findNeighbours(
  transaction: Transaction<Tables>,
  { pairs, tier, fromDay, toDay, widestDays }: Neighbourhood,
): Promise<readonly ProfileRow[]> {
  if (pairs.length === 0) return [];
  return transaction
    .selectFrom('contact_profile')
    .selectAll()
    .where('id', 'in', (select) =>
      select
        .selectFrom('profile_pair')
        .select('profile_id')
        .where('pair', 'in', pairs)
        .where('tier', '=', tier)
        .where('from_day', '>=', fromDay - widestDays)
        .where('from_day', '<=', toDay)
        .where('to_day', '>=', fromDay),
    )
    .execute();
}

/** Profiles with any of these combinations of participants and kind. */
export async function findBySignatures(
  transaction: Transaction<Tables>,
  signatures: readonly string[],
  tiers: readonly string[],
): Promise<readonly ProfileRow[]> {
  return inPortions(signatures, (portion) =>
    transaction
      .selectFrom('contact_profile')
      .selectAll()
      .where('signature', 'in', portion)
      .where('tier', 'in', tiers)
      .execute(),
  );
}

/** Inserts a profile with its pairs. */
export async function insertProfile(
  transaction: Transaction<Tables>,
  profile: Insertable<Tables['contact_profile']>,
  pairs: readonly string[],
): Promise<void> {
  await transaction.insertInto('contact_profile').values(profile).execute();
  if (pairs.length === 0) return;
  const { tier, from_day, to_day, id } = profile;
  await transaction
    .insertInto('profile_pair')
    .values(pairs.map((pair) => ({ pair, tier, from_day, to_day, profile_id: id })))
    .execute();
}

/** Deletes profiles that no entry has any more. */
export async function deleteProfiles(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  await inPortions(ids, async (portion) => {
    await transaction.deleteFrom('profile_pair').where('profile_id', 'in', portion).execute();
    await transaction.deleteFrom('contact_profile').where('id', 'in', portion).execute();
    return [];
  });
}

/** Runs a query for portions of a long list of ids and joins the rows. */
export async function inPortions<Row>(
  ids: readonly string[],
  query: (portion: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += idsPerStatement)
    rows.push(...(await query(ids.slice(start, start + idsPerStatement))));
  return rows;
}
