import type { Transaction } from 'kysely';
import { areCompatible, blockingPairs, type ContactProfile } from '../../resolve/resolve.ts';
import { findNeighbours, type ProfileRow } from '../../store/contact-profiles.ts';
import type { Tables } from '../../store/tables.ts';

/** Days around a change that it can reach: five steps between profiles of five days at most, and one to spare. */
const reachDays = 30;
/** A profile that is narrow in time is this many days wide at most. */
const widestDays = 5;

/** The profiles that are narrow in time around some days, loaded as they are needed. */
export type NarrowView = ReturnType<typeof viewNarrow>;

/** A view of the ledger around the days of a changed profile. */
export function viewNarrow(transaction: Transaction<Tables>, { from_day, to_day }: ProfileRow) {
  const rows = new Map<string, ProfileRow>();
  const byDay = new Map<number, ProfileRow[]>();
  const profiles = new Map<string, ContactProfile>();
  const loadedPairs = new Set<string>();
  const known = new Map<string, boolean>();
  const profileOf = (row: ProfileRow): ContactProfile => {
    const profile = profiles.get(row.id) ?? (JSON.parse(row.profile) as ContactProfile);
    profiles.set(row.id, profile);
    return profile;
  };
  const add = (row: ProfileRow) => {
    if (rows.has(row.id)) return;
    rows.set(row.id, row);
    const others = byDay.get(row.from_day);
    if (others) others.push(row);
    else byDay.set(row.from_day, [row]);
  };
  const load = async (from: readonly ProfileRow[]) => {
    const pairs = [...new Set(from.flatMap((row) => blockingPairs(profileOf(row))))].filter(
      (pair) => !loadedPairs.has(pair),
    );
    if (pairs.length === 0) return;
    for (const pair of pairs) loadedPairs.add(pair);
    const around = { fromDay: from_day - reachDays, toDay: to_day + reachDays };
    for (const row of await findNeighbours(transaction, { pairs, tier: 'narrow', ...around, widestDays })) add(row);
  };
  const fits = (left: ProfileRow, right: ProfileRow): boolean => {
    const key = left.id < right.id ? left.id + right.id : right.id + left.id;
    const found = known.get(key) ?? areCompatible(profileOf(left), profileOf(right));
    known.set(key, found);
    return found;
  };
  /** All that could be the same contact as one of these, without these. */
  const neighbours = async (from: readonly ProfileRow[]): Promise<readonly ProfileRow[]> => {
    await load(from);
    const found = new Set<ProfileRow>();
    for (const row of from)
      for (let day = row.from_day - widestDays; day <= row.to_day; day++)
        for (const other of byDay.get(day) ?? [])
          if (other.to_day >= row.from_day && !found.has(other) && other.id !== row.id && fits(row, other))
            found.add(other);
    for (const row of from) found.delete(rows.get(row.id) ?? row);
    return [...found];
  };
  return { profileOf, neighbours, add, rowOf: (row: ProfileRow) => rows.get(row.id) ?? row };
}
