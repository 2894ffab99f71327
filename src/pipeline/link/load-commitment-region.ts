import type { Transaction } from 'kysely';
import { type CommitmentEntry, keysOfCommitment, relateCommitments } from '../../resolve/resolve.ts';
import { findGroupedByKeys, type GroupedRow } from '../../store/grouped-entries.ts';
import type { Tables } from '../../store/tables.ts';
import { unboundedWindow } from './load-contact-region.ts';

/** A telling of a commitment, with its row. */
export interface LinkedCommitment {
  readonly row: GroupedRow;
  readonly entry: CommitmentEntry;
}

/** Tellings by a key that the telling alone decides, so that ties fall the same way whatever was read first; in its order. */
export type CommitmentRegion = ReadonlyMap<string, LinkedCommitment>;

/** These tellings, those of the ledger that can be one with them, and those that can be one with these, until nothing new comes. */
export async function loadCommitmentRegion(
  transaction: Transaction<Tables>,
  seeds: readonly LinkedCommitment[],
): Promise<CommitmentRegion> {
  const search = startSearch(transaction);
  const region = new Map(seeds.map((one) => [keyOf(one), one]));
  const met = new Map<string, LinkedCommitment>();
  for (let open = seeds; open.length > 0; ) {
    for (const one of await search(open)) if (!region.has(keyOf(one))) met.set(keyOf(one), one);
    open = findReached(open, [...met.values()]);
    for (const one of open) {
      region.set(keyOf(one), one);
      met.delete(keyOf(one));
    }
  }
  return new Map([...region].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Rows as tellings. Those that an earlier version read have no profile: they stay as they are until they are read again. */
export function toLinkedCommitments(rows: readonly GroupedRow[]): readonly LinkedCommitment[] {
  return rows.flatMap((row) => {
    if (row.profile === null) return [];
    const window = row.from_day === unboundedWindow.from ? null : { from: row.from_day, to: row.to_day };
    const [words, profile] = [JSON.parse(row.words), JSON.parse(row.profile)] as [string[], CommitmentEntry['profile']];
    return [{ row, entry: { documentId: row.document_id, block: row.block, window, words, profile } }];
  });
}

function keyOf({ row: { entry_key, position } }: LinkedCommitment): string {
  return `${entry_key} ${String(position).padStart(5, '0')}`;
}

/** Those that can be one with any of these. Reports of one call tell it alike: what is equal is weighed once. */
function findReached(
  from: readonly LinkedCommitment[],
  others: readonly LinkedCommitment[],
): readonly LinkedCommitment[] {
  const sources = [...new Map(from.map((one) => [textOf(one), one.entry])).values()];
  const reached = new Map<string, boolean>();
  return others.filter((one) => {
    const text = textOf(one);
    const known = reached.get(text);
    if (known !== undefined) return known;
    const isReached = sources.some((entry) => relateCommitments(entry, one.entry) !== null);
    reached.set(text, isReached);
    return isReached;
  });
}

function textOf({ row: { block, from_day, to_day, words, profile } }: LinkedCommitment): string {
  return `${block} ${from_day} ${to_day} ${words} ${profile}`;
}

/** A month and some days: the widest window of a report or of a contact that says something. */
const widestDays = 62;

/** Finds tellings that share a key with any of those given; looks for no key twice. */
function startSearch(transaction: Transaction<Tables>) {
  const sought = new Set<string>();
  const known = new Set<string>();
  return async (from: readonly LinkedCommitment[]): Promise<readonly LinkedCommitment[]> => {
    const searches = from
      .flatMap(({ entry }) => keysOfCommitment(entry))
      .flatMap(({ keys, window }) => {
        const fromDay = window === null ? unboundedWindow.from : window.from - widestDays;
        const toDay = window === null ? unboundedWindow.from : window.to;
        return keys.map((key) => ({ key, fromDay, toDay, place: `${key} ${fromDay} ${toDay}` }));
      })
      .filter(({ place }) => !sought.has(place));
    for (const { place } of searches) sought.add(place);
    const found: LinkedCommitment[] = [];
    for (const same of Map.groupBy(searches, ({ fromDay, toDay }) => `${fromDay} ${toDay}`).values()) {
      const { fromDay, toDay } = same[0];
      const keys = same.map(({ key }) => key);
      const rows = await findGroupedByKeys(transaction, { type: 'commitment', keys, fromDay, toDay, known });
      for (const { document_id, position } of rows) known.add(`${document_id} ${position}`);
      found.push(...toLinkedCommitments(rows));
    }
    return found;
  };
}
