import type { RelationKind, RelationReason } from '../core/account.ts';
import type { DenialKind } from '../core/denial.ts';
import { CLAIM_WORDS } from '../german/claim-words.ts';
import type { Claim } from './claim.ts';
import { findWords } from './find-words.ts';
import type { Shared } from './measure-shared.ts';
import type { ClaimRelation } from './relate-claims.ts';
import { shareWords } from './share-words.ts';

/** A claim that denies, does not confirm or corrects, and the other that says what it is about. */
export function relateDenied(left: Claim, right: Claim, shared: Shared): ClaimRelation | null {
  for (const [denying, other, isTurned] of [[left, right, false] as const, [right, left, true] as const]) {
    const found = readDenying(denying, other, shared);
    if (!found) continue;
    const { relation, denial, words } = found;
    const reason: RelationReason = { aspect: 'denial', outcome: 'apart', words: [words, other.text], denial };
    return { relation, isTurned, reasons: [reason] };
  }
  return null;
}

/** Where the text itself points a denial at the other side's words, no shared word is needed. */
export function relatePointed(left: Claim, right: Claim): ClaimRelation | null {
  for (const [denying, other, isTurned] of [[left, right, false] as const, [right, left, true] as const]) {
    const told = readTold(denying, other);
    if (!told) continue;
    const reason: RelationReason = {
      aspect: 'denial',
      outcome: 'apart',
      words: [told.words, other.text],
      denial: told.denial,
    };
    return { relation: told.relation, isTurned, reasons: [reason] };
  }
  return null;
}

interface Denying {
  readonly relation: RelationKind;
  readonly denial: DenialKind;
  readonly words: string;
}

function readDenying(denying: Claim, other: Claim, { score, part, hasDeed }: Shared): Denying | null {
  if (isDenying(other)) return null;
  // "Man trat Berichten entgegen, der Botschafter sei einbestellt worden": the words are those of the other side.
  const mostOfIt = 0.4;
  const isRejected = denying.rejecting !== null && other.rejecting === null && !other.isNegated;
  if (isRejected && hasDeed && part >= mostOfIt)
    return { relation: 'denies', denial: 'flat', words: denying.rejecting! };
  const corrected = findWords(denying, CLAIM_WORDS.correction);
  // "davon aber nur ein Zehntel": the number before is the same.
  const thing = 1.2;
  if (corrected && (score >= thing || replacesWord(denying, other)))
    return { relation: 'corrects', denial: 'correction', words: corrected };
  const unconfirmed = findWords(denying, CLAIM_WORDS.notConfirmed);
  if (unconfirmed) return confirmNothing(denying, other, unconfirmed);
  const denied = findWords(denying, CLAIM_WORDS.denial);
  if (denied) return { relation: 'denies', denial: 'flat', words: denied };
  const notRaised = findWords(denying, CLAIM_WORDS.notRaised);
  if (!notRaised || !findWords(other, CLAIM_WORDS.raised)) return null;
  // What was not spoken of contradicts at the same time; said after the other side was heard, it is an answer to it.
  return { relation: isLater(denying, other) ? 'denies' : 'contradicts', denial: 'flat', words: notRaised };
}

/** A denial that the text itself points at words of the other side. */
function readTold({ denial }: Claim, other: Claim): Denying | null {
  if (!denial || !shareWords(denial.aim, other.anchors)) return null;
  // Nobody confirms a request.
  if (denial.kind === 'notConfirmed' && isRequest(other)) return null;
  const relation = relationOfDenial[denial.kind];
  return relation && { relation, denial: denial.kind, words: denial.text };
}

function isRequest({ stance, points }: Claim): boolean {
  return stance === 'demand' || points.some(({ commitment }) => commitment?.kind === 'demand');
}

const relationOfDenial: Readonly<Record<DenialKind, RelationKind | null>> = {
  flat: 'denies',
  partial: 'denies',
  presupposition: 'denies',
  label: 'denies',
  notConfirmed: 'notConfirmed',
  correction: 'corrects',
  noComment: null,
};

/** "Nicht zwölf, sondern acht": the first is what the other says. */
function replacesWord({ folded }: Claim, other: Claim): boolean {
  const replaced = /\bnicht (\p{L}+), sondern\b/u.exec(folded)?.[1];
  return replaced !== undefined && other.folded.split(/\P{L}+/u).includes(replaced);
}

function isDenying(claim: Claim): boolean {
  return [CLAIM_WORDS.denial, CLAIM_WORDS.notConfirmed, CLAIM_WORDS.notRaised].some((words) => findWords(claim, words));
}

/** "Zahlen wolle er nicht nennen" leaves open what the other side gives a number of. */
function confirmNothing(denying: Claim, other: Claim, words: string): Denying | null {
  const leavesNumbers = /zahlen?\b|nennen/.test(denying.folded);
  if (leavesNumbers && !other.quantities.some(({ isTime }) => !isTime)) return null;
  return { relation: 'notConfirmed', denial: 'notConfirmed', words };
}

function isLater(denying: Claim, other: Claim): boolean {
  const [day, before] = [denying, other].map(({ points }) => points[0]?.publishedAt?.slice(0, 10) ?? '');
  return day !== '' && before !== '' && day > before;
}
