import type { ReasonOutcome, RelationKind, RelationReason } from '../core/account.ts';
import { CLAIM_WORDS, OPPOSITES } from '../german/claim-words.ts';
import type { Claim, Term } from './claim.ts';
import { compareExtent, isHoldingFire, isNegatedPromise, sumOutcomes } from './compare-extent.ts';
import { findWords } from './find-words.ts';
import type { Shared } from './measure-shared.ts';
import { relateDenied, relatePointed } from './relate-denied.ts';
import { shareWords } from './share-words.ts';

/** How two claims of different sides stand to each other. */
export interface ClaimRelation {
  readonly relation: RelationKind;
  /** The second claim is the one that denies, does not confirm, corrects. */
  readonly isTurned: boolean;
  readonly reasons: readonly RelationReason[];
}

/**
 * From here on two claims may be about the same thing: one matter or name in common. Whether they agree asks for more.
 */
const sameMatter = 0.9;
/** "einen Termin dafür gebe es noch nicht": the matter stands in the sentence before. */
const sameMatterBefore = 0.6;
/** Two matters, or one with most of what the shorter claim says: below that a shared topic is no agreement. */
const sameThing = 1.6;
const mostOfIt = 0.55;
const nearlyAll = 0.8;
/** Three matters or names in common: it is the same undertaking, agreed here and demanded there. */
const sameUndertaking = 2.5;
/** "Der Abzug überrascht die Hamas" is not what a long sentence says in which there is a withdrawal too. */
const someOfIt = 0.3;
const allOfIt = 0.95;

/** How two claims of different sides stand to each other; null where nothing can be said, which is most often. */
export function relateClaims(left: Claim, right: Claim, shared: Shared): ClaimRelation | null {
  // The same words cannot be what two sides say.
  if (shareWords(left.anchors, right.anchors)) return null;
  const pointed = relatePointed(left, right);
  if (pointed) return pointed;
  if (shared.specific.length === 0) return null;
  const open = shared.score >= sameMatterBefore ? relateOpen(left, right) : null;
  if (open || shared.score < sameMatter) return open;
  return (
    relateDenied(left, right, shared) ??
    relateOpposites(left, right) ??
    relateExtent(left, right, shared) ??
    relateStances(left, right) ??
    relateNegated(left, right, shared) ??
    relateSame(left, right, shared)
  );
}

/** "einen Termin dafür gebe es noch nicht" against "binnen zwei Wochen". */
function relateOpen(left: Claim, right: Claim): ClaimRelation | null {
  const [leftOpen, rightOpen] = [findWords(left, CLAIM_WORDS.open), findWords(right, CLAIM_WORDS.open)];
  if (Boolean(leftOpen) === Boolean(rightOpen)) return null;
  const set = findWords(leftOpen ? right : left, CLAIM_WORDS.set);
  return set ? contradict('time', [leftOpen ?? set, rightOpen ?? set]) : null;
}

/** "indirekt" against "direkt", "einseitig" against "6000 gegen 6000", "gleichrangig" against "an erster Stelle". */
function relateOpposites(left: Claim, right: Claim): ClaimRelation | null {
  for (const [one, other] of OPPOSITES) {
    const words = [findWords(left, one), findWords(right, one), findWords(left, other), findWords(right, other)];
    const [leftOne, rightOne, leftOther, rightOther] = words;
    if (leftOne && rightOther && !leftOther && !rightOne) return contradict('opposites', [leftOne, rightOther]);
    if (leftOther && rightOne && !leftOne && !rightOther) return contradict('opposites', [leftOther, rightOne]);
  }
  return null;
}

