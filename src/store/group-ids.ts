import { inPortions } from './contact-profiles.ts';
import type { Ledger } from './ledger.ts';

/** The entries of a statement or commitment, by document and position. */
export interface GroupMembers {
  readonly id: string;
  readonly members: readonly { readonly documentId: string; readonly position: number }[];
}

/** Ids of all statements or commitments, by first report. */
export async function findGroupIds({ database }: Ledger, type: 'statement' | 'commitment'): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('grouped_entry')
    .select('group_id as id')
    .select((select) => select.fn.min('entry_key').as('first'))
    .where('type', '=', type)
    .groupBy('group_id')
    .orderBy('first')
    .execute();
  return rows.map((row) => row.id);
}

/** Which entries the groups hold; in the order of the ids, unknown ids left out. */
export async function findGroupMembers(
  { database }: Ledger,
  type: 'statement' | 'commitment',
  ids: readonly string[],
): Promise<readonly GroupMembers[]> {
  const rows = await inPortions(ids, (portion) =>
    database
      .selectFrom('grouped_entry')
      .select(['type', 'group_id', 'document_id', 'position'])
      .where('group_id', 'in', portion)
      .orderBy('entry_key')
      .orderBy('position')
      .execute(),
  );
  // By the type here: asked for, it would make SQLite read all entries of the type.
  const own = rows.filter((row) => row.type === type);
  const members = Map.groupBy(own, (row) => row.group_id);
  return ids
    .filter((id) => members.has(id))
    .map((id) => ({
      id,
      members: members.get(id)!.map(({ document_id, position }) => ({ documentId: document_id, position })),
    }));
}

/** Statements or commitments that documents' entries belong to: "document position" -> id, in the order of the documents given. */
export async function findGroupsOfEntries(
  { database }: Ledger,
  type: 'statement' | 'commitment',
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inPortions([...new Set(documentIds)], (portion) =>
    database
      .selectFrom('grouped_entry')
      .select(['document_id', 'position', 'group_id'])
      .where('type', '=', type)
      .where('document_id', 'in', portion)
      .orderBy('position')
      .execute(),
  );
  const places = new Map(documentIds.map((documentId, index) => [documentId, index]));
  const inOrder = rows.toSorted((left, right) => places.get(left.document_id)! - places.get(right.document_id)!);
  return new Map(inOrder.map((row) => [`${row.document_id} ${row.position}`, row.group_id]));
}
