import type { Transaction } from 'kysely';
import { type GroupedEntry, groupEntries, isSameEntry, keysOf } from '../resolve/resolve.ts';
import { clearAlias, setAlias } from '../store/aliases.ts';
import {
  deleteGroupedEntries,
  findFirstGrouped,
  findGroupedByKeys,
  findGroupedOf,
  type GroupedRow,
  insertGroupedEntries,
  moveGroup,
  setGroup,
} from '../store/grouped-entries.ts';
import type { Tables } from '../store/tables.ts';
import { hashId } from './hash-id.ts';
import { unboundedWindow } from './load-contact-region.ts';

/** A document whose quotations or commitments are linked, each with its position. */
export interface GroupedLinking {
  readonly documentId: string;
  readonly entries: readonly { readonly position: number; readonly entry: GroupedEntry }[];
  readonly publishedKey: string;
}

/** Takes a removed document's statements and commitments out of their groups, which may fall apart. */
export async function unlinkGrouped(transaction: Transaction<Tables>, documentId: string): Promise<void> {
  const removed = await deleteGroupedEntries(transaction, documentId);
  for (const [type, rows] of Map.groupBy(removed, (row) => row.type))
    for (const groupId of new Set(rows.map((row) => row.group_id))) await splitGroup(transaction, type, groupId);
}

/** Puts each entry of a new document into the group of those that are the same, joining groups that it connects. */
export async function linkGrouped(transaction: Transaction<Tables>, linking: GroupedLinking): Promise<void> {
  const { documentId, publishedKey } = linking;
  for (const { position, entry } of linking.entries) {
    const keys = keysOf(entry);
    const found = await findGroupedByKeys(transaction, entry.type, keys);
    const groups = [...new Set(found.filter((row) => isSameEntry(entry, toEntry(row))).map((row) => row.group_id))];
    const window = entry.window ?? unboundedWindow;
    const row: GroupedRow = {
      type: entry.type,
      document_id: documentId,
      position,
      block: entry.block,
      from_day: window.from,
      to_day: window.to,
      words: JSON.stringify(entry.words),
      entry_key: `${publishedKey}|${documentId}|${entry.block}|${entry.words.join(' ')}`,
      group_id: '',
    };
    const first = await findFirstGrouped(transaction, entry.type, groups);
    const id = groupIdOf(first === null || row.entry_key < first ? row.entry_key : first, entry.type);
    await insertGroupedEntries(transaction, [{ row: { ...row, group_id: id }, keys }]);
    for (const from of groups.filter((group) => group !== id)) {
      await moveGroup(transaction, entry.type, { from, to: id });
      await setAlias(transaction, from, id);
    }
    await clearAlias(transaction, id);
  }
}

async function splitGroup(transaction: Transaction<Tables>, type: string, groupId: string): Promise<void> {
  const rows = await findGroupedOf(transaction, type, [groupId]);
  const largestFirst = groupEntries(rows.map(toEntry)).toSorted((left, right) => right.length - left.length);
  for (const [index, group] of largestFirst.entries()) {
    const members = group.map((at) => rows[at]);
    const id = groupIdOf(members.map((row) => row.entry_key).sort()[0], type);
    if (id === groupId) continue;
    await setGroup(transaction, members, id);
    if (index === 0) await setAlias(transaction, groupId, id);
  }
}

/** The publication time stays out: the same entry keeps its id when that becomes known better. */
function groupIdOf(entryKey: string, type: string): string {
  return hashId(type === 'statement' ? 's' : 'm', entryKey.slice(entryKey.indexOf('|')));
}

function toEntry(row: GroupedRow): GroupedEntry {
  return {
    type: row.type === 'statement' ? 'statement' : 'commitment',
    block: row.block,
    window: row.from_day === unboundedWindow.from ? null : { from: row.from_day, to: row.to_day },
    words: JSON.parse(row.words) as string[],
  };
}
