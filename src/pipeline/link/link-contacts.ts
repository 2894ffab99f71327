import type { Transaction } from 'kysely';
import {
  areCompatible,
  blockingPairs,
  type ContactProfile,
  clusterContacts,
  tierOf,
  toProfileKey,
  toSignature,
} from '../../resolve/resolve.ts';
import { clearAliases, setAlias } from '../../store/aliases.ts';
import { markCardsStale } from '../../store/catalogue/stale-cards.ts';
import {
  deleteContactLinks,
  findContactsOfProfiles,
  findFirstEntry,
  insertContactLinks,
  isContactInUse,
  setCluster,
  setContact,
  setFirstEntry,
} from '../../store/contact-links.ts';
import { deleteProfiles, findProfiles, insertProfile } from '../../store/contact-profiles.ts';
import type { Tables } from '../../store/tables.ts';
import { hashId } from '../hash-id.ts';
import { type JoinedClusters, joinClusters, type PlacedProfile } from './join-clusters.ts';
import { type ContactRegionRows, loadContactRegion, unboundedWindow } from './load-contact-region.ts';
import { type JudgedContacts, loadJudgedContacts } from './load-judged-contacts.ts';

/** A document whose contacts are linked, with the profile of each. */
export interface ContactLinking {
  readonly documentId: string;
  readonly profiles: readonly ContactProfile[];
  /** The profiles as the document alone tells them, before any judgement: they place the entries. */
  readonly told: readonly ContactProfile[];
  /** Sorts reports by time: publication time, or a mark that sorts after all. */
  readonly publishedKey: string;
}

/**
 * Takes away the links of removed documents, adds those of a new one, and groups anew all that the change can reach.
 * The outcome depends on the set of entries in the ledger alone, not on how it came about.
 */
export async function linkContacts(
  transaction: Transaction<Tables>,
  removed: readonly string[],
  added: ContactLinking | null,
): Promise<void> {
  const touched = new Set<string>();
  for (const documentId of removed) for (const id of await deleteContactLinks(transaction, documentId)) touched.add(id);
  const changed = new Set(touched);
  const told = added?.profiles.map((profile) => hashId('p', toProfileKey(profile))) ?? [];
  if (added) for (const id of await addLinks(transaction, added)) changed.add(id);
  await markCardsStale(transaction, await findContactsOfProfiles(transaction, [...touched, ...told]));
  if (changed.size === 0) return;
  const gone = await settleFirstEntries(transaction, [...touched]);
  const judged = await loadJudgedContacts(transaction);
  const region = await loadContactRegion(transaction, [...changed], { gone, judged });
  await regroup(transaction, region, judged);
  await deleteProfiles(transaction, [...gone]);
}

/** Adds the links of a document; returns the profiles that may change the grouping. */
async function addLinks(
  transaction: Transaction<Tables>,
  { documentId, profiles, told, publishedKey }: ContactLinking,
): Promise<readonly string[]> {
  const ids = profiles.map((profile) => hashId('p', toProfileKey(profile)));
  const known = new Map((await findProfiles(transaction, ids)).map((row) => [row.id, row]));
  const changed: string[] = [];
  const links = [];
  for (const [position, profile] of profiles.entries()) {
    const id = ids[position];
    const sides = blockingPairs(told[position]).join(' ');
    const alike = told.slice(0, position).filter((other) => blockingPairs(other).join(' ') === sides).length;
    const entryKey = `${publishedKey}|${documentId}|${sides}|${alike}`;
    links.push({ document_id: documentId, position, profile_id: id, entry_key: entryKey });
    const row = known.get(id);
    if (!row) {
      const window = profile.window ?? unboundedWindow;
      const placed = {
        tier: tierOf(profile),
        from_day: window.from,
        to_day: window.to,
        signature: toSignature(profile),
      };
      const inserted = {
        id,
        profile: JSON.stringify(profile),
        ...placed,
        first_entry: entryKey,
        contact_id: '',
        cluster_id: '',
      };
      await insertProfile(transaction, inserted, blockingPairs(profile));
      changed.push(id);
    } else if (entryKey < row.first_entry) {
      await setFirstEntry(transaction, id, entryKey);
      changed.push(id);
    }
  }
  const apart = findApartPairs(ids, profiles);
  await insertContactLinks(
    transaction,
    links,
    apart.flatMap(([left, right]) => [
      { document_id: documentId, left_id: left, right_id: right },
      { document_id: documentId, left_id: right, right_id: left },
    ]),
  );
  return [...changed, ...apart.flat()];
}

