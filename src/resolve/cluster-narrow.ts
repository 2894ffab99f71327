import { mergeBestFirst, type Relate } from './merge-best-first.ts';
import { relateGroups } from './relate-groups.ts';

/** Profiles that are narrow in time, and what is known between them. */
export interface NarrowProfiles {
  /** Ids of one day, in canonical order. */
  readonly exact: readonly string[];
  /** Ids of some days, with a name of these days each, in canonical order. */
  readonly near: ReadonlyMap<string, string>;
  readonly relate: Relate;
  readonly isHeldApart?: (left: string, right: string) => boolean;
  readonly isTakenOut?: (id: string) => boolean;
}

/** Where one that is near in time belongs: to the exact cluster it fits best, to none, or to several as well. */
export type Home = { readonly kind: 'home'; readonly cluster: readonly string[] } | { readonly kind: 'none' | 'torn' };

/** What came of it, and where each of the near ones belongs. */
export interface NarrowClusters {
  readonly clusters: readonly (readonly string[])[];
  readonly homes: ReadonlyMap<string, Home>;
}

/**
 * Groups profiles that are narrow in time, exact days first. What is told without a day joins the cluster of a day that it
 * fits best; where several fit as well it stays alone; where none does, it joins others of the same days, and these
 * others of days around them if all fit each other. So what a profile belongs to depends on a few days around it, and
 * two who speak every day for a year make no chain.
 */
export function clusterNarrow({ exact, near, relate, isHeldApart, isTakenOut }: NarrowProfiles): NarrowClusters {
  const single = (id: string) => ({ ids: [id], isAnchor: false });
  const days = mergeBestFirst(exact.map(single), relate, isHeldApart);
  const homes = new Map([...near.keys()].map((id) => [id, chooseHome(id, days, { relate, isTakenOut })]));
  const guests = Map.groupBy(near.keys(), (id) => {
    const home = homes.get(id)!;
    return home.kind === 'home' ? home.cluster : home.kind;
  });
  const settled = days.flatMap((cluster) =>
    mergeBestFirst([{ ids: cluster, isAnchor: true }, ...(guests.get(cluster) ?? []).map(single)], relate, isHeldApart),
  );
  const alone = (guests.get('torn') ?? []).map((id) => [id]);
  const ofSameDays = [...Map.groupBy(guests.get('none') ?? [], (id) => near.get(id)!).values()].flatMap((ids) =>
    mergeBestFirst(ids.map(single), relate, isHeldApart),
  );
  return { clusters: [...settled, ...alone, ...joinWholeGroups(ofSameDays, relate)], homes };
}

function chooseHome(
  id: string,
  days: readonly (readonly string[])[],
  { relate, isTakenOut }: Pick<NarrowProfiles, 'relate' | 'isTakenOut'>,
): Home {
  const fitting = days.flatMap((cluster) => {
    const fit = relateGroups([id], cluster, relate);
    return fit === null ? [] : [{ cluster, fit }];
  });
  const best = Math.max(...fitting.map(({ fit }) => fit));
  const bestOnes = fitting.filter(({ fit }) => fit === best);
  // What people took out of a contact takes nothing with it that fits the contact as well.
  const kept =
    bestOnes.length > 1 ? bestOnes.filter(({ cluster }) => !cluster.some((one) => isTakenOut?.(one))) : bestOnes;
  if (kept.length === 1) return { kind: 'home', cluster: kept[0].cluster };
  return { kind: fitting.length === 0 ? 'none' : 'torn' };
}

/** Joins groups that all fit each other and fit nothing else; where one of them fits another too, all stay apart. */
function joinWholeGroups(groups: readonly (readonly string[])[], relate: Relate): readonly (readonly string[])[] {
  const around = groups.map((group, index) =>
    groups.flatMap((other, at) => (at === index || relateGroups(group, other, relate) !== null ? [at] : [])),
  );
  const names = around.map((own) => own.join(' '));
  const isWhole = around.map((own, index) => own.every((at) => names[at] === names[index]));
  return groups.flatMap((group, index) => {
    if (!isWhole[index]) return [group];
    return around[index][0] === index ? [around[index].flatMap((at) => groups[at])] : [];
  });
}
