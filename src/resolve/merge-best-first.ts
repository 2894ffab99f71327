/** A cluster to begin with. Two anchors never become one: what joins them later cannot decide that. */
export interface Candidate {
  readonly ids: readonly string[];
  readonly isAnchor: boolean;
}

/** How well two ids fit, null where they cannot be one. */
export type Relate = (left: string, right: string) => number | null;

/**
 * Merges clusters in the order of how well they fit, as long as all their members fit each other and neither is torn
 * between two others that are not one and fit it as well. Candidates come in canonical order; the outcome depends on
 * nothing else.
 */
export function mergeBestFirst(
  candidates: readonly Candidate[],
  relate: Relate,
  isHeldApart: IsHeldApart = () => false,
): readonly (readonly string[])[] {
  const merging = { ...startMerging(candidates, relate), isHeldApart };
  const pairs = findPairs(candidates, merging);
  for (const group of connect(pairs, merging)) mergeIfWhole(group, merging);
  let open = pairs;
  for (let before = 0; open.length !== before; ) {
    before = open.length;
    open = open.filter((pair) => !settlePair(pair, merging));
  }
  return [...merging.clusters.values()].map((cluster) => cluster.ids);
}

/** Whether people hold two ids apart that may fit all the same. */
export type IsHeldApart = (left: string, right: string) => boolean;

interface Merging {
  readonly relate: Relate;
  readonly isHeldApart: IsHeldApart;
  readonly clusters: Map<number, Cluster>;
  /** Cluster of each id. */
  readonly homes: Map<string, number>;
}

interface Cluster {
  readonly ids: string[];
  isAnchor: boolean;
  /** Best fit of any member with an id outside. */
  readonly neighbours: Map<string, number>;
}

interface Pair {
  readonly left: string;
  readonly right: string;
  readonly score: number;
}

function startMerging(candidates: readonly Candidate[], relate: Relate): Omit<Merging, 'isHeldApart'> {
  return {
    relate,
    clusters: new Map(
      candidates.map(({ ids, isAnchor }, index) => [index, { ids: [...ids], isAnchor, neighbours: new Map() }]),
    ),
    homes: new Map(candidates.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const))),
  };
}

/** All pairs of ids that fit, the best first; notes them as neighbours. */
function findPairs(candidates: readonly Candidate[], { clusters, relate }: Merging): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [index, { ids, isAnchor }] of candidates.entries())
    for (let other = index + 1; other < candidates.length; other++) {
      if (isAnchor && candidates[other].isAnchor) continue;
      for (const left of ids)
        for (const right of candidates[other].ids) {
          const score = relate(left, right);
          if (score === null) continue;
          pairs.push({ left, right, score });
          clusters.get(index)!.neighbours.set(right, score);
          clusters.get(other)!.neighbours.set(left, score);
        }
    }
  return pairs.sort((first, second) => second.score - first.score);
}

/** Clusters that are connected by pairs, in groups. */
function connect(pairs: readonly Pair[], { clusters, homes }: Merging): readonly (readonly number[])[] {
  const groups = new Map([...clusters.keys()].map((index) => [index, [index]]));
  for (const pair of pairs) {
    const [left, right] = [groups.get(homes.get(pair.left)!)!, groups.get(homes.get(pair.right)!)!];
    if (left === right) continue;
    left.push(...right);
    for (const index of right) groups.set(index, left);
  }
  return [...new Set(groups.values())];
}

/** Where all of a group fit each other, as reports of one contact mostly do, there is nothing to weigh. */
function mergeIfWhole(group: readonly number[], merging: Merging): void {
  const clusters = group.map((index) => merging.clusters.get(index)!);
  const isWhole = clusters.every((cluster, at) =>
    clusters.slice(at + 1).every((other) => canMerge(cluster, other, merging)),
  );
  if (!isWhole) return;
  for (const index of group) merge(Math.min(...group), index, merging);
}

/** Merges the pair's clusters unless one is torn; false where it is, since another merger may still end that. */
function settlePair(pair: Pair, merging: Merging): boolean {
  const [left, right] = [merging.homes.get(pair.left)!, merging.homes.get(pair.right)!];
  const [first, second] = [merging.clusters.get(left)!, merging.clusters.get(right)!];
  if (first === second || !canMerge(first, second, merging)) return true;
  if (isTorn(first, pair.score, merging) || isTorn(second, pair.score, merging)) return false;
  merge(Math.min(left, right), Math.max(left, right), merging);
  return true;
}

/** Whether two others fit the cluster so well or better, but cannot be one with each other. */
function isTorn(cluster: Cluster, score: number, merging: Merging): boolean {
  const rivals = new Set<Cluster>();
  for (const [id, fit] of cluster.neighbours) {
    const other = merging.clusters.get(merging.homes.get(id)!)!;
    if (other !== cluster && fit >= score && canMerge(cluster, other, merging)) rivals.add(other);
  }
  const list = [...rivals];
  return list.some((rival, at) =>
    list.slice(at + 1).some((other) => !canMerge(rival, other, merging) && !areHeldApart(rival, other, merging)),
  );
}

/** Two that only people's judgement keeps apart tear nobody: what fits both goes where it fits best. */
function areHeldApart(left: Cluster, right: Cluster, { isHeldApart }: Merging): boolean {
  return left.ids.some((one) => right.ids.some((other) => isHeldApart(one, other)));
}

function canMerge(left: Cluster, right: Cluster, { relate }: Merging): boolean {
  if (left.isAnchor && right.isAnchor) return false;
  return left.ids.every((one) => right.ids.every((other) => relate(one, other) !== null));
}

function merge(kept: number, dropped: number, { clusters, homes }: Merging): void {
  if (kept === dropped) return;
  const [home, guest] = [clusters.get(kept)!, clusters.get(dropped)!];
  home.ids.push(...guest.ids);
  home.isAnchor ||= guest.isAnchor;
  for (const id of guest.ids) homes.set(id, kept);
  for (const [id, score] of guest.neighbours) home.neighbours.set(id, Math.max(score, home.neighbours.get(id) ?? 0));
  clusters.delete(dropped);
}
