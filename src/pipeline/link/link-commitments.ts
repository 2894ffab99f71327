import type { Transaction } from 'kysely';
import { type CommitmentEntry, clusterCommitments, keysOfCommitment } from '../../resolve/resolve.ts';
import { clearAliases, setAlias } from '../../store/aliases.ts';
import { markCardsStale } from '../../store/catalogue/stale-cards.ts';
import {
  type DayKey,
  findFirstGrouped,
  type GroupedRow,
  insertGroupedEntries,
  setGroup,
} from '../../store/grouped-entries.ts';
import type { Tables } from '../../store/tables.ts';
import { groupIdOf } from './group-id-of.ts';
import { type CommitmentRegion, loadCommitmentRegion, toLinkedCommitments } from './load-commitment-region.ts';
import { unboundedWindow } from './load-contact-region.ts';
import { toGroupedRow } from './to-grouped-row.ts';

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
  const added = linking.entries.map((one) => ({
    row: toGroupedRow('commitment', linking, one),
    entry: { ...one.entry, documentId },
  }));
  await insertGroupedEntries(
    transaction,
    added.map(({ row, entry }) => ({ row, keys: toDayKeys(entry) })),
  );
  await regroup(transaction, await loadCommitmentRegion(transaction, added));
}

/** Groups anew what is left around commitments of a document that is gone. */
export async function regroupAround(transaction: Transaction<Tables>, removed: readonly GroupedRow[]): Promise<void> {
  const gone = toLinkedCommitments(removed);
  const region = await loadCommitmentRegion(transaction, gone);
  const places = new Set(gone.map(({ row }) => row));
  const moved = await regroup(transaction, new Map([...region].filter(([, { row }]) => !places.has(row))));
  for (const { row } of gone) {
    if ((await findFirstGrouped(transaction, [row.group_id])) !== null) continue;
    await markCardsStale(transaction, [row.group_id]);
    const heir = moved.find((one) => one.former === row.group_id)?.id;
    if (heir) await setAlias(transaction, row.group_id, heir);
  }
}

/** What became of a telling: the commitment it was of, and the one it is of now. */
interface Moved {
  readonly former: string;
  readonly id: string;
}

async function regroup(transaction: Transaction<Tables>, region: CommitmentRegion): Promise<readonly Moved[]> {
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

function toDayKeys(entry: CommitmentEntry): readonly DayKey[] {
  const dayKeys = keysOfCommitment(entry).flatMap(({ keys, window }) =>
    keys.map((key) => ({ key, fromDay: window?.from ?? unboundedWindow.from })),
  );
  return [...new Map(dayKeys.map((one) => [`${one.key} ${one.fromDay}`, one])).values()];
}
