import type { Insertable, Transaction } from 'kysely';
import { inPortions } from './contact-profiles.ts';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';

/** Links a document's entries to their profiles, and notes which of the profiles it tells apart. */
export async function insertContactLinks(
  transaction: Transaction<Tables>,
  links: readonly Insertable<Tables['contact_link']>[],
  apart: readonly Insertable<Tables['profile_apart']>[],
): Promise<void> {
  await insertRows(transaction, 'contact_link', links);
  await insertRows(transaction, 'profile_apart', apart);
}

/** Takes away a document's links; returns the ids of the profiles they led to. */
export async function deleteContactLinks(
  transaction: Transaction<Tables>,
  documentId: string,
): Promise<readonly string[]> {
  const links = await transaction
    .selectFrom('contact_link')
    .select('profile_id')
    .where('document_id', '=', documentId)
    .execute();
  await transaction.deleteFrom('contact_link').where('document_id', '=', documentId).execute();
  await transaction.deleteFrom('profile_apart').where('document_id', '=', documentId).execute();
  return links.map((link) => link.profile_id);
}

/** Pairs of profile ids that some document tells of as different contacts, among those with a left id in the list. */
export async function findApart(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<readonly { readonly left_id: string; readonly right_id: string }[]> {
  return inPortions(ids, (portion) =>
    transaction
      .selectFrom('profile_apart')
      .select(['left_id', 'right_id'])
      .distinct()
      .where('left_id', 'in', portion)
      .execute(),
  );
}

/** Sort key of the first entry with a profile; null where no entry has it. */
export async function findFirstEntry(transaction: Transaction<Tables>, profileId: string): Promise<string | null> {
  const row = await transaction
    .selectFrom('contact_link')
    .select('entry_key')
    .where('profile_id', '=', profileId)
    .orderBy('entry_key')
    .limit(1)
    .executeTakeFirst();
  return row?.entry_key ?? null;
}

/** Sets the first entry of a profile. */
export async function setFirstEntry(
  transaction: Transaction<Tables>,
  profileId: string,
  entryKey: string,
): Promise<void> {
  await transaction.updateTable('contact_profile').set({ first_entry: entryKey }).where('id', '=', profileId).execute();
}

/** Ids of the contacts that profiles tell of; those of profiles without one yet are left out. */
export async function findContactsOfProfiles(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await inPortions(ids, (portion) =>
    transaction.selectFrom('contact_profile').select('contact_id').distinct().where('id', 'in', portion).execute(),
  );
  return rows.map((row) => row.contact_id).filter((id) => id !== '');
}

/** Says which cluster the profiles are in. */
export async function setCluster(
  transaction: Transaction<Tables>,
  profileIds: readonly string[],
  clusterId: string,
): Promise<void> {
  await inPortions(profileIds, async (portion) => {
    await transaction
      .updateTable('contact_profile')
      .set({ cluster_id: clusterId })
      .where('id', 'in', portion)
      .execute();
    return [];
  });
}

/** Clusters of the profiles that documents' entries have: "document position" -> cluster id. */
export async function findClustersOfEntries(
  transaction: Transaction<Tables>,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    transaction
      .selectFrom('contact_link')
      .innerJoin('contact_profile', 'contact_profile.id', 'contact_link.profile_id')
      .select(['contact_link.document_id', 'contact_link.position', 'contact_profile.cluster_id'])
      .where('contact_link.document_id', 'in', portion)
      .execute(),
  );
  return new Map(rows.map((row) => [`${row.document_id} ${row.position}`, row.cluster_id]));
}

/** Whether any profile tells of a contact with this id. */
export async function isContactInUse(transaction: Transaction<Tables>, contactId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('contact_profile')
    .select('id')
    .where('contact_id', '=', contactId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Says which contact the profiles tell of. */
export async function setContact(
  transaction: Transaction<Tables>,
  profileIds: readonly string[],
  contactId: string,
): Promise<void> {
  await inPortions(profileIds, async (portion) => {
    await transaction
      .updateTable('contact_profile')
      .set({ contact_id: contactId })
      .where('id', 'in', portion)
      .execute();
    return [];
  });
}
