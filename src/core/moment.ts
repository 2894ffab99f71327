/** A time as a text or a user states it: ISO 8601 to the minute, day, month or year, with or without an offset. */
export type StatedTime = string;

const millisecondsPerMinute = 60_000;

/**
 * The last millisecond that a stated time may mean, in UTC: "2025-03-18" ends with that day, "2025-03" with the month.
 * Times without an offset are German ones. Null for what is no time.
 */
export function toLastInstant(stated: StatedTime | null | undefined): number | null {
  const match = pattern.exec(stated?.trim() ?? '');
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => (part ? Number(part) : undefined));
  const next = nextOf(year ?? Number.NaN, { month, day, hour, minute, second });
  if (Number.isNaN(next)) return null;
  const offset = match[7];
  return next - 1 - (offset ? readOffset(offset) : germanOffset(next - 1)) * millisecondsPerMinute;
}

/** The later of two stated times, by the last instant that each may mean; what is no time goes back. */
export function laterOf(left: StatedTime | null, right: StatedTime | null): StatedTime | null {
  const [first, second] = [toLastInstant(left), toLastInstant(right)];
  if (first === null || second === null) return first === null ? right : left;
  return second > first ? right : left;
}

const pattern =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** The first millisecond after the stated time, as if it were UTC. */
function nextOf(
  year: number,
  {
    month,
    day,
    hour,
    minute,
    second,
  }: Readonly<Record<'month' | 'day' | 'hour' | 'minute' | 'second', number | undefined>>,
): number {
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  if (day === undefined) return Date.UTC(year, month, 1);
  if (hour === undefined) return Date.UTC(year, month - 1, day + 1);
  if (minute === undefined) return Date.UTC(year, month - 1, day, hour + 1);
  if (second === undefined) return Date.UTC(year, month - 1, day, hour, minute + 1);
  return Date.UTC(year, month - 1, day, hour, minute, second + 1);
}

/** "+01:00" -> 60 */
function readOffset(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Minutes that German time is ahead of UTC: summer from the last Sunday of March to that of October, since 1996. */
function germanOffset(local: number): number {
  const year = new Date(local).getUTCFullYear();
  const changes = [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 2);
  });
  return local >= changes[0] && local < changes[1] ? 120 : 60;
}
