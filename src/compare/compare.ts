import type { Account, Comparison, DenialPoint, Point, Relation } from '../core/account.ts';
import { type AlignedRelation, alignAccounts } from './align-accounts.ts';
import { type AccountDraft, buildAccounts } from './build-accounts.ts';
import type { Claim } from './claim.ts';
import { findOneSided, type SidePositions } from './find-one-sided.ts';
import { findNamesOfOthers, findPartyWords } from './find-party-words.ts';
import { groupPositions, toPosition } from './group-positions.ts';
import { createWordIndex } from './index-words.ts';
import { limitClaims } from './limit-claims.ts';
import { readAccount } from './read-account.ts';
import { readDetails } from './read-details.ts';
import { relateDetails } from './relate-details.ts';
import { relatePress } from './relate-press.ts';
import { holdsWords, shareWords } from './share-words.ts';
import { weighTerms } from './weigh-terms.ts';

/** What is said about one contact, and by whom it was held. */
export interface Comparable {
  /** State keys of the participants, their own key where they have no state. */
  readonly parties: readonly string[];
  /** Names of the participants and of the place: every claim may name them. */
  readonly names: readonly string[];
  readonly points: readonly Point[];
  readonly denials: readonly DenialPoint[];
}

/** The accounts of one contact, one per side, and the relations between their positions: of the parties first, of the press last. */
export function compare(comparable: Comparable): Comparison {
  const partyWords = findPartyWords(comparable);
  const drafts = buildAccounts(comparable).map((account) => readDetails(account, comparable));
  const read = drafts.map((account) => ({
    account,
    claims: readAccount(account, {
      partyWords,
      denials: comparable.denials.filter(({ by }) => by.state === null || by.state === account.key),
      others: findNamesOfOthers(comparable.parties, account.key),
    }).filter(isNoDetailOf(account)),
  }));
  const weightOf = weighTerms(read.flatMap(({ claims }) => claims));
  const sides = read.map((side): SidePositions => ({ ...side, positions: groupPositions(side.claims, weightOf) }));
  const accounts = sides.map(({ account, positions }, index): Account => {
    const { key: _key, ...draft } = drafts[index];
    return { ...draft, ...account, positions: positions.map((position) => toPosition(position, weightOf)) };
  });
  const parties = sides.filter(({ account }) => account.kind === 'party');
  const pairs = parties.flatMap((left, index) => parties.slice(index + 1).map((right) => [left, right] as const));
  const aligned = pairs.flatMap(([left, right]) => alignAccounts(limitClaims(left), limitClaims(right), weightOf));
  const press = drafts.find(({ kind }) => kind === 'press');
  const details = pairs.flatMap(([left, right]) =>
    relateDetails(drafts[sides.indexOf(left)], drafts[sides.indexOf(right)], press),
  );
  // What a side does not confirm it may still be alone in telling.
  const related = new Set(
    aligned.filter(({ relation }) => relation.relation !== 'notConfirmed').flatMap(({ claims }) => claims),
  );
  const oneSided = findOneSided(parties, related, weightOf);
  const ofPress = relatePress(sides, weightOf);
  return {
    accounts,
    relations: [
      ...details.filter((detail) => isTold(detail) && !isDenied(detail, aligned)),
      ...order(aligned),
      ...oneSided,
      ...details.filter(isAlone),
      ...ofPress,
    ],
  };
}

/** What a sentence tells of the contact itself is compared as a detail. */
function isNoDetailOf({ points }: AccountDraft): (claim: Claim) => boolean {
  const details = createWordIndex<Point>();
  for (const point of points) {
    const { type, detail, anchors } = point;
    const isRead = detail?.kind === 'duration' || detail?.kind === 'initiative' || detail?.kind === 'form';
    if (type === 'detail' && isRead) details.add(anchors, point);
  }
  return ({ anchors }) => !details.inDocumentsOf(anchors).some((point) => holdsWords(point.anchors, anchors));
}

/** "Der Botschafter sei nicht einbestellt worden" tells of the visit, yet over it nothing may read that the sides agree. */
function isDenied({ relation, points }: Relation, aligned: readonly AlignedRelation[]): boolean {
  if (relation !== 'agrees') return false;
  const denied = aligned
    .filter((other) => other.relation.relation === 'denies')
    .flatMap((other) => other.relation.points);
  return denied.some(({ side, anchors }) =>
    points.some((point) => point.side === side && shareWords(point.anchors, anchors)),
  );
}

function isTold({ relation }: Relation): boolean {
  return relation !== 'onlyIn';
}

function isAlone({ relation }: Relation): boolean {
  return relation === 'onlyIn';
}

/** The same matter stands together. */
function order(aligned: readonly AlignedRelation[]): readonly Relation[] {
  return [...Map.groupBy(aligned, ({ relation }) => relation.matter).values()].flat().map(({ relation }) => relation);
}
