import { inPortions } from './contact-profiles.ts';
import type { Ledger } from './ledger.ts';

/** The entries of a contact, by document and position. */
export interface ContactMembers {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly members: readonly { readonly documentId: string; readonly position: number }[];
}

/** Ids of all contacts, by first report. */
export async function findContactIds({ database }: Ledger): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('contact_profile')
    .select('contact_id as id')
    .select((select) => select.fn.min('first_entry').as('first'))
    .groupBy('contact_id')
    .orderBy('first')
    .execute();
  return rows.map((row) => row.id);
}

/** Which entries the contacts hold; in the order of the ids, unknown ids left out. */
export async function findContactMembers(
  ledger: Ledger,
  contactIds: readonly string[],
): Promise<readonly ContactMembers[]> {
  const rows = await inPortions(contactIds, (portion) =>
    ledger.database
      .selectFrom('contact_profile')
      .innerJoin('contact_link', 'contact_link.profile_id', 'contact_profile.id')
      .select(['contact_profile.contact_id', 'contact_link.document_id', 'contact_link.position'])
      .where('contact_profile.contact_id', 'in', portion)
      .orderBy('contact_link.entry_key')
      .execute(),
  );
  const members = Map.groupBy(rows, (row) => row.contact_id);
  const aliases = await findAliases(ledger, contactIds);
  return contactIds
    .filter((id) => members.has(id))
    .map((id) => ({
      id,
      aliases: aliases.get(id) ?? [],
      members: members.get(id)!.map(({ document_id, position }) => ({ documentId: document_id, position })),
    }));
}

async function findAliases(
  { database }: Ledger,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await inPortions(ids, (portion) =>
    database.selectFrom('alias').selectAll().where('id', 'in', portion).orderBy('alias').execute(),
  );
  const groups = Map.groupBy(rows, (row) => row.id);
  return new Map([...groups].map(([id, found]) => [id, found.map((row) => row.alias)]));
}

/** Contacts told by documents, by document and position: "document position" -> contact id. */
export async function findContactsOfEntries(
  { database }: Pick<Ledger, 'database'>,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    database
      .selectFrom('contact_link')
      .innerJoin('contact_profile', 'contact_profile.id', 'contact_link.profile_id')
      .select(['contact_link.document_id', 'contact_link.position', 'contact_profile.contact_id'])
      .where('contact_link.document_id', 'in', portion)
      .execute(),
  );
  return new Map(rows.map((row) => [`${row.document_id} ${row.position}`, row.contact_id]));
}

/** Whether another document than this one tells of the contact. */
export async function isToldElsewhere(
  { database }: Pick<Ledger, 'database'>,
  contactId: string,
  documentId: string,
): Promise<boolean> {
  const row = await database
    .selectFrom('contact_profile')
    .innerJoin('contact_link', 'contact_link.profile_id', 'contact_profile.id')
    .select('contact_link.document_id')
    .where('contact_profile.contact_id', '=', contactId)
    .where('contact_link.document_id', '<>', documentId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ids of the contacts that facts are told about: "document fact" ("d12 q3") -> contact ids. */
export async function findToldContacts(
  ledger: Ledger,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const contactOf = await findContactsOfEntries(ledger, documentIds);
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    ledger.database
      .selectFrom('told_contact')
      .selectAll()
      .where('document_id', 'in', portion)
      .orderBy('contact_position')
      .execute(),
  );
  const told = new Map<string, string[]>();
  for (const { document_id, fact, contact_position } of rows) {
    const contactId = contactOf.get(`${document_id} ${contact_position}`);
    if (contactId === undefined) continue;
    const place = `${document_id} ${fact}`;
    const list = told.get(place) ?? [];
    if (!list.includes(contactId)) list.push(contactId);
    told.set(place, list);
  }
  return told;
}
