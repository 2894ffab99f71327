import type { ReasonOutcome, RelationReason } from '../core/account.ts';
import type { Bound } from '../core/time-expression.ts';
import type { Claim } from './claim.ts';
import type { ClaimQuantity } from './read-quantities.ts';

/**
 * The numbers of two tellings that count the same: equal, or apart, or one a bound that the other keeps ("mindestens
 * 40" and 50). Lengths of an undertaking are compared as more and less: 60 days are wider than 30.
 */
export function compareNumbers(left: Claim, right: Claim): readonly RelationReason[] {
  const reasons: RelationReason[] = [];
  for (const quantity of left.quantities) {
    const others = right.quantities.filter(
      ({ unit, isTime }) => isTime === quantity.isTime && isSameUnit(unit, quantity.unit),
    );
    const other = others.find(({ value }) => value === quantity.value) ?? others[0];
    if (!other) continue;
    reasons.push({
      aspect: quantity.isTime ? 'length' : 'number',
      outcome: quantity.isTime ? compareLengths(quantity, other) : compareCounts(quantity, other),
      words: [quantity.words, other.words],
    });
  }
  return reasons.slice(0, 1).concat(reasons.slice(1).filter(({ outcome }) => outcome !== 'same'));
}

function isSameUnit(left: string, right: string): boolean {
  const shortestPart = 5;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return left === right || (short.length >= shortestPart && long.endsWith(short));
}

function compareLengths(left: ClaimQuantity, right: ClaimQuantity): ReasonOutcome {
  if (left.value === right.value && left.highest === right.highest) return 'same';
  return left.highest > right.highest ? 'more' : 'less';
}

function compareCounts(left: ClaimQuantity, right: ClaimQuantity): ReasonOutcome {
  const [first, second] = [toRange(left), toRange(right)];
  if (first.from === second.from && first.to === second.to) return left.isEach === right.isEach ? 'same' : 'partly';
  const isRound = left.bound === 'about' || right.bound === 'about';
  const isWithin = first.from <= second.to && second.from <= first.to;
  if (isRound && isWithin) return 'same';
  if (first.to < second.from || second.to < first.from) return 'apart';
  if (first.from <= second.from && first.to >= second.to) return 'more';
  return first.from >= second.from && first.to <= second.to ? 'less' : 'partly';
}

/** What a number leaves open: "rund" a tenth up and down, "knapp" and "gut" a tenth to one side. */
export function toRange({ value, highest, bound }: Pick<ClaimQuantity, 'value' | 'highest' | 'bound'>): {
  readonly from: number;
  readonly to: number;
} {
  const slack = 0.1;
  const ranges: Readonly<Record<Bound, readonly [number, number]>> = {
    exact: [value, highest],
    about: [value * (1 - slack), highest * (1 + slack)],
    moreThan: [value, Number.POSITIVE_INFINITY],
    atLeast: [value, Number.POSITIVE_INFINITY],
    lessThan: [value * (1 - slack), highest],
    atMost: [0, highest],
  };
  const [from, to] = ranges[bound];
  return { from, to };
}
