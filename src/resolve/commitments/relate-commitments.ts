import { LOOSE_MATTERS, type Matter } from '../../german/commitment-matters.ts';
import { shareOf } from '../hash-words.ts';
import type { CommitmentEntry } from './commitment-entry.ts';
import type { CommitmentProfile, Occasion } from './commitment-profile.ts';

/**
 * How well two tellings fit as one commitment, or null where they are two: sides, quantities and days must agree, and
 * either both are told about one contact and treat one matter, or the words and the days of the news say that it is one.
 * Symmetric.
 */
export function relateCommitments(left: CommitmentEntry, right: CommitmentEntry): number | null {
  const [one, other] = [left.profile, right.profile];
  if (one.sort !== other.sort || !haveFittingSides(one, other)) return null;
  if (!agree(one.start, other.start) || !agree(one.end, other.end) || !haveFittingQuantities(one, other)) return null;
  if (!haveFittingScopes(one, other)) return null;
  const share = shareOf(new Set(left.words), new Set(right.words));
  const shared = one.matters.filter((matter) => other.matters.includes(matter) && !LOOSE_MATTERS.has(matter)).length;
  const isToldAlike = shareOccasion(one, other)
    ? shared > 0 || share >= sameWordsOfContact
    : isToldInSameDays(left, right, { share, shared });
  return isToldAlike ? shared + share + Number(isSameQuantity(one, other)) * 2 : null;
}

/** Of one contact, in each reporter's words: measured on reports of one call, other promises share a tenth or less. */
const sameWordsOfContact = 0.3;
/** Of no contact that both name: half of the words, and not two words that any two promises share. */
const sameWordsOfDays = 0.5;
const fewestWords = 4;

interface Alikeness {
  readonly share: number;
  /** Matters that both treat and that say something. */
  readonly shared: number;
}

/** Told in the news of the same days, bound to a side that both name: with the same figure, or in the same words. */
function isToldInSameDays(left: CommitmentEntry, right: CommitmentEntry, { share, shared }: Alikeness): boolean {
  const [one, other] = [left.profile, right.profile];
  const sidesOf = ({ bound, by }: CommitmentProfile) => (bound.length > 0 ? bound : by);
  if (!sidesOf(one).some((side) => sidesOf(other).includes(side))) return false;
  const isRepeated = share === 1 && left.words.length >= wordsWithoutDate;
  if (left.window === null || right.window === null) return isRepeated;
  if (left.window.from > right.window.to || right.window.from > left.window.to) return false;
  if (isSameQuantity(one, other) && shared > 0) return true;
  // Told about two contacts of different days or sides, and no figure says that it is one.
  if (one.occasions.length > 0 && other.occasions.length > 0) return isRepeated;
  return share === 1 || (share >= sameWordsOfDays && Math.min(left.words.length, right.words.length) >= fewestWords);
}

/** Five content words in common are no set phrase. */
const wordsWithoutDate = 5;

/** Whether a side of each stands for the other: whom nobody is named for, anybody may be. */
function haveFittingSides(left: CommitmentProfile, right: CommitmentProfile): boolean {
  // What Macron demands and what the Pope demands are two.
  if (left.sort !== 'pledge' && !canBeOne(left.by, right.by)) return false;
  return left.sort === 'demand' || canBeOne(left.bound, right.bound);
}

function canBeOne(left: readonly string[], right: readonly string[]): boolean {
  return left.length === 0 || right.length === 0 || left.some((side) => right.includes(side));
}

/** "im Februar 2023" and "sollen 2027 beginnen" are two; a day lies in its month. */
function agree(left: string | null, right: string | null): boolean {
  return left === null || right === null || left.startsWith(right) || right.startsWith(left);
}

/** "175 Gefangene" and "90 Gefangene" are two exchanges; "90 Gefangene in 30 Tagen" may be told by either figure. */
function haveFittingQuantities({ quantity: left }: CommitmentProfile, { quantity: right }: CommitmentProfile): boolean {
  if (left === null || right === null || left.isTime !== right.isTime) return true;
  // "Ein Monat" may have 28 days or 31.
  const apart = Math.abs(left.value - right.value);
  return left.isTime ? apart <= Math.max(left.value, right.value) / 15 : apart === 0;
}

function isSameQuantity(left: CommitmentProfile, right: CommitmentProfile): boolean {
  return (
    left.quantity !== null && left.quantity.isTime === right.quantity?.isTime && haveFittingQuantities(left, right)
  );
}

/** "Waffenruhe im Schwarzen Meer" is not "Waffenruhe"; "Energie und Infrastruktur" may be what others call "Energie". */
function haveFittingScopes(left: CommitmentProfile, right: CommitmentProfile): boolean {
  const [own, others] = [left, right].map(({ matters }) => matters.filter((matter) => narrowing.has(matter)));
  return own.length === 0 && others.length === 0 ? true : own.some((matter) => others.includes(matter));
}

const narrowing: ReadonlySet<Matter> = new Set<Matter>(['energy', 'sea', 'zone', 'infrastructure', 'airspace']);

/** Whether both are told about a contact of the same two sides on days that can be the same. */
function shareOccasion({ occasions: left }: CommitmentProfile, { occasions: right }: CommitmentProfile): boolean {
  return left.some((one) => right.some((other) => areOne(one, other)));
}

function areOne(left: Occasion, right: Occasion): boolean {
  if (left.from > right.to || right.from > left.to) return false;
  return left.sides.filter((side) => right.sides.includes(side)).length >= 2;
}
