import type { TimeExpression } from '../../core/time-expression.ts';
import { type DayNumber, toIsoDay } from './calendar.ts';
import type { Reference } from './reference.ts';
import type { ResolvedTime } from './resolve-time.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { stemOf, wordAt } from './token-line.ts';

type Bounds = NonNullable<TimeExpression['bounds']>;

/** The days between which a vague time lies: "in den kommenden Tagen", "demnächst", "vor wenigen Tagen", "binnen 48 Stunden". */
export function findBounds(
  line: TokenLine,
  match: TimeMatch,
  { resolved, reference }: { resolved: ResolvedTime; reference: Reference | null },
): Bounds | undefined {
  const { reading } = match;
  const isLimited = reading.kind === 'duration' && reading.isWithin === true;
  if ((resolved.edtf !== null && !isLimited) || !reference?.isDay) return undefined;
  const today = reference.first;
  if (reading.kind === 'vague') return boundsOfVague(line, match, { value: reading.value, today });
  if (reading.kind !== 'duration') return undefined;
  const span = daysOf(reading.amount, reading.unit);
  if (span === undefined) return undefined;
  // "In weniger als zwei Wochen beginnt der Gipfel"
  const isLimit = reading.isAhead && (reading.bound === 'lessThan' || reading.bound === 'atMost');
  const side = isLimit ? 'ahead' : sideOf(line, match);
  if (side === 'ahead') return { earliest: toIsoDay(today), latest: toIsoDay(today + span) };
  if (side === 'back' || reading.isAgo) return { earliest: toIsoDay(today - span), latest: toIsoDay(today) };
  return undefined;
}

function boundsOfVague(
  line: TokenLine,
  { firstToken, endToken }: TimeMatch,
  { value, today }: { value: string; today: DayNumber },
): Bounds | undefined {
  const span = spanOfUnits.get(wordAt(line, endToken - 1, 0));
  const isLong = endToken - firstToken > 1 && span !== undefined;
  if (value === 'FUTURE_REF') return { earliest: toIsoDay(today), latest: isLong ? toIsoDay(today + span) : null };
  if (value === 'PAST_REF') return { earliest: isLong ? toIsoDay(today - span) : null, latest: toIsoDay(today) };
  return undefined;
}

// Days within which an unnumbered "in den kommenden Tagen" is meant: up to where the next larger unit would be said.
const spanOfUnits: ReadonlyMap<string, number> = new Map([
  ['stunden', 1],
  ['tagen', 7],
  ['tage', 7],
  ['wochen', 31],
  ['monaten', 366],
]);

const daysOfUnits: ReadonlyMap<string, number> = new Map([
  ['H', 1 / 24],
  ['D', 1],
  ['W', 7],
  ['M', 31],
  ['Y', 366],
]);

// "Vor wenigen Tagen": open amounts end where the next larger unit would be said.
const openAmounts: ReadonlyMap<string, number> = new Map([
  ['H', 1],
  ['D', 7],
  ['W', 31],
  ['M', 366],
]);

function daysOf(amount: number | null, unit: string): number | undefined {
  if (amount === null) return openAmounts.get(unit);
  const days = daysOfUnits.get(unit);
  return days === undefined ? undefined : Math.ceil(amount * days);
}

// "in den nächsten zwei Wochen", "binnen 48 Stunden", "in den vergangenen drei Tagen"
function sideOf(line: TokenLine, { firstToken }: TimeMatch): 'ahead' | 'back' | undefined {
  for (const offset of [0, -1, -2]) {
    const word = wordAt(line, firstToken, offset);
    if (/^(?:binnen|innerhalb)$/.test(word)) return 'ahead';
    if (offset === -2) break;
    const stem = stemOf(word);
    if (/^(?:nächst|kommend)$/.test(stem)) return 'ahead';
    if (/^(?:vergangen|letzt|vorig)$/.test(stem)) return 'back';
  }
  return undefined;
}
