import type { Selectable, Transaction } from 'kysely';
import { inPortions } from './contact-profiles.ts';
import { insertRows } from './insert-rows.ts';
import type { Tables } from './tables.ts';

/** A quotation or commitment with its group, as it is stored. */
export type GroupedRow = Selectable<Tables['grouped_entry']>;

/** A key with the day under which it stands. */
export interface DayKey {
  readonly key: string;
  readonly fromDay: number;
}

/** Inserts entries with the keys by which alike ones find them. */
export async function insertGroupedEntries(
  transaction: Transaction<Tables>,
  entries: readonly { readonly row: GroupedRow; readonly keys: readonly DayKey[] }[],
): Promise<void> {
  await insertRows(
    transaction,
    'grouped_entry',
    entries.map(({ row }) => row),
  );
  await insertRows(
    transaction,
    'grouped_key',
    entries.flatMap(({ row: { type, document_id, position }, keys }) =>
      keys.map(({ key, fromDay }) => ({ key, type, from_day: fromDay, document_id, position })),
    ),
  );
}

/** Takes away a document's entries; returns the groups they were in. */
export async function deleteGroupedEntries(
  transaction: Transaction<Tables>,
  documentId: string,
): Promise<readonly GroupedRow[]> {
  const rows: GroupedRow[] = [];
  for (const type of ['statement', 'commitment']) {
    rows.push(
      ...(await transaction
        .selectFrom('grouped_entry')
        .selectAll()
        .where('type', '=', type)
        .where('document_id', '=', documentId)
        .execute()),
    );
    for (const table of ['grouped_key', 'grouped_entry'] as const)
      await transaction.deleteFrom(table).where('type', '=', type).where('document_id', '=', documentId).execute();
  }
  return rows;
}

/** Keys looked for, and the days under which they may stand. */
export interface KeySearch {
  readonly type: string;
  readonly keys: readonly string[];
  readonly fromDay: number;
  readonly toDay: number;
  /** Entries, by document and position, that need not be loaded again. */
  readonly known?: ReadonlySet<string>;
}

/**
 * Entries that share a key, each once. Asked in two steps: alike entries share most of their keys, so that a join would
 * hand over the words of each so many times.
 */
export async function findGroupedByKeys(
  transaction: Transaction<Tables>,
  { type, keys, fromDay, toDay, known }: KeySearch,
): Promise<readonly GroupedRow[]> {
  const found = await inPortions([...new Set(keys)], (portion) =>
    transaction
      .selectFrom('grouped_key')
      .select(['document_id', 'position'])
      .where('key', 'in', padded(portion))
      .where('type', '=', type)
      .where('from_day', '>=', fromDay)
      .where('from_day', '<=', toDay)
      .execute(),
  );
  const unknown = known ? found.filter((place) => !known.has(`${place.document_id} ${place.position}`)) : found;
  const positions = Map.groupBy(unknown, ({ document_id }) => document_id);
  const rows = await inPortions([...positions.keys()], (portion) =>
    transaction
      .selectFrom('grouped_entry')
      .selectAll()
      .where('type', '=', type)
      .where('document_id', 'in', padded(portion))
      .execute(),
  );
  return rows.filter((row) => positions.get(row.document_id)!.some(({ position }) => position === row.position));
}

/** As many keys as the next power of two, the last one repeated: few statements are prepared once instead of many. */
function padded(keys: readonly string[]): readonly string[] {
  const size = 2 ** Math.ceil(Math.log2(keys.length));
  return [...keys, ...Array<string>(size - keys.length).fill(keys[keys.length - 1])];
}

/** Entries of the groups with these ids. */
export async function findGroupedOf(
  transaction: Transaction<Tables>,
  groupIds: readonly string[],
): Promise<readonly GroupedRow[]> {
  return inPortions(groupIds, (portion) =>
    transaction.selectFrom('grouped_entry').selectAll().where('group_id', 'in', portion).execute(),
  );
}

/** Sort key of the first entry in any of the groups; null where they have none. */
export async function findFirstGrouped(
  transaction: Transaction<Tables>,
  groupIds: readonly string[],
): Promise<string | null> {
  if (groupIds.length === 0) return null;
  const row = await transaction
    .selectFrom('grouped_entry')
    .select((select) => select.fn.min('entry_key').as('first'))
    .where('group_id', 'in', groupIds)
    .executeTakeFirst();
  return row?.first ?? null;
}

/** Moves all entries of a group to another. */
export async function moveGroup(
  transaction: Transaction<Tables>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  // By their keys: an update that looks them up by the column it writes would read the whole table.
  await setGroup(transaction, await findGroupedOf(transaction, [from]), to);
}

/** Puts single entries into a group. */
export async function setGroup(
  transaction: Transaction<Tables>,
  rows: readonly GroupedRow[],
  groupId: string,
): Promise<void> {
  for (const { type, document_id, position } of rows)
    await transaction
      .updateTable('grouped_entry')
      .set({ group_id: groupId })
      .where('type', '=', type)
      .where('document_id', '=', document_id)
      .where('position', '=', position)
      .execute();
}
