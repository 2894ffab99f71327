import type { ReasonOutcome, RelationReason } from '../core/account.ts';
import { EMPTY_NOUNS } from '../german/claim-words.ts';
import type { Claim } from './claim.ts';
import { findMatters } from './find-matters.ts';
import { foldText, stemOf } from './fold-text.ts';
import { rememberByClaim } from './remember-by-claim.ts';

/** A list of things: "Weizen, Mais und Raps". */
interface MemberList {
  readonly words: string;
  readonly members: readonly string[];
}

/**
 * Lists of what is covered: "Pflegeberufe und Tourismus" against "Pflegeberufe und IT-Fachleute" overlap, "Weizen, Mais
 * und Raps" is more than "Weizen und Mais", "Stützpunkte und Häfen" more than "Häfen".
 */
export function compareMembers(left: Claim, right: Claim): RelationReason | null {
  for (const leftList of findLists(left)) {
    for (const rightList of findLists(right)) {
      const outcome = compareSets(leftList.members, rightList.members);
      if (outcome) return { aspect: 'members', outcome, words: [leftList.words, rightList.words] };
    }
    const single = findSingle(leftList, right);
    if (single) return { aspect: 'members', outcome: 'more', words: [leftList.words, single] };
  }
  for (const rightList of findLists(right)) {
    const single = findSingle(rightList, left);
    if (single) return { aspect: 'members', outcome: 'less', words: [single, rightList.words] };
  }
  return null;
}

const list =
  /((?:\p{Lu}[\p{L}-]+, (?:\p{Ll}+ ){0,2})*\p{Lu}[\p{L}-]+(?: und| oder| sowie)(?: \p{Ll}+){0,3} \p{Lu}[\p{L}-]+)/gu;

function findLists(claim: Claim): readonly MemberList[] {
  return rememberByClaim(claim, 'lists', () => readLists(claim));
}

function readLists({ text, terms }: Claim): readonly MemberList[] {
  return (
    [...text.matchAll(list)]
      .filter(({ index, 0: words }) => !isOfNames(text, index, index + words.length))
      .map(([words]) => ({ words, nouns: words.match(/\p{Lu}[\p{L}-]+/gu) ?? [] }))
      .filter(({ nouns }) => !nouns.some((noun) => EMPTY_NOUNS.has(foldText(noun))))
      // Names of the parties are no terms: "Putin und Trump" is no list of what is covered.
      .filter(({ nouns }) => nouns.every((noun) => terms.has(stemOf(foldText(noun))) || findMatters(noun).length > 0))
      .map(({ words, nouns }) => ({ words, members: nouns.map(keyOf) }))
  );
}

/** "Sergej Lawrow und Marco Rubio" are people. */
function isOfNames(text: string, start: number, end: number): boolean {
  return (
    /^ \p{Lu}/u.test(text.slice(end, end + 2)) || /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** Of the members one alone, where the other claim names none of the rest. */
function findSingle({ members }: MemberList, other: Claim): string | null {
  const named = rememberByClaim(other, 'named', () => readNouns(other));
  const inBoth = named.filter(({ key }) => members.includes(key));
  return new Set(inBoth.map(({ key }) => key)).size === 1 ? inBoth[0].word : null;
}

function readNouns({ text }: Claim) {
  return (text.match(/\p{Lu}[\p{L}-]+|bewohnten Gebieten/gu) ?? []).map((word) => ({ word, key: keyOf(word) }));
}

function compareSets(left: readonly string[], right: readonly string[]): ReasonOutcome | null {
  const shared = left.filter((member) => right.includes(member)).length;
  if (shared === 0) return null;
  const [leftOnly, rightOnly] = [left.length - shared, right.length - shared];
  if (leftOnly === 0 && rightOnly === 0) return 'same';
  return leftOnly > 0 && rightOnly > 0 ? 'partly' : leftOnly > 0 ? 'more' : 'less';
}

/** Words of one matter are one member: "Wohngebieten", "bewohnten Gebieten". */
function keyOf(word: string): string {
  const [hit] = findMatters(word).filter(({ isGeneral }) => !isGeneral);
  return hit && hit.length >= 6 && hit.matter === 'Wohngebiete' ? hit.matter : stemOf(foldText(word));
}
