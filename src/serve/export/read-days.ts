/** The days that a date may mean, both included, and whether it names them exactly. */
export interface DayRange {
  /** ISO 8601: "2025-03-18". */
  readonly first: string;
  readonly last: string;
  /** Marked as about or as uncertain ("2025-03-08~"). */
  readonly isApproximate: boolean;
}

/** The days that an EDTF date or span names: "2025-03" is the whole month. Null where a side is open or no day is meant. */
export function readDays(edtf: string | null | undefined): DayRange | null {
  const sides = (edtf ?? '').split('/');
  const [from, to] = [readSide(sides[0]), readSide(sides.at(-1)!)];
  if (!from || !to || sides.length > 2 || to.last < from.first) return null;
  return { first: from.first, last: to.last, isApproximate: from.isApproximate || to.isApproximate };
}

/** The day after: "2025-02-28" -> "2025-03-01". */
export function nextDay(day: string): string {
  return toDay(Date.parse(`${day}T00:00:00Z`) + millisecondsPerDay);
}

const millisecondsPerDay = 86_400_000;

/** Level 0 with the marks of level 1; a time of day is left out: the day is what is asked for. */
const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T[^~?%]*)?)?)?([~?%]?)$/;

function readSide(side: string): DayRange | null {
  const match = pattern.exec(side);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  // "2025-02-30" passes the pattern and is no day.
  if (toDay(Date.parse(`${first}T00:00:00Z`)) !== first) return null;
  const last = day ? first : lastDayOf(Number(year), month ? Number(month) : 12);
  return { first, last, isApproximate: mark !== '' };
}

function lastDayOf(year: number, month: number): string {
  return toDay(Date.UTC(year, month, 0));
}

function toDay(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().slice(0, 10);
}
