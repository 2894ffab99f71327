import type { Transaction } from 'kysely';
import { type CommitmentEntry, clusterCommitments, keysOfCommitment, relateCommitments } from '../resolve/resolve.ts';
import { clearAliases, setAlias } from '../store/aliases.ts';
import {
  type DayKey,
  findFirstGrouped,
  findGroupedByKeys,
  type GroupedRow,
  insertGroupedEntries,
  setGroup,
} from '../store/grouped-entries.ts';
import { markCardsStale } from '../store/stale-cards.ts';
import type { Tables } from '../store/tables.ts';
import { groupIdOf } from './group-id-of.ts';
import { unboundedWindow } from './load-contact-region.ts';

/** A document whose commitments are linked, each with its position. */
export interface CommitmentLinking {
  readonly documentId: string;
  /** `told`: the block as the document alone tells it, before any judgement; it places the entry. */
  readonly entries: readonly { readonly position: number; readonly entry: CommitmentEntry; readonly told: string }[];
  readonly publishedKey: string;
}

/** Puts the commitments of a new document beside those that they may be, and groups anew all that this can reach. */
export async function linkCommitments(transaction: Transaction<Tables>, linking: CommitmentLinking): Promise<void> {
  const { documentId } = linking;
  const added = linking.entries.map((one) => ({ row: toRow(linking, one), entry: { ...one.entry, documentId } }));
  await insertGroupedEntries(
    transaction,
    added.map(({ row, entry }) => ({ row, keys: toDayKeys(entry) })),
  );
  await regroup(transaction, added);
}

/** Groups anew what is left around commitments of a document that is gone. */
export async function regroupAround(transaction: Transaction<Tables>, removed: readonly GroupedRow[]): Promise<void> {
  const gone = removed.filter(({ profile }) => profile !== null).map(toLinked);
  const left = await regroup(transaction, await findAlike(transaction, gone));
  for (const { row } of gone) {
    if ((await findFirstGrouped(transaction, [row.group_id])) !== null) continue;
    await markCardsStale(transaction, [row.group_id]);
    const heir = left.find((one) => one.former === row.group_id)?.id;
    if (heir) await setAlias(transaction, row.group_id, heir);
  }
}

interface LinkedCommitment {
  readonly row: GroupedRow;
  readonly entry: CommitmentEntry;
}

/** What became of a telling: the commitment it was of, and the one it is of now. */
interface Moved {
  readonly former: string;
  readonly id: string;
}

/** Groups anew all that these can be one with, directly or through others. */
async function regroup(
  transaction: Transaction<Tables>,
  seeds: readonly LinkedCommitment[],
): Promise<readonly Moved[]> {
  const region = await loadRegion(transaction, seeds);
  const moved: Moved[] = [];
  for (const keys of clusterCommitments(new Map([...region].map(([key, { entry }]) => [key, entry])))) {
    const rows = keys.map((key) => region.get(key)!.row);
    const id = groupIdOf(rows.map((row) => row.entry_key).sort()[0], 'commitment');
    const others = rows.filter((row) => row.group_id !== id);
    moved.push(...rows.map((row) => ({ former: row.group_id, id })));
    if (others.length === 0) continue;
    await setGroup(transaction, others, id);
    await clearAliases(transaction, [id]);
    await markCardsStale(transaction, [id, ...others.map((row) => row.group_id)]);
  }
  await leadFormerIds(transaction, moved);
  return moved;
}

/** A commitment that has no tellings any more is found as the one that its first telling went to. */
async function leadFormerIds(transaction: Transaction<Tables>, moved: readonly Moved[]): Promise<void> {
  const inUse = new Set(moved.map(({ id }) => id));
  const former = new Map(moved.toReversed().map((one) => [one.former, one.id]));
  for (const [id, heir] of former) if (id !== '' && !inUse.has(id)) await setAlias(transaction, id, heir);
}

