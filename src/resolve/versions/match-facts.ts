import { shareOf } from '../hash-words.ts';
import type { ComparableFact } from './version.ts';

/** A text with its facts. */
interface TextWithFacts {
  readonly text: string;
  readonly facts: readonly ComparableFact[];
}

/** Which facts of two versions are the same fact, said in other words perhaps, and which have no partner. */
export interface MatchedFacts {
  readonly same: readonly (readonly [ComparableFact, ComparableFact])[];
  readonly vanished: readonly ComparableFact[];
  readonly appeared: readonly ComparableFact[];
}

/** Matches the facts of two versions one to one, the most alike first. */
export function matchFacts(older: TextWithFacts, newer: TextWithFacts): MatchedFacts {
  const pairs = older.facts.flatMap((before) =>
    newer.facts
      .filter((after) => after.key === before.key)
      .map((after) => ({
        before,
        after,
        likeness: weigh({ text: older.text, fact: before }, { text: newer.text, fact: after }),
      })),
  );
  // The most alike first; where two are as alike, those that stand in the same order.
  pairs.sort(
    (left, right) =>
      right.likeness - left.likeness ||
      Math.abs(left.before.position - left.after.position) - Math.abs(right.before.position - right.after.position) ||
      left.before.position - right.before.position,
  );
  const taken = new Set<ComparableFact>();
  const same: [ComparableFact, ComparableFact][] = [];
  for (const { before, after, likeness } of pairs) {
    if (likeness < leastLikeness || taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    same.push([before, after]);
  }
  return {
    same,
    vanished: older.facts.filter((fact) => !taken.has(fact) && !newer.facts.some((other) => isTold(fact, other))),
    appeared: newer.facts.filter((fact) => !taken.has(fact) && !older.facts.some((other) => isTold(fact, other))),
  };
}

/** A contact that a headline told once more by itself ("Telefonat zwischen Paris und Tokio") is still told by the text. */
function isTold(fact: ComparableFact, other: ComparableFact): boolean {
  if (fact.type !== 'contact' || other.type !== 'contact' || fact.sides !== other.sides) return false;
  const dayOf = ({ fields }: ComparableFact) => fields.find(({ name }) => name === 'date')?.value ?? null;
  return dayOf(fact) === null || dayOf(fact) === dayOf(other);
}

/** Half of the names and half of the words, or the same place in the text and one of both. */
const leastLikeness = 0.5;

interface PlacedFact {
  readonly text: string;
  readonly fact: ComparableFact;
}

/** How alike two facts are, 0 to 1: their words, the names in them, and what stands around them. */
function weigh(before: PlacedFact, after: PlacedFact): number {
  const words = shareOf(new Set(before.fact.words), new Set(after.fact.words));
  const [former, later] = [before.fact.names, after.fact.names];
  const names = former.length + later.length === 0 ? 1 : shareOf(new Set(former), new Set(later));
  return 0.4 * words + 0.3 * names + 0.3 * weighPlace(before, after);
}

/** So many letters before and after a fact tell where it stands. */
const neighbourhood = 30;

/** 1 where the same letters stand on both sides of two facts, a half where on one. */
function weighPlace(before: PlacedFact, after: PlacedFact): number {
  const isSame = (left: string, right: string) => left.length > 0 && left === right;
  const [former, later] = [sidesOf(before), sidesOf(after)];
  return (Number(isSame(former.left, later.left)) + Number(isSame(former.right, later.right))) / 2;
}

function sidesOf({ text, fact }: PlacedFact): { readonly left: string; readonly right: string } {
  const [first, last] = [fact.anchors[0], fact.anchors.at(-1)];
  if (!first || !last) return { left: '', right: '' };
  // Marks stand on either side of a quotation, whichever kind they are.
  return {
    left: lettersOf(text.slice(Math.max(0, first.start - 2 * neighbourhood), first.start)).slice(-neighbourhood),
    right: lettersOf(text.slice(last.end, last.end + 2 * neighbourhood)).slice(0, neighbourhood),
  };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
