import type { Transaction } from 'kysely';
import { type GroupedEntry, groupEntries, isSameEntry, keysOf } from '../../resolve/resolve.ts';
import { clearAliases, setAlias } from '../../store/aliases.ts';
import { markCardsStale } from '../../store/catalogue/stale-cards.ts';
import {
  type DayKey,
  deleteGroupedEntries,
  findFirstGrouped,
  findGroupedByKeys,
  findGroupedOf,
  type GroupedRow,
  insertGroupedEntries,
  moveGroup,
  setGroup,
} from '../../store/grouped-entries.ts';
import type { Tables } from '../../store/tables.ts';
import { groupIdOf } from './group-id-of.ts';
import { regroupAround } from './link-commitments.ts';
import { unboundedWindow } from './load-contact-region.ts';
import { toGroupedRow } from './to-grouped-row.ts';

/** A document whose quotations are linked, each with its position. */
export interface GroupedLinking {
  readonly documentId: string;
  /** `told`: the block as the document alone tells it, before any judgement; it places the entry. */
  readonly entries: readonly { readonly position: number; readonly entry: GroupedEntry; readonly told: string }[];
  readonly publishedKey: string;
}

/** Takes a removed document's statements and commitments out of their groups, which may fall apart. */
export async function unlinkGrouped(transaction: Transaction<Tables>, documentId: string): Promise<void> {
  const removed = await deleteGroupedEntries(transaction, documentId);
  const { statement = [], commitment = [] } = Object.groupBy(removed, ({ type }) => type as 'statement' | 'commitment');
  for (const groupId of new Set(statement.map((row) => row.group_id))) await splitGroup(transaction, groupId);
  await regroupAround(transaction, commitment);
}

/** Puts each statement of a new document into the group of those that are the same, joining groups that it connects. */
export async function linkStatements(transaction: Transaction<Tables>, linking: GroupedLinking): Promise<void> {
  const entries = linking.entries.map(({ entry }) => entry);
  const known = await findAlike(transaction, entries);
  const linked: LinkedEntry[] = [];
  const inUse = new Set<string>();
  const stale = new Set<string>();
  // Entries of the document that are the same as one another look for their group together.
  for (const alike of groupEntries(entries)) {
    const rows = alike.map((index) => toGroupedRow('statement', linking, linking.entries[index]));
    const same = known.filter(({ entry }) => alike.some((index) => isSameEntry(entries[index], entry)));
    const groups = [...new Set(same.map(({ row }) => row.group_id))];
    const first = await findFirstGrouped(transaction, groups);
    // What this document has put into one of these groups is not in the ledger yet.
    const own = linked.flatMap(({ row }) => (groups.includes(row.group_id) ? [row.entry_key] : []));
    const firstKeys = [...rows.map((row) => row.entry_key), ...own, ...(first === null ? [] : [first])];
    const id = groupIdOf(firstKeys.sort()[0], 'statement');
    for (const touched of [id, ...groups]) stale.add(touched);
    for (const former of groups.filter((group) => group !== id)) {
      await moveGroup(transaction, { from: former, to: id });
      await setAlias(transaction, former, id);
      for (const { row } of [...linked, ...known]) if (row.group_id === former) row.group_id = id;
    }
    if (!groups.includes(id)) inUse.add(id);
    linked.push(...rows.map((row, at) => ({ row: { ...row, group_id: id }, entry: entries[alike[at]] })));
  }
  await clearAliases(transaction, [...inUse]);
  await markCardsStale(transaction, stale);
  await insertGroupedEntries(
    transaction,
    linked.map(({ row, entry }) => ({ row, keys: toDayKeys(entry) })),
  );
}

interface LinkedEntry {
  readonly row: GroupedRow;
  readonly entry: GroupedEntry;
}

/** Windows are at most a month and some days wide: so far before an entry may one begin that overlaps it. */
const widestWindowDays = 40;

/** The window of a report of which the day is known is no wider. */
const widestShortDays = 5;

function toBroadKey(key: string): string {
  return `b${key}`;
}

/** Entries of the ledger that share a key with one of these, which are all of one document and so of the same days. */
async function findAlike(
  transaction: Transaction<Tables>,
  entries: readonly GroupedEntry[],
): Promise<readonly LinkedEntry[]> {
  const rows = new Map<string, GroupedRow>();
  const keys = entries.map(keysOf);
  const window = entries.at(0)?.window;
  const type = 'statement';
  const exact = { type, keys: keys.flatMap(({ sought }) => sought), fromDay: anyDay, toDay: anyDay };
  const near = { type, keys: keys.flatMap((one) => one.nearSought), fromDay: anyDay, toDay: anyDay };
  if (window) Object.assign(near, { fromDay: window.from - widestWindowDays, toDay: window.to });
  // Windows of some days are looked for near by; those of a month stand under keys of their own.
  const broad = { ...near, keys: near.keys.map(toBroadKey) };
  if (window) near.fromDay = window.from - widestShortDays;
  for (const search of [exact, near, broad])
    for (const row of await findGroupedByKeys(transaction, search)) rows.set(`${row.document_id} ${row.position}`, row);
  return [...rows.values()].map((row) => ({ row, entry: toEntry(row) }));
}

function toDayKeys(entry: GroupedEntry): readonly DayKey[] {
  const { near, exact } = keysOf(entry);
  const { window } = entry;
  const isBroad = window !== null && window.to - window.from > widestShortDays;
  const nearKeys = [...new Set(near)].map((key) => ({
    key: isBroad ? toBroadKey(key) : key,
    fromDay: window?.from ?? anyDay,
  }));
  return [...nearKeys, { key: exact, fromDay: anyDay }];
}

/** The day of keys that hold whatever the day. */
const anyDay = unboundedWindow.from;

async function splitGroup(transaction: Transaction<Tables>, groupId: string): Promise<void> {
  const rows = await findGroupedOf(transaction, [groupId]);
  const stale = new Set([groupId]);
  const largestFirst = groupEntries(rows.map(toEntry)).toSorted((left, right) => right.length - left.length);
  for (const [index, group] of largestFirst.entries()) {
    const members = group.map((at) => rows[at]);
    const id = groupIdOf(members.map((row) => row.entry_key).sort()[0], 'statement');
    if (id === groupId) continue;
    stale.add(id);
    await setGroup(transaction, members, id);
    if (index === 0) await setAlias(transaction, groupId, id);
  }
  await markCardsStale(transaction, stale);
}

function toEntry(row: GroupedRow): GroupedEntry {
  return {
    block: row.block,
    window: row.from_day === unboundedWindow.from ? null : { from: row.from_day, to: row.to_day },
    words: JSON.parse(row.words) as string[],
    documentId: row.document_id,
  };
}
