import type { Transaction } from 'kysely';
import { clusterNarrow, inCanonicalOrder, type NarrowClusters, relateProfiles } from '../../resolve/resolve.ts';
import { findApart } from '../../store/contact-links.ts';
import type { ProfileRow } from '../../store/contact-profiles.ts';
import type { Tables } from '../../store/tables.ts';
import { toHeldApart } from './held-apart.ts';
import type { JudgedContacts } from './load-judged-contacts.ts';
import { type NarrowView, viewNarrow } from './narrow-view.ts';

/** What a change makes of the profiles around it that are narrow in time. */
export interface RegroupedNarrow {
  /** The changed ones and all in the clusters. */
  readonly rows: readonly ProfileRow[];
  readonly clusters: readonly (readonly string[])[];
}

/**
 * Groups anew what a changed profile can reach: its own day, what could belong to that day, the other days that this
 * could belong to, and what could belong to those. A few days around it decide, so the work does not grow with the ledger.
 */
export async function regroupNarrow(
  transaction: Transaction<Tables>,
  seed: ProfileRow,
  { gone, judged }: { readonly gone: ReadonlySet<string>; readonly judged: JudgedContacts },
): Promise<RegroupedNarrow> {
  const view = viewNarrow(transaction, seed);
  view.add(seed);
  const own = isExact(seed) ? await sameDay(view, [seed]) : [];
  const guests = union(isExact(seed) ? [] : [seed], (await view.neighbours(own)).filter(isNear));
  const homes = union(own, await sameDay(view, await view.neighbours(guests)));
  const rivals = union(guests, (await view.neighbours(homes)).filter(isNear));
  const context = union(rivals, homes, await sameDay(view, await view.neighbours(rivals)));
  const grouping = { transaction, view, gone, judged };
  let grouped = await group(grouping, context);
  const isOpen = ({ id }: ProfileRow) => gone.has(id) || grouped.homes.get(id)?.kind !== 'home' || !wasHomed(id);
  const wasHomed = (id: string) => isWithDay(id, context);
  const reached = [...homes, ...guests];
  if (guests.some(isOpen)) {
    const near = await spreadOpen(view, guests, 2);
    const around = await spreadOpen(view, near, 2);
    grouped = await group(grouping, union(context, around, await sameDay(view, await view.neighbours(around))));
    reached.push(...near.filter(({ id }) => grouped.homes.get(id)?.kind === 'none'));
  }
  const ownHomes = new Set(homes.map(({ id }) => id));
  for (const { id } of rivals) {
    const home = grouped.homes.get(id);
    if (home?.kind === 'home' && home.cluster.some((member) => ownHomes.has(member)))
      reached.push(view.rowOf({ ...seed, id }));
  }
  const scope = new Set(reached.map(({ id }) => id));
  const clusters = grouped.clusters.filter((ids) => ids.some((id) => scope.has(id)));
  const rows = [...new Set(clusters.flat())].map((id) => view.rowOf({ ...seed, id }));
  return { rows: union(rows, reached), clusters };
}

interface Grouping {
  readonly transaction: Transaction<Tables>;
  readonly view: NarrowView;
  readonly gone: ReadonlySet<string>;
  readonly judged: JudgedContacts;
}

async function group(
  { transaction, view, gone, judged }: Grouping,
  context: readonly ProfileRow[],
): Promise<NarrowClusters> {
  const left = context.filter(({ id }) => !gone.has(id));
  const profiles = new Map(left.map((row) => [row.id, view.profileOf(row)]));
  const rows = new Map(left.map((row) => [row.id, row]));
  const told = await findApart(transaction, [...profiles.keys()]);
  const apart = new Set(told.map(({ left_id, right_id }) => `${left_id} ${right_id}`));
  const heldApart = toHeldApart(profiles, judged);
  const relate = relateProfiles({
    profiles,
    isApart: (one, other) => apart.has(`${one} ${other}`),
    isHeldApart: heldApart.isHeldApart,
  });
  const ids = inCanonicalOrder({ profiles, isTakenOut: heldApart.isTakenOut });
  return clusterNarrow({
    exact: ids.filter((id) => isExact(rows.get(id)!)),
    near: new Map(
      ids.filter((id) => isNear(rows.get(id)!)).map((id) => [id, `${rows.get(id)!.from_day} ${rows.get(id)!.to_day}`]),
    ),
    relate,
    ...heldApart,
  });
}

/** The exact ones among these with all that is told of the same days and could be one with them. */
async function sameDay(view: NarrowView, from: readonly ProfileRow[]): Promise<readonly ProfileRow[]> {
  return spread(from.filter(isExact), async (rows) => (await view.neighbours(rows)).filter(isExact));
}

/** The near ones that lie so many steps around these, each step with all that is told of the same days. */
async function spreadOpen(
  view: NarrowView,
  from: readonly ProfileRow[],
  steps: number,
): Promise<readonly ProfileRow[]> {
  let found = from;
  for (let step = 0; step < steps; step++) {
    const next = union(found, (await view.neighbours(found)).filter(isNear));
    found = await spread(next, async (rows) =>
      (await view.neighbours(rows)).filter(
        (row) => isNear(row) && rows.some((one) => one.from_day === row.from_day && one.to_day === row.to_day),
      ),
    );
  }
  return found;
}

async function spread(
  from: readonly ProfileRow[],
  next: (rows: readonly ProfileRow[]) => Promise<readonly ProfileRow[]>,
): Promise<readonly ProfileRow[]> {
  const found = new Map(from.map((row) => [row.id, row]));
  for (let added = from; added.length > 0; ) {
    added = (await next(added)).filter(({ id }) => !found.has(id));
    for (const row of added) found.set(row.id, row);
  }
  return [...found.values()];
}

function union(...lists: readonly (readonly ProfileRow[])[]): readonly ProfileRow[] {
  return [...new Map(lists.flat().map((row) => [row.id, row])).values()];
}

/** Whether a profile was in the cluster of a day before the change. */
function isWithDay(id: string, rows: readonly ProfileRow[]): boolean {
  const own = rows.find((row) => row.id === id);
  return (
    own !== undefined && own.cluster_id !== '' && rows.some((row) => isExact(row) && row.cluster_id === own.cluster_id)
  );
}

function isExact({ from_day, to_day }: ProfileRow): boolean {
  return from_day === to_day;
}

function isNear(row: ProfileRow): boolean {
  return !isExact(row);
}