/** What one document holds apart, the ledger does not join, however alike it is. */
function findApartPairs(ids: readonly string[], profiles: readonly ContactProfile[]): readonly [string, string][] {
  return ids.flatMap((left, index) =>
    ids
      .slice(index + 1)
      .flatMap((right, offset): [string, string][] =>
        areCompatible(profiles[index], profiles[index + 1 + offset]) ? [[left, right]] : [],
      ),
  );
}

/** Sets the first entries of profiles that lost some; returns the ids of those that lost all. */
async function settleFirstEntries(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const id of ids) {
    const first = await findFirstEntry(transaction, id);
    if (first === null) gone.add(id);
    else await setFirstEntry(transaction, id, first);
  }
  return gone;
}

/** Groups a region and writes what changes: clusters and contacts of profiles, and aliases for ids that are no more. */
async function regroup(
  transaction: Transaction<Tables>,
  { rows, region }: ContactRegionRows,
  judged: JudgedContacts,
): Promise<void> {
  const placed = new Map<string, PlacedProfile>();
  for (const cluster of clusterContacts(region)) {
    const clusterId = contactIdOf(cluster.map((id) => rows.get(id)!.first_entry));
    const moved = cluster.filter((id) => rows.get(id)!.cluster_id !== clusterId);
    if (moved.length > 0) await setCluster(transaction, moved, clusterId);
    for (const id of cluster) placed.set(id, { ...rows.get(id)!, cluster_id: clusterId });
  }
  const joined = await joinClusters(transaction, [...placed.values()], judged);
  await setContacts(transaction, { ...joined, rows });
}

/** The publication time stays out: it is part of the document's id already where it was given. */
function contactIdOf(firstEntries: readonly string[]): string {
  const first = firstEntries.toSorted()[0];
  return hashId('c', first.slice(first.indexOf('|')));
}

/** Writes which contact each profile tells of, and aliases for the ids that no profile has any more. */
async function setContacts(
  transaction: Transaction<Tables>,
  { homes, profiles, rows }: JoinedClusters & { readonly rows: ContactRegionRows['rows'] },
): Promise<void> {
  const known = new Map([...rows, ...profiles.map((row) => [row.id, row] as const)]);
  for (const [contactId, members] of Map.groupBy(homes.keys(), (id) => homes.get(id)!)) {
    const moved = members.filter((id) => known.get(id)!.contact_id !== contactId);
    if (moved.length === 0) continue;
    await markCardsStale(transaction, [contactId, ...moved.map((id) => known.get(id)!.contact_id)]);
    await setContact(transaction, moved, contactId);
    await clearAliases(transaction, [contactId]);
  }
  const kept = new Set(homes.values());
  const former = new Set([...known.values()].map((row) => row.contact_id).filter((id) => id !== '' && !kept.has(id)));
  for (const id of [...former].sort()) {
    const heir = findHeir(id, known, homes);
    if (heir && !(await isContactInUse(transaction, id))) await setAlias(transaction, id, heir);
  }
}

/** The contact that holds the first of the former contact's profiles now, else one that holds any. */
function findHeir(former: string, rows: ContactRegionRows['rows'], homes: ReadonlyMap<string, string>): string | null {
  const members = [...rows.values()]
    .filter((row) => row.contact_id === former)
    .sort((left, right) => (left.first_entry < right.first_entry ? -1 : 1));
  const kept = members.map((row) => homes.get(row.id)).find((home) => home !== undefined);
  return kept ?? null;
}
