import type { ActorReference } from '../../core/actor.ts';
import type { Anchor } from '../../core/anchor.ts';
import type { Commitment, CommitmentStatus } from '../../core/commitment.ts';
import type { Draft } from './draft.ts';
import { isSameCommitment, numbersAgree } from './is-same-commitment.ts';

/** One commitment for all drafts that tell of the same one: headline, lead and body together. */
export function joinDrafts(drafts: readonly Draft[]): readonly Commitment[] {
  const groups: Draft[][] = [];
  for (const draft of drafts) {
    const group = groups.find((other) => {
      const latest = other.slice(-MOST_COMPARED);
      return (
        latest.some((known) => isSameCommitment(known, draft)) && latest.every((known) => numbersAgree(known, draft))
      );
    });
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return groups.map(joinGroup);
}

/** Tellings of one commitment are alike: the latest stand for all, however long the text. */
const MOST_COMPARED = 12;

/** The strongest of the group with the anchors of all and whatever only the others name. */
function joinGroup(group: readonly Draft[]): Commitment {
  const commitments = group.map((draft) => draft.commitment);
  const strongest = commitments.reduce((best, other) =>
    STRENGTH[other.status] > STRENGTH[best.status] ? other : best,
  );
  const first = <Key extends keyof Commitment>(key: Key): Commitment[Key] =>
    strongest[key] ?? commitments.find((other) => other[key] !== null)?.[key] ?? strongest[key];
  return {
    ...strongest,
    parties: unite(commitments.flatMap((other) => (sameSort(other, strongest) ? other.parties : []))),
    by: unite(commitments.flatMap((other) => other.by)),
    to: unite(commitments.flatMap((other) => other.to)),
    scope: first('scope'),
    condition: first('condition'),
    quantity: first('quantity'),
    start: first('start'),
    end: first('end'),
    accordingTo: unite(commitments.flatMap((other) => other.accordingTo)),
    anchors: uniteAnchors(commitments.flatMap((other) => other.anchors)),
  };
}

function sameSort(left: Commitment, right: Commitment): boolean {
  return left.kind !== 'offer' || right.kind === 'offer';
}

function unite(references: readonly ActorReference[]): readonly ActorReference[] {
  const byKey = new Map<string, { readonly reference: ActorReference; readonly anchors: Anchor[] }>();
  for (const reference of references) {
    const known = byKey.get(reference.key);
    if (known) known.anchors.push(...reference.anchors);
    else byKey.set(reference.key, { reference, anchors: [...reference.anchors] });
  }
  return [...byKey.values()].map(({ reference, anchors }) => ({ ...reference, anchors: uniteAnchors(anchors) }));
}

/** In text order, without those that lie in another. */
function uniteAnchors(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = [...anchors].sort((left, right) => left.start - right.start || right.end - left.end);
  let reached = -1;
  return sorted.filter((anchor) => {
    const isNew = anchor.end > reached;
    reached = Math.max(reached, anchor.end);
    return isNew;
  });
}

/** What happened later in the life of a commitment wins: agreed over announced over proposed. */
const STRENGTH: Readonly<Record<CommitmentStatus, number>> = {
  proposed: 0,
  demanded: 1,
  announced: 2,
  refused: 3,
  agreed: 4,
  inForce: 5,
  fulfilled: 6,
  denied: 7,
};