/** The tellings that these can be one with, and those that these can, until nothing new comes; in the order of the ledger. */
async function loadRegion(
  transaction: Transaction<Tables>,
  seeds: readonly LinkedCommitment[],
): Promise<ReadonlyMap<string, LinkedCommitment>> {
  const region = new Map(seeds.map((one) => [keyOf(one), one]));
  for (let open = seeds; open.length > 0; ) {
    open = (await findAlike(transaction, open)).filter((one) => !region.has(keyOf(one)));
    for (const one of open) region.set(keyOf(one), one);
  }
  return new Map([...region].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Decided by the telling alone, so that ties fall the same way whatever was read first. */
function keyOf({ row: { entry_key, position } }: LinkedCommitment): string {
  return `${entry_key} ${String(position).padStart(5, '0')}`;
}

/** A month and some days: the widest window of a report or of a contact that says something. */
const widestDays = 62;

/** Tellings of the ledger that can be one with one of these; these are not among them. */
async function findAlike(
  transaction: Transaction<Tables>,
  from: readonly LinkedCommitment[],
): Promise<readonly LinkedCommitment[]> {
  const found = new Map<string, LinkedCommitment>();
  const own = new Set(from.map(placeOf));
  for (const { keys, fromDay, toDay } of joinSearches(from)) {
    const rows = await findGroupedByKeys(transaction, { type: 'commitment', keys, fromDay, toDay });
    // Those that an earlier version read have no profile and no such keys: they stay as they are until they are read again.
    for (const row of rows.filter(({ profile }) => profile !== null)) {
      const one = toLinked(row);
      if (own.has(placeOf(one)) || found.has(placeOf(one))) continue;
      if (from.some(({ entry }) => relateCommitments(entry, one.entry) !== null)) found.set(placeOf(one), one);
    }
  }
  return [...found.values()];
}

function placeOf({ row: { document_id, position } }: LinkedCommitment): string {
  return `${document_id} ${position}`;
}

/** What is looked for, the same days at once. */
function joinSearches(from: readonly LinkedCommitment[]) {
  const searches = from.flatMap(({ entry }) =>
    keysOfCommitment(entry).map(({ keys, window }) => ({
      keys,
      fromDay: window === null ? anyDay : window.from - widestDays,
      toDay: window === null ? anyDay : window.to,
    })),
  );
  const ofDays = Map.groupBy(searches, ({ fromDay, toDay }) => `${fromDay} ${toDay}`);
  return [...ofDays.values()].map((same) => ({ ...same[0], keys: [...new Set(same.flatMap(({ keys }) => keys))] }));
}

/** The day of keys that hold whatever the day. */
const anyDay = unboundedWindow.from;

function toDayKeys(entry: CommitmentEntry): readonly DayKey[] {
  const dayKeys = keysOfCommitment(entry).flatMap(({ keys, window }) =>
    keys.map((key) => ({ key, fromDay: window?.from ?? anyDay })),
  );
  return [...new Map(dayKeys.map((one) => [`${one.key} ${one.fromDay}`, one])).values()];
}

function toRow(
  { documentId, publishedKey }: CommitmentLinking,
  { position, entry, told }: CommitmentLinking['entries'][number],
): GroupedRow {
  const window = entry.window ?? unboundedWindow;
  return {
    type: 'commitment',
    document_id: documentId,
    position,
    block: entry.block,
    from_day: window.from,
    to_day: window.to,
    words: JSON.stringify(entry.words),
    profile: JSON.stringify(entry.profile),
    entry_key: `${publishedKey}|${documentId}|${told}|${entry.words.join(' ')}`,
    group_id: '',
  };
}

function toLinked(row: GroupedRow): LinkedCommitment {
  return {
    row,
    entry: {
      documentId: row.document_id,
      block: row.block,
      window: row.from_day === unboundedWindow.from ? null : { from: row.from_day, to: row.to_day },
      words: JSON.parse(row.words) as string[],
      profile: JSON.parse(row.profile!) as CommitmentEntry['profile'],
    },
  };
}
