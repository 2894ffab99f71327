import type { Transaction } from 'kysely';
import { findClustersOfEntries } from '../../store/contact-links.ts';
import { findProfilesOfClusters, type ProfileRow } from '../../store/contact-profiles.ts';
import type { Tables } from '../../store/tables.ts';
import { hashId } from '../hash-id.ts';
import type { JudgedContacts } from './load-judged-contacts.ts';

/** A profile with the cluster that it is in now. */
export type PlacedProfile = ProfileRow;

/** Which contact each profile tells of, after people's judgements. */
export interface JoinedClusters {
  /** Contact id of each profile. */
  readonly homes: ReadonlyMap<string, string>;
  readonly profiles: readonly PlacedProfile[];
}

/**
 * Joins clusters of which people say that they are one contact: those of these profiles, and the others that they are
 * joined with. All other clusters are contacts by themselves.
 */
export async function joinClusters(
  transaction: Transaction<Tables>,
  placed: readonly PlacedProfile[],
  { groups }: JudgedContacts,
): Promise<JoinedClusters> {
  const unions = await findUnions(transaction, groups);
  const own = new Set(placed.map((row) => row.cluster_id));
  const missing = [...unions.keys()].filter((id) => !own.has(id));
  const profiles = [...placed, ...(await findProfilesOfClusters(transaction, missing))];
  const homes = new Map<string, string>();
  for (const members of Map.groupBy(profiles, (row) => unions.get(row.cluster_id) ?? row.cluster_id).values()) {
    const first = members.map((row) => row.first_entry).sort()[0];
    const contactId = hashId('c', first.slice(first.indexOf('|')));
    for (const { id } of members) homes.set(id, contactId);
  }
  return { homes, profiles };
}

/** Clusters that judgements join, each with a name that all of its union share. */
async function findUnions(
  transaction: Transaction<Tables>,
  groups: JudgedContacts['groups'],
): Promise<ReadonlyMap<string, string>> {
  if (groups.length === 0) return new Map();
  const documentIds = groups.flat().map((telling) => telling.split(' ')[0]);
  const clusterOf = await findClustersOfEntries(transaction, documentIds);
  const unions = new Map<string, Set<string>>();
  for (const tellings of groups) {
    // While documents are linked one after the other, some tellings are not there yet.
    const clusters = tellings.flatMap((telling) => clusterOf.get(telling) ?? []);
    const joined = new Set(clusters.flatMap((id) => [id, ...(unions.get(id) ?? [])]));
    for (const id of joined) unions.set(id, joined);
  }
  return new Map([...unions].map(([id, joined]) => [id, `union ${[...joined].sort()[0]}`]));
}