/** The scope calculus, where both tell of the same undertaking: of holding fire, or of one that shares most of its words. */
function relateExtent(left: Claim, right: Claim, shared: Shared): ClaimRelation | null {
  const holdsFire = isHoldingFire(left) && isHoldingFire(right);
  if (!isSameStance(left, right) && !(shared.score >= sameUndertaking && isAgreedAndDemanded(left, right))) return null;
  if (!holdsFire && shared.score < sameThing && shared.part < mostOfIt) return null;
  const [leftNo, rightNo] = [left, right].map((claim) => claim.isNegated && !(holdsFire && isNegatedPromise(claim)));
  if (leftNo !== rightNo && left.stance === right.stance) return null;
  const reasons = compareExtent(left, right);
  const outcome = sumOutcomes(reasons);
  if (!outcome || (holdsFire && !reasons.some(({ aspect }) => deciding.has(aspect)))) return null;
  if (outcome === 'same' && shared.score < sameThing && !holdsFire) return null;
  return {
    relation: relationOfOutcome[outcome],
    isTurned: false,
    reasons: reasons.filter((reason) => counts(reason, outcome)),
  };
}

/** Of holding fire the length alone decides nothing: 30 days of what? */
const deciding: ReadonlySet<RelationReason['aspect']> = new Set(['objects', 'extent', 'members']);

const relationOfOutcome: Readonly<Record<ReasonOutcome, RelationKind>> = {
  same: 'agrees',
  more: 'wider',
  less: 'narrower',
  partly: 'overlapping',
  apart: 'contradicts',
};

/** Where it is wider, what is the same is no reason. */
function counts({ outcome }: RelationReason, sum: ReasonOutcome): boolean {
  return sum === 'same' || (sum === 'apart' ? outcome === 'apart' : outcome !== 'same');
}

/** What one side says is agreed the other demands, in the same words. */
function isAgreedAndDemanded(left: Claim, right: Claim): boolean {
  return [left, right].every(({ stance }) => stance === 'told' || stance === 'demand');
}

/** A refusal told of the other side says what was on the table: "zu einer vollständigen Waffenruhe nicht bereit gewesen". */
function isSameStance(left: Claim, right: Claim): boolean {
  if (left.stance === right.stance) return true;
  return [left, right].every(({ stance, text }) => stance === 'told' || (stance === 'refusal' && /gewesen/.test(text)));
}

/** What one side declines the other demands, or demands to be left: "niemals zustimmen" against "dürfe nicht blockieren". */
function relateStances(left: Claim, right: Claim): ClaimRelation | null {
  const stances = new Set([left.stance, right.stance]);
  if (!stances.has('refusal') || !stances.has('demand')) return null;
  const words = (claim: Claim) =>
    findWords(claim, claim.stance === 'refusal' ? CLAIM_WORDS.refusal : CLAIM_WORDS.demand);
  return contradict('stance', [words(left), words(right)]);
}

/** "sei nicht beendet" against "sei beendet": the one negates what the other says in the same words. */
function relateNegated(left: Claim, right: Claim, shared: Shared): ClaimRelation | null {
  if (left.isNegated === right.isNegated || left.stance !== 'told' || right.stance !== 'told') return null;
  if (shared.score < sameThing && shared.part < mostOfIt) return null;
  // "Der Handel sei wichtig" and "über Handel sei nicht gesprochen worden" negate different things.
  if (!shared.hasDeed && shared.part < nearlyAll) return null;
  return contradict('negation', [left.text, right.text]);
}

function relateSame(
  left: Claim,
  right: Claim,
  { score, part, partOfLonger, specific, count }: Shared,
): ClaimRelation | null {
  const declines = [left, right].map(({ isNegated, stance }) => isNegated || stance === 'refusal');
  const isSameForm = left.stance === right.stance || declines.every(Boolean);
  if (!isSameForm || declines[0] !== declines[1] || left.stance === 'open' || right.stance === 'open') return null;
  if (
    score < sameThing &&
    !(part >= mostOfIt && (count > 1 || (isMatter(specific) && (partOfLonger >= someOfIt || part >= allOfIt))))
  )
    return null;
  return {
    relation: 'agrees',
    isTurned: false,
    reasons: [{ aspect: 'wording', outcome: 'same', words: [left.text, right.text] }],
  };
}

function isMatter(specific: readonly Term[]): boolean {
  return specific.some(({ kind }) => kind === 'matter');
}

function contradict(aspect: RelationReason['aspect'], words: RelationReason['words']): ClaimRelation {
  return { relation: 'contradicts', isTurned: false, reasons: [{ aspect, outcome: 'apart', words }] };
}
