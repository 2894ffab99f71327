import type { Account, ContactDetail, Point, ReasonOutcome, Relation } from '../core/account.ts';
import { toRange } from './compare-numbers.ts';

type Heard = Pick<Account, 'side' | 'points'>;

/** German names of the details, for grouping. */
const matters: Readonly<Record<ContactDetail['kind'], string>> = {
  date: 'Tag',
  place: 'Ort',
  duration: 'Dauer',
  initiative: 'Initiative',
  form: 'Form',
  kind: 'Kontakt',
};

/** Length, day, place, form and initiative of the contact itself, as two sides tell them or one alone does. */
export function relateDetails(left: Heard, right: Heard, press: Heard | undefined): readonly Relation[] {
  return (Object.keys(matters) as ContactDetail['kind'][]).flatMap((kind) => {
    const [first, second] = [left, right].map((account) =>
      choosePoints(account.points.filter(({ detail }) => detail?.kind === kind)),
    );
    if (first.length > 0 && second.length > 0) return relateBoth([left, first], [right, second], kind);
    // What outlets tell in their own voice no side tells alone.
    if (press?.points.some(({ detail }) => detail?.kind === kind)) return [];
    // That a text names the day is no point of its side; that only one side says how long it took is.
    if (kind !== 'duration' && kind !== 'initiative') return [];
    if (first.length > 0) return [toOneSided(left, first, kind)];
    return second.length > 0 ? [toOneSided(right, second, kind)] : [];
  });
}

/** What a side says itself counts before what texts that hear it alone tell; where these differ, neither is its word. */
function choosePoints(points: readonly Point[]): readonly Point[] {
  const said = points.filter(({ onlySideHeard }) => !onlySideHeard);
  if (said.length > 0) return said;
  const [first, ...rest] = points;
  return rest.every((point) => compareDetails(first.detail!, point.detail!) !== 'apart') ? points : [];
}

type Told = readonly [account: Heard, points: readonly Point[]];

function relateBoth([left, first]: Told, [right, second]: Told, kind: ContactDetail['kind']): Relation[] {
  const [one, other] = [first[0], second[0]];
  const outcome = compareDetails(one.detail!, other.detail!);
  if (!outcome) return [];
  const corrects = ({ text }: Point) => outcome === 'apart' && /\bnicht\b[^.;]+, sondern/i.test(text);
  const turned = corrects(other) && !corrects(one);
  const points = [toPoint(left, first), toPoint(right, second)];
  const words = turned ? ([other.text, one.text] as const) : ([one.text, other.text] as const);
  const isCorrected = corrects(one) || corrects(other);
  return [
    {
      relation: outcome === 'same' ? 'agrees' : isCorrected ? 'corrects' : 'contradicts',
      matter: matters[kind],
      points: turned ? points.toReversed() : points,
      reasons: [{ aspect: kind, outcome, words }],
    },
  ];
}

function compareDetails(left: ContactDetail, right: ContactDetail): ReasonOutcome | null {
  if (left.kind === 'duration') return compareDurations(left, right);
  if (left.kind === 'date') return compareDays(left.value, right.value);
  if (left.kind === 'kind') return compareKinds(left.value, right.value);
  return left.value === right.value ? 'same' : left.kind === 'place' ? null : 'apart';
}

/** Two round figures for one talk: "fast zweieinhalb Stunden" and "gut zwei Stunden und zwanzig Minuten" agree. */
function compareDurations(left: ContactDetail, right: ContactDetail): ReasonOutcome {
  const ranges = [left, right].map(({ value, bound }) => {
    const minutes = Number(value);
    return toRange({ value: minutes, highest: minutes, bound: bound ?? 'exact' });
  });
  // Hours are told in round figures: a tenth is no other length.
  const slack = 1.1;
  const [first, second] = ranges;
  return first.from <= second.to * slack && second.from <= first.to * slack ? 'same' : 'apart';
}

/** A call is no video conference; a visit is a meeting, and talks may be anything. */
function compareKinds(left: string, right: string): ReasonOutcome | null {
  const remote = ['phone', 'video', 'message'];
  if (left === right) return left === 'unspecified' ? null : 'same';
  return remote.includes(left) && remote.includes(right) ? 'apart' : null;
}

function compareDays(left: string, right: string): ReasonOutcome | null {
  if (left === right) return 'same';
  const isDay = /^\d{4}-\d\d-\d\d$/;
  return isDay.test(left) && isDay.test(right) ? 'apart' : null;
}

function toOneSided(account: Heard, points: readonly Point[], kind: ContactDetail['kind']): Relation {
  return {
    relation: 'onlyIn',
    matter: matters[kind],
    points: [toPoint(account, points)],
    reasons: [{ aspect: 'silence', outcome: 'more', words: [points[0].text, null] }],
  };
}

function toPoint({ side }: Heard, points: readonly Point[]) {
  return { side, statement: null, anchors: points.flatMap(({ anchors }) => anchors) };
}
